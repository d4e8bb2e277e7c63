/** One part of a contract, the contract itself or an annex, as blocks of Word in reading order. */

import { BOX, EVIDENCE, levelWords } from '../../document/added-words.ts';
import type { Article, Node, Requirement } from '../../document/nodes.ts';
import { nodesOfType } from '../../document/visit.ts';
import { numberAndGap } from '../../numbering/numbering.ts';
import type { BoundPart } from '../bound.ts';
import { bookmarkName } from './bookmark-name.ts';
import { type Composer, type ComposeSettings, leadOf, within } from './composer.ts';
import { type Block, paragraph, type Range, run } from './model.ts';
import { noteComments } from './notes.ts';
import { conditional, parts } from './parts.ts';
import { signatureTable } from './signature.ts';
import type { ParagraphStyle } from './styles.ts';
import { partLists } from './word-lists.ts';

export function composePart(bound: BoundPart, settings: ComposeSettings): Block[] {
  const composer = { ...settings, bound, placeIn: partLists(settings.style, settings.lists) };
  return bound.document.children.flatMap(child => block(child, composer)).map(keptWithTable);
}

function block(node: Node, composer: Composer): Block[] {
  const inside = (children: readonly Node[]) => children.flatMap(child => block(child, composer));
  switch (node.type) {
    case 'chapter':
      return [heading(node, 'Heading1', composer), ...inside(node.children)];
    case 'group':
      return [heading(node, 'Heading3', composer), ...inside(node.children)];
    case 'article': {
      const style = composer.part === 0 ? 'Heading2' : 'Heading3';
      return [heading(node, style, composer, comments(node, composer)), ...inside(node.children)];
    }
    case 'preamble':
      return inside(node.children);
    case 'paragraph':
      return parts(node.children, 'Clause', composer, leadOf(node, 'paragraph', composer));
    case 'requirement':
      return requirement(node, composer);
    case 'signature':
      return signatureTable(node, composer.writers);
    case 'choose':
    case 'when':
    case 'each':
      return conditional(node, inside);
    default:
      return [];
  }
}

type Headed = Extract<Node, { type: 'chapter' | 'article' | 'group' }>;

function heading(
  node: Headed,
  style: ParagraphStyle,
  composer: Composer,
  around: readonly Range[] = [],
): Block {
  const { place, text, bookmark } = leadOf(node, node.type, composer);
  composer.contents?.push({
    level: node.type === 'chapter' ? 1 : 2,
    text: numberAndGap(node, composer.bound.numbering) + node.title,
    anchor: bookmarkName(composer.part, node.id),
  });
  const words = [...(text ? [run(text)] : []), run(node.title)];
  const ranges = [...(bookmark ? [bookmark] : []), ...around];
  return paragraph(style, within(ranges, words), place ? { place } : {});
}

function comments(node: Article, { notes, bound, writers }: Composer): Range[] {
  if (!notes) return [];
  return noteComments(nodesOfType(node, 'note'), bound.numbering, writers.reference, bound.meta.date);
}

function requirement(node: Requirement, composer: Composer): Block[] {
  const lead = leadOf(node, 'requirement', composer);
  // Word's number brings the box along.
  const before = lead.place ? '' : `${BOX} ${lead.text}`;
  return [
    ...parts(node.children, 'Requirement', composer, { ...lead, text: before + levelWords[node.level] }),
    paragraph('Evidence', EVIDENCE + node.evidence),
  ];
}

/** What announces a table or the signatures does not stay behind on the page before. */
function keptWithTable(block: Block, index: number, all: readonly Block[]): Block {
  const announces = block.type === 'paragraph' && all[index + 1]?.type === 'table';
  return announces ? { ...block, keepNext: true } : block;
}
