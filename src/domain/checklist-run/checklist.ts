/**
 * A checklist as a list of requirements in words, each with its printed number: what a run of it answers and keeps a
 * copy of, so that a run can be read, exported and moved to a new version without the page it was made on.
 */
import type { Document, Node, Requirement, RequirementLevel } from '../document/nodes.ts';
import { textOf } from '../document/text-of.ts';
import { closest, visit } from '../document/visit.ts';
import { gapAfter, type Numbering } from '../numbering/numbering.ts';
import { missingReference, referenceTexts } from '../numbering/references.ts';
import type { TemplateMeta } from '../template/template.ts';

export interface ChecklistItem {
  /** The author's permanent id. */
  readonly id: string;
  /** As printed: 2.1. */
  readonly number: string;
  /** Heading of its group: 提示与说明. */
  readonly group: string;
  readonly level: RequirementLevel;
  /** Lines joined by `\n`. */
  readonly text: string;
  /** What counts as proof. */
  readonly evidence: string;
  /** Review rule that answers it. */
  readonly rule?: string;
}

export interface Checklist {
  readonly id: string;
  readonly title: string;
  /** Semantic version, or 草稿. */
  readonly version: string;
  /** Day of release, ISO; absent on a draft. */
  readonly date?: string;
  /** SHA-256 (hex) of the template's canonical text. */
  readonly hash: string;
  readonly items: readonly ChecklistItem[];
}

/** `document` is the checklist as its page shows it, numbered by `numbering`. */
export function checklistOf(
  { id, title, version = '草稿', date }: TemplateMeta,
  hash: string,
  document: Document,
  numbering: Numbering,
): Checklist {
  const references = referenceTexts(document, numbering, []);
  const numberOf = (node: Node): string => numbering.get(node)?.text ?? '';
  const wordsOf = (requirement: Requirement): string => {
    const lines: string[] = [];
    visit(requirement, (node, ancestors) => {
      if (node.type !== 'line' && node.type !== 'cell') return;
      const words = textOf(node.children, {
        blank: blank => blank.value ?? '____',
        reference: ({ to }) => references.get(to) ?? missingReference(to),
      });
      const item = closest(ancestors, 'item');
      const sign = item?.children[0] === node ? numberOf(item) : '';
      lines.push(sign ? sign + gapAfter(sign) + words : words);
    });
    return lines.join('\n');
  };

  const items: ChecklistItem[] = [];
  visit(document, (node, ancestors) => {
    if (node.type !== 'requirement') return;
    items.push({
      id: node.id,
      number: numberOf(node),
      group: closest(ancestors, 'group')?.title ?? '',
      level: node.level,
      text: wordsOf(node),
      evidence: node.evidence,
      ...(node.rule === undefined ? {} : { rule: node.rule }),
    });
  });
  return { id, title, version, ...(date === undefined ? {} : { date }), hash, items };
}
