/** What judging a row takes beside the row: renumberings, renamings, and which lines answers brought or took away. */
import type { Alignment } from './align.ts';
import type { Comparable } from './comparable.ts';
import { type FlatLine, textOf } from './flat-lines.ts';
import type { ReferenceKeys } from './labels.ts';
import type { Piece } from './pieces.ts';
import { consistentRenames, type Rename } from './renames.ts';

export interface RowContext {
  readonly keys: ReferenceKeys;
  readonly renames: ReadonlyMap<string, Rename>;
  /** True for a line that is only there, or only gone, because answers were given. */
  isAnswer(line: FlatLine, side: 'a' | 'b'): boolean;
  partOf(line: FlatLine): number;
}

export function rowContext(
  a: Comparable,
  b: Comparable,
  alignment: Alignment,
  keys: ReferenceKeys,
  words: readonly (readonly Piece[])[],
): RowContext {
  const texts = () => ({ a: textOf(alignment.a), b: textOf(alignment.b) });
  const options = { a: openOptions(a), b: openOptions(b) };
  const filled = { a: isFilledIn(alignment.a), b: isFilledIn(alignment.b) };
  const partOf = (line: FlatLine, side: 'a' | 'b') => (side === 'a' ? a : b).clauses[line.clause]!.part;
  return {
    keys,
    renames: consistentRenames(words.flat(), texts, new Set([...a.terms, ...b.terms])),
    isAnswer(line, side) {
      const other = side === 'a' ? 'b' : 'a';
      const decided = line.options?.some(option => !options[other].has(`${partOf(line, side)} ${option}`));
      return (decided || isAllBlanks(line)) && (filled[other] || filled[side]);
    },
    partOf: line => partOf(line, 'a'),
  };
}

/** Options of which all cases still stand, by part of the bundle. */
function openOptions({ clauses }: Comparable): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ part, lines }) =>
      lines.flatMap(({ options = [] }) => options.map(option => `${part} ${option}`)),
    ),
  );
}

function isFilledIn(lines: readonly FlatLine[]): boolean {
  return lines.some(({ blanks }) => blanks.some(({ state }) => state === 'given'));
}

/** A row of a table for which there are answers on one side only holds nothing but blanks. */
function isAllBlanks({ text, blanks }: FlatLine): boolean {
  if (blanks.length === 0) return false;
  let at = 0;
  let rest = '';
  for (const { from, to } of blanks) {
    rest += text.slice(at, from);
    at = to;
  }
  return /^[\s\d]*$/.test(rest + text.slice(at));
}
