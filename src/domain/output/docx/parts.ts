/** What stands inside a paragraph of the law (款): lines, items, tables and open conditions, as blocks of Word. */

import { BOX, caseWords, listSigns, whenWords } from '../../document/added-words.ts';
import type { Line, List, Node, Part } from '../../document/nodes.ts';
import type { Level } from '../../numbering/styles.ts';
import { withLists } from '../conditional-items.ts';
import { type Composer, type Lead, leadOf, within } from './composer.ts';
import { inlines } from './inline.ts';
import { type Block, paragraph, run } from './model.ts';
import type { ParagraphStyle } from './styles.ts';
import { tableOf } from './table.ts';

/** `first` stands before the first line; without a line it stands alone. Items are of `level`. */
export function parts(
  children: readonly Node[],
  style: ParagraphStyle,
  composer: Composer,
  first: Lead = {},
  level: Level = 'item',
): Block[] {
  const [head, ...rest] = children;
  const others = (nodes: readonly Node[]) =>
    nodes.flatMap(child => part(child as Part, style, composer, level));
  if (head?.type === 'line') return [line(head, style, composer, first), ...others(rest)];
  const alone = first.place || first.text ? [line(undefined, style, composer, first)] : [];
  return [...alone, ...others(children)];
}

function part(node: Part, style: ParagraphStyle, composer: Composer, level: Level): Block[] {
  switch (node.type) {
    case 'line':
      return [line(node, style, composer)];
    case 'list':
      return list(node, style, composer, level);
    case 'table':
      return tableOf(node, composer.writers);
    default:
      return conditional(node, children => parts(children, style, composer, {}, level));
  }
}

function list(node: List, style: ParagraphStyle, composer: Composer, level: Level): Block[] {
  const sign = listSigns[node.style];
  return node.children.flatMap(child => {
    if (child.type !== 'item') return part(withLists(child, node.style), style, composer, level);
    if (sign) return parts(child.children, 'Point', composer, { text: `${sign} ` }, level);
    const own = level === 'item' ? 'Item' : 'Subitem';
    return parts(child.children, own, composer, leadOf(child, level, composer), 'subitem');
  });
}

function line(node: Line | undefined, style: ParagraphStyle, composer: Composer, first: Lead = {}): Block {
  const words = [
    ...(first.text ? [run(first.text)] : []),
    ...inlines(node?.children ?? [], composer.writers),
  ];
  return paragraph(style, within(first.bookmark ? [first.bookmark] : [], words), {
    ...(first.place ? { place: first.place } : {}),
    ...(node ? {} : { keepNext: true }),
    // Justified spaces around a long empty line would look torn.
    ...(words.some(word => word.type === 'run' && word.look?.underline) ? { align: 'left' } : {}),
  });
}

/** Every case of an open condition under a box to tick. */
export function conditional(
  node: Extract<Node, { type: 'choose' | 'when' | 'each' }>,
  inside: (children: readonly Node[]) => Block[],
): Block[] {
  if (node.type === 'each') return inside(node.children);
  const box = (words: string) => paragraph('Case', `${BOX} ${words}`);
  if (node.type === 'when') return [box(whenWords(node)), ...inside(node.children)];
  return node.cases.flatMap(branch => [box(caseWords(branch)), ...inside(branch.children)]);
}
