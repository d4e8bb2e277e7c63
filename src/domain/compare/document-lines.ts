/** The lines of parts of the tree, worded as the plain text words them. */
import { BOX, caseWords, levelWords, listSigns, whenWords } from '../document/added-words.ts';
import type { Inline, List, Node, Part } from '../document/nodes.ts';
import type { Numbering } from '../numbering/numbering.ts';
import type { ComparableLine, LineStyle } from './comparable.ts';
import { inlineWords, joinWords, plainWords, type Words } from './inline-words.ts';

/** What the lines of a document share. */
export interface LineSource {
  readonly numbering: Numbering;
  /** Words of a reference to each id. */
  readonly references: ReadonlyMap<string, string>;
  /** Index of each table of the document. */
  readonly tables: ReadonlyMap<Node, number>;
}

/** Where lines stand. */
export interface At {
  readonly style: LineStyle;
  readonly level: number;
  /** Options whose open cases they stand in. */
  readonly options: readonly string[];
}

/** What the first line begins with. */
interface Lead {
  readonly number?: string;
  readonly id?: string;
  readonly words?: string;
}

/** Lines of paragraphs, requirements and what stands in them; notes are advice and have none. */
export function paragraphLines(node: Node, at: At, source: LineSource): ComparableLine[] {
  if (node.type === 'paragraph') {
    const lead = { number: numberOf(node, source), ...(node.id ? { id: node.id } : {}) };
    return parts(node.children, at, source, lead);
  }
  if (node.type === 'requirement') {
    const number = `${BOX} ${numberOf(node, source)}`.trim();
    const lead = { number, id: node.id, words: levelWords[node.level] };
    const evidence = line(plainWords(`证据：${node.evidence}`), { ...at, level: 2 }, {});
    return [...parts(node.children, at, source, lead), evidence];
  }
  return [];
}

/** The reader of outside documents makes ids up (`a1`, `a2`, …); they say nothing about another document. */
export function isPermanent(id: string): boolean {
  return !/^a\d+(?:$|-)/.test(id);
}

export function numberOf(node: Node, { numbering }: LineSource): string {
  return numbering.get(node)?.text ?? '';
}

export function line(words: Words, { style, level, options }: At, lead: Lead): ComparableLine {
  const all = lead.words ? joinWords([plainWords(lead.words), words]) : words;
  return {
    ...all,
    number: lead.number ?? '',
    style,
    level,
    ...(lead.id && isPermanent(lead.id) ? { id: lead.id } : {}),
    ...(options.length > 0 ? { options } : {}),
  };
}

/** Signature lines stand alone; parts of a paragraph follow one another. The lead goes to the first line. */
export function parts(children: readonly Part[], at: At, source: LineSource, lead: Lead): ComparableLine[] {
  const [first, ...rest] = children;
  const others = (nodes: readonly Part[]) => nodes.flatMap(node => part(node, at, source));
  if (first?.type === 'line') {
    return [line(words(first.children, source), at, lead), ...others(rest)];
  }
  const own = lead.number || lead.words ? [line(plainWords(''), at, lead)] : [];
  return [...own, ...others(children)];
}

function part(node: Part, at: At, source: LineSource): ComparableLine[] {
  switch (node.type) {
    case 'line':
      return [line(words(node.children, source), at, {})];
    case 'list':
      return list(node.style, node.children, at, source);
    case 'table': {
      const rows = [...(node.header.length ? [node.header] : []), ...node.rows.map(row => row.cells)];
      const table = source.tables.get(node) ?? 0;
      return rows.map(cells => {
        const texts = cells.map(cell => inOneLine(words(cell.children, source)));
        return { ...line(joinWords(texts, '\t'), { ...at, style: 'row' }, {}), table };
      });
    }
    default:
      return branches<Part>(node, at).flatMap(({ label, at: place, children }) => [
        ...(label ? [label] : []),
        ...parts(children, place, source, {}),
      ]);
  }
}

function list(
  style: List['style'],
  children: List['children'],
  at: At,
  source: LineSource,
): ComparableLine[] {
  return children.flatMap(child => {
    if (child.type !== 'item') {
      return branches<List['children'][number]>(child, at).flatMap(branch => [
        ...(branch.label ? [branch.label] : []),
        ...list(style, branch.children, branch.at, source),
      ]);
    }
    const inside: At = { ...at, style: 'item', level: Math.min(at.level + 1, 3) };
    return parts(child.children, inside, source, { number: listSigns[style] || numberOf(child, source) });
  });
}

type Conditional = Extract<Node, { type: 'choose' | 'when' | 'each' }>;

/** What stands in a condition that is still open: each case with the line over it, an Each as it is. */
export function branches<T>(
  node: Conditional,
  at: At,
): { label?: ComparableLine; at: At; children: readonly T[] }[] {
  // The children of a condition are of the kind that may stand at its place.
  const of = (children: readonly unknown[]) => children as readonly T[];
  if (node.type === 'each') return [{ at, children: of(node.children) }];
  const option = node.type === 'when' ? node.field : node.by;
  const within: At = { ...at, options: [...at.options, option] };
  const label = (words: string): ComparableLine => ({
    ...line(plainWords(words), within, { number: BOX }),
    style: 'option',
  });
  if (node.type === 'when') {
    return [{ label: label(whenWords(node)), at: within, children: of(node.children) }];
  }
  return node.cases.map(branch => ({
    label: label(caseWords(branch)),
    at: within,
    children: of(branch.children),
  }));
}

function words(inlines: readonly Inline[], { references }: LineSource): Words {
  return inlineWords(inlines, references);
}

/** Tabs part the cells of a row, so none may stand inside one. */
function inOneLine(cell: Words): Words {
  return { ...cell, text: cell.text.replace(/[\n\t]/g, ' ') };
}
