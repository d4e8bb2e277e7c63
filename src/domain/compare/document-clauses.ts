/** The tree as clauses: what a comparison of two documents starts from. */
import { definedTerms } from '../analysis/terms.ts';
import type { Document, Node } from '../document/nodes.ts';
import { nodesOfType } from '../document/visit.ts';
import type { Numbering } from '../numbering/numbering.ts';
import { type AnnexTitle, referenceTexts } from '../numbering/references.ts';
import type { Comparable, ComparableClause, ComparableLine } from './comparable.ts';
import {
  type At,
  branches,
  isPermanent,
  type LineSource,
  line,
  numberOf,
  paragraphLines,
  parts,
} from './document-lines.ts';
import { plainWords } from './inline-words.ts';
import { termsInWords } from './words-defined.ts';

export interface ComparableFrame {
  readonly title: string;
  /** 附件一, for an annex: it heads the clause with the title. */
  readonly label?: string;
  /** Names of parties that are known from elsewhere; those in the blanks are found. */
  readonly names?: readonly string[];
}

type Head = Omit<ComparableClause, 'lines' | 'part'>;

/**
 * Clauses of any document. `numbering` holds the numbers as printed: ours, or those of an outside document. Conditions
 * that are still open show all their cases.
 */
export function comparable(
  document: Document,
  numbering: Numbering,
  annexes: readonly AnnexTitle[],
  { title, label, names = [] }: ComparableFrame,
): Comparable {
  const source: LineSource = {
    numbering,
    references: referenceTexts(document, numbering, annexes),
    tables: new Map(nodesOfType(document, 'table').map((table, index) => [table, index])),
  };
  const shelf = clauseShelf();
  if (label !== undefined) {
    shelf.open({ id: ':title', permanent: true, number: label, title });
    shelf.add([line(plainWords(title), { style: 'title', level: 0, options: [] }, { number: label })]);
    shelf.close();
  }
  readBlocks(document.children, { style: 'text', level: 1, options: [] }, source, shelf);
  const clauses = shelf.finish();
  const inWords = termsInWords(clauses.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return {
    title,
    clauses,
    names: [...new Set([...names, ...partyNames(document)])],
    terms: [...new Set([...definedTerms(document).map(term => term.text), ...inWords])],
  };
}

/** A contract and its annexes as one. */
export function comparableBundle(parts: readonly [Comparable, ...Comparable[]]): Comparable {
  const clauses = parts.flatMap((part, index) =>
    part.clauses.map(clause => ({
      ...clause,
      part: index,
      id: index === 0 ? clause.id : `${part.title}/${clause.id}`,
    })),
  );
  const all = (words: (part: Comparable) => readonly string[]) => [...new Set(parts.flatMap(words))];
  return {
    title: parts[0].title,
    clauses: clauses.map(clause =>
      clause.part === 0 ? clause : { ...clause, lines: clause.lines.map(inBundle(parts, clause.part)) },
    ),
    names: all(part => part.names),
    terms: all(part => part.terms),
  };
}

/** Ids and tables of an annex are its own. */
function inBundle(parts: readonly Comparable[], part: number): (line: ComparableLine) => ComparableLine {
  const tables = parts.slice(0, part).reduce((sum, { clauses }) => sum + tableCount(clauses), 0);
  const prefix = `${parts[part]!.title}/`;
  return one => ({
    ...one,
    ...(one.id ? { id: prefix + one.id } : {}),
    ...(one.table === undefined ? {} : { table: one.table + tables }),
    references: one.references.map(reference => ({ ...reference, target: prefix + reference.target })),
  });
}

function tableCount(clauses: readonly ComparableClause[]): number {
  return Math.max(0, ...clauses.flatMap(({ lines }) => lines.map(({ table }) => (table ?? -1) + 1)));
}

function readBlocks(children: readonly Node[], at: At, source: LineSource, shelf: Shelf): void {
  for (const child of children) readBlock(child, at, source, shelf);
}

function readBlock(node: Node, at: At, source: LineSource, shelf: Shelf): void {
  switch (node.type) {
    case 'article':
    case 'group':
    case 'chapter': {
      const number = numberOf(node, source);
      const kind = node.type === 'article' && node.kind ? { kind: node.kind } : {};
      const style = node.type === 'chapter' ? 'chapter' : 'heading';
      shelf.open({ id: node.id, permanent: isPermanent(node.id), number, title: node.title, ...kind });
      shelf.add([line(plainWords(node.title), { ...at, style, level: 0 }, { number, id: node.id })]);
      readBlocks(node.children, at, source, shelf);
      shelf.close();
      return;
    }
    case 'preamble':
      shelf.open({ id: ':preamble', permanent: true, number: '', title: '首部' });
      readBlocks(node.children, at, source, shelf);
      shelf.close();
      return;
    case 'signature':
      shelf.open({ id: ':signature', permanent: true, number: '', title: '签署页' });
      for (const { lines } of node.parties)
        shelf.add(parts(lines, { ...at, style: 'signature' }, source, {}));
      shelf.close();
      return;
    case 'choose':
    case 'when':
    case 'each':
      for (const { label, at: within, children } of branches<Node>(node, at)) {
        if (label) shelf.announce(label);
        readBlocks(children, within, source, shelf);
      }
      return;
    default:
      shelf.add(paragraphLines(node, at, source));
  }
}

interface Shelf {
  open(head: Head): void;
  add(lines: readonly ComparableLine[]): void;
  /** A line over what comes next: it goes to the clause that is open, or to the next one. */
  announce(line: ComparableLine): void;
  close(): void;
  finish(): ComparableClause[];
}

/** Clauses in the making. Lines outside of any clause make a clause of their own. */
function clauseShelf(): Shelf {
  const clauses: (Head & { lines: ComparableLine[]; part: number })[] = [];
  let isOpen = false;
  let waiting: ComparableLine[] = [];
  const open = (head: Head) => {
    clauses.push({ ...head, part: 0, lines: waiting });
    waiting = [];
    isOpen = true;
  };
  const add = (lines: readonly ComparableLine[]) => {
    if (lines.length === 0) return;
    if (!isOpen) open({ id: `:text-${clauses.length}`, permanent: false, number: '', title: '' });
    clauses.at(-1)!.lines.push(...lines);
  };
  return {
    open,
    add,
    announce: line => {
      if (isOpen) add([line]);
      else waiting.push(line);
    },
    close: () => {
      isOpen = false;
    },
    finish: () => {
      add(waiting);
      return clauses;
    },
  };
}

/** Names that somebody entered, so that they are never cut. */
function partyNames(document: Document): string[] {
  return nodesOfType(document, 'blank')
    .filter(({ path, value, isDefault }) => /^[^.]+\.name$/.test(path) && value && !isDefault)
    .map(({ value }) => value!.trim());
}
