/** The pairs of clauses with what a lawyer expects of their redline, and how each expectation is checked. */
import { readFileSync } from 'node:fs';
import type { Comparable, ComparableLine, LineStyle } from '../../src/domain/compare/comparable.ts';

export interface VectorLine {
  readonly label: string;
  readonly text: string;
  readonly level: number;
  readonly table?: string;
}

export interface VectorPair {
  readonly id: string;
  readonly title: string;
  readonly before: readonly VectorLine[];
  readonly after: readonly VectorLine[];
  readonly expect: {
    readonly aligned?: readonly (readonly [number, number])[];
    readonly replaced?: readonly (readonly [string, string])[];
    readonly unchanged?: readonly string[];
    readonly inserted?: readonly string[];
    readonly deleted?: readonly string[];
    readonly moved?: readonly (readonly [number, number])[];
    readonly movedMin?: number;
    readonly movedGroups?: number;
    readonly split?: readonly (readonly [number, readonly number[]])[];
    readonly merged?: readonly (readonly [readonly number[], number])[];
    readonly insertedClauses?: readonly number[];
    readonly deletedClauses?: readonly number[];
    readonly renumberedOnly?: readonly (readonly [number, number])[];
    readonly xrefOnly?: readonly (readonly [number, number])[];
    readonly formatOnly?: readonly (readonly [number, number])[];
    readonly termRename?: readonly (readonly [string, string])[];
    readonly maxFragments?: number;
    readonly textChanges?: number;
  };
}

const file = new URL('./diff-pairs.json', import.meta.url);

export const vectorPairs: readonly VectorPair[] = JSON.parse(readFileSync(file, 'utf8')).pairs;

const styles: readonly LineStyle[] = ['heading', 'text', 'item'];

/** Clauses as an outside document has them: a heading begins one, and no ids are known. */
export function comparableOf(lines: readonly VectorLine[]): Comparable {
  const clauses: { number: string; title: string; lines: ComparableLine[] }[] = [];
  for (const { label, text, level, table } of lines) {
    if (level === 0 || clauses.length === 0)
      clauses.push({ number: level === 0 ? label : '', title: level === 0 ? text : '', lines: [] });
    const style = table ? 'row' : styles[level]!;
    const line: ComparableLine = { number: label, text, style, level, blanks: [], references: [] };
    clauses.at(-1)!.lines.push(table ? { ...line, table: 0 } : line);
  }
  return {
    title: '',
    clauses: clauses.map((clause, index) => ({ id: `a${index + 1}`, permanent: false, part: 0, ...clause })),
    names: [],
    terms: [],
  };
}
