/** Filling: answers into a document. The result is made of the same nodes, so every output can print it. */
import type { Case, Document, Node } from '../document/nodes.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import type { Option, Template } from '../template/template.ts';
import { decision } from './decision.ts';
import { fillBlank } from './fill-blank.ts';
import { idInRow, repeat, repeatRows } from './repeat.ts';
import type { FillSettings, Scope } from './scope.ts';

/**
 * Puts values into blanks, keeps the branch of each condition whose option is decided, leaves the others open, and
 * repeats every Each. Lists that became neighbours are one list, empty lists and paragraphs are gone; articles and
 * chapters stay, because they are named elsewhere. Answers are words: nothing in them is interpreted.
 */
export function fill(
  document: Document,
  fields: ReadonlyMap<string, FieldDefinition>,
  options: Readonly<Record<string, Option>>,
  answers: Answers,
  settings: FillSettings,
): Document {
  return { ...document, children: fillAll(document.children, { fields, options, answers, settings }) };
}

/** What a template's page shows: defaults filled in, choices open. */
export function present(template: Template): Document {
  return fill(template.body, template.fields, template.meta.options, {}, { defaults: true });
}

function fillAll<T extends Node>(nodes: readonly T[], scope: Scope): T[] {
  // Filling puts only nodes into a place that may stand there: the node itself, its copies or its children.
  return mergeLists(nodes.flatMap(node => fillOne(node, scope))) as T[];
}

function fillOne(node: Node, scope: Scope): Node[] {
  switch (node.type) {
    case 'text':
      return [{ ...node }];
    case 'blank':
      return [fillBlank(node, scope)];
    case 'reference':
      return [{ ...node, to: idInRow(node.to, scope) }];
    case 'choose':
      return fillChoose(node, scope);
    case 'when': {
      const decided = decision(node.field, scope.options, scope.answers, scope.settings.choose);
      const children = fillAll<Node>(node.children, scope);
      if (decided === undefined) return [{ ...node, children } as Node];
      return decided === node.is ? children : [];
    }
    case 'each':
      return repeat(node, scope, fillAll);
    case 'table':
      return [{ ...node, header: fillAll(node.header, scope), rows: repeatRows(node, scope, fillAll) }];
    case 'row':
      return [{ ...node, cells: fillAll(node.cells, scope) }];
    case 'signature':
      return [
        { ...node, parties: node.parties.map(party => ({ ...party, lines: fillAll(party.lines, scope) })) },
      ];
    default:
      return fillContainer(node, scope);
  }
}

type Container = Exclude<
  Node,
  { type: 'text' | 'blank' | 'reference' | 'choose' | 'when' | 'each' | 'table' | 'row' | 'signature' }
>;

function fillContainer(node: Container, scope: Scope): Node[] {
  const children = fillAll<Node>(node.children, scope);
  const mayVanish = node.type === 'list' || node.type === 'paragraph' || node.type === 'note';
  if (mayVanish && children.length === 0) return [];
  const id = 'id' in node && node.id ? { id: idInRow(node.id, scope) } : {};
  return [{ ...node, ...id, children } as Node];
}

function fillChoose(node: Extract<Node, { type: 'choose' }>, scope: Scope): Node[] {
  const decided = decision(node.by, scope.options, scope.answers, scope.settings.choose);
  const chosen = (node.cases as readonly Case<Node>[]).find(branch => branch.is === decided);
  if (chosen) return fillAll(chosen.children, scope);
  const cases = node.cases.map(branch => ({ ...branch, children: fillAll<Node>(branch.children, scope) }));
  return [{ ...node, cases } as Node];
}

function mergeLists(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'list' && last?.type === 'list' && last.style === node.style) {
      merged[merged.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else merged.push(node);
  }
  return merged;
}
