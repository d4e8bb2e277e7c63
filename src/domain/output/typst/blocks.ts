/** Nodes as blocks, in the order of reading: one kind of node, one entry in the table. */

import { caseWords, EVIDENCE, levelWords, listSigns, whenWords } from '../../document/added-words.ts';
import { anchorOf } from '../../document/anchor.ts';
import type { Inline, Item, Node } from '../../document/nodes.ts';
import type { NodeOf, NodeType } from '../../document/visit.ts';
import { numberAndGap } from '../../numbering/numbering.ts';
import { withLists } from '../conditional-items.ts';
import type { Place } from './place.ts';
import type { Block, LineBlock, Run } from './print-data.ts';
import { hasOpen, joined, runsOf } from './runs.ts';
import { runsWidth, tableBlock } from './tables.ts';

type Handled = Exclude<NodeType, 'document' | 'row' | 'cell' | 'note' | Inline['type']>;
type Handlers = { readonly [T in Handled]: (node: NodeOf<T>, place: Place) => readonly Block[] };

const BOX: readonly Run[] = [{ is: 'box' }, ' '];
/** Lines longer than a paragraph of usual size are not kept with what follows, nor a signature of such lines whole. */
const LONG = 800;

const handlers: Handlers = {
  chapter: (node, place) => [
    heading(node, 'chapter', place),
    ...blocksOf(node.children, { ...place, level: place.level + 1 }),
  ],
  group: (node, place) => [heading(node, 'group', place), ...blocksOf(node.children, place)],
  article: (node, place) => [heading(node, 'article', place), ...blocksOf(node.children, place)],
  preamble: (node, place) => blocksOf(node.children, place),
  paragraph: (node, place) => {
    const number = numberAndGap(node, place.numbering);
    return named(blocksOf(node.children, { ...place, ...(number ? { lead: [number] } : {}) }), node, place);
  },
  line: ({ children }, place) => [line(children, place)],
  list: ({ style, children }, place) => {
    const indent = place.indent + (style === 'ordered' ? 0 : 2);
    const first = style === 'ordered' ? 2 : 0;
    return children.flatMap(child => {
      if (child.type !== 'item') return blocksOf([withLists(child, style)], place);
      return blocksOf([child], { ...place, indent, first, lead: itemLead(child, style, place) });
    });
  },
  item: ({ children }, place) => {
    const [head, ...rest] = children;
    const inner = { ...withoutLead(place), indent: place.indent + 2 };
    const content = (node: (typeof children)[number]) =>
      blocksOf([node], node.type === 'list' ? inner : withoutLead(place));
    if (head?.type !== 'line') return [leadLine(place), ...children.flatMap(content)];
    return [...blocksOf([head], place), ...rest.flatMap(content)];
  },
  table: (node, place) => [tableBlock(node, place)],
  signature: ({ parties }, place) => {
    const lines = parties.map(party => party.lines.map(({ children }) => runsOf(children, place)));
    return [
      {
        is: 'signature',
        parties: lines,
        whole: lines.every(party => party.every(runs => runsWidth(runs) < LONG)),
      },
    ];
  },
  requirement: (node, place) => {
    const number = numberAndGap(node, place.numbering);
    const lead: Run[] = [...BOX, number, { is: 'small', runs: [levelWords[node.level]] }];
    const evidence = { ...line([], place), look: 'evidence', indent: 1.6, first: 0 } as const;
    const content = blocksOf(node.children, { ...place, indent: 1.6, first: -1.6, lead });
    return [
      ...named(content.map(requirementLook), node, place),
      { ...evidence, runs: [EVIDENCE + node.evidence] },
    ];
  },
  choose: (node, place) =>
    node.cases.flatMap(branch => [caseLine(caseWords(branch), place), ...blocksOf(branch.children, place)]),
  when: (node, place) => [caseLine(whenWords(node), place), ...blocksOf(node.children, place)],
  each: (node, place) => blocksOf(node.children, place),
};

/** Blocks of nodes one after the other; the lead goes to the first line, or stands alone where none comes first. */
export function blocksOf(nodes: readonly Node[], place: Place): Block[] {
  const rest = withoutLead(place);
  const [first] = nodes;
  if (place.lead && first && first.type !== 'line' && first.type !== 'item')
    return [leadLine(place), ...blocksOf(nodes, rest)];
  return kept(nodes.flatMap((node, index) => one(node, index ? rest : place)));
}

function one(node: Node, place: Place): readonly Block[] {
  if (!(node.type in handlers)) return [];
  // The table pairs every kind with its own handler; TypeScript cannot follow that through the union.
  return (handlers[node.type as Handled] as (node: Node, place: Place) => readonly Block[])(node, place);
}

/** A line that announces a table, boxes or a signature stays with it. */
function kept(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.is !== 'line' || block.keep || !next) return block;
    const announces =
      next.is === 'table' || next.is === 'signature' || (next.is === 'line' && startsBoxes(next, block));
    return announces && runsWidth(block.runs) <= LONG ? { ...block, keep: true } : block;
  });
}

function startsBoxes(line: LineBlock, before: LineBlock): boolean {
  const isBox = ({ runs: [first] }: LineBlock) => typeof first === 'object' && first.is === 'box';
  return line.look === 'body' && isBox(line) && !isBox(before);
}

function line(children: readonly Inline[], { lead = [], indent, first, ...place }: Place): LineBlock {
  const runs = joined([...lead, ...runsOf(children, { ...place, indent, first })]);
  return { is: 'line', look: 'body', runs, indent, first, ragged: hasOpen(children), keep: false };
}

function leadLine(place: Place): LineBlock {
  return { ...line([], place), keep: true };
}

function caseLine(words: string, place: Place): LineBlock {
  const { indent } = place;
  return { ...line([], { ...place, lead: [...BOX, words] }), look: 'case', indent, first: 2, keep: true };
}

function requirementLook(block: Block): Block {
  return block.is === 'line' && block.look === 'body' ? { ...block, look: 'requirement', keep: true } : block;
}

function itemLead(item: Item, style: 'ordered' | 'bullet' | 'check', { numbering }: Place): readonly Run[] {
  if (style === 'check') return BOX;
  return [style === 'bullet' ? `${listSigns.bullet} ` : numberAndGap(item, numbering)];
}

function heading(
  node: NodeOf<'chapter' | 'article' | 'group'>,
  look: 'chapter' | 'article' | 'group',
  { numbering, level, listed, anchor }: Place,
): Block {
  const id = anchor(anchorOf(node));
  const text = numberAndGap(node, numbering) + node.title;
  return { is: 'heading', look, level, listed, text, ...(id === undefined ? {} : { id }) };
}

/** The first line carries the id of its paragraph. */
function named(blocks: readonly Block[], node: Node, { anchor }: Place): Block[] {
  const id = anchor(anchorOf(node));
  const [first, ...rest] = blocks;
  if (id === undefined || first?.is !== 'line') return [...blocks];
  return [{ ...first, id }, ...rest];
}

function withoutLead({ lead: _, ...place }: Place): Place {
  return place;
}
