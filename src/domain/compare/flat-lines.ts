/** The lines of a document in one row, prepared for aligning. */
import type { Comparable, ComparableLine } from './comparable.ts';
import { spelling } from './spelling.ts';

export interface FlatLine extends ComparableLine {
  readonly index: number;
  /** Index of the clause. */
  readonly clause: number;
  /** Lines with one key say the same, but for answers and the numbers in references. */
  readonly sameness: string;
  readonly isHeading: boolean;
}

export function flatLines({ clauses }: Comparable): FlatLine[] {
  const flat: FlatLine[] = [];
  const keys = new Map<string, string>();
  clauses.forEach(({ lines }, clause) => {
    for (const line of lines) {
      flat.push({
        ...line,
        index: flat.length,
        clause,
        sameness: sameness(line, keys),
        isHeading: line.style === 'heading' || line.style === 'chapter' || line.style === 'title',
      });
    }
  });
  return flat;
}

/** Answers and references stand in the key by name; a private character keeps them apart from words. */
function sameness({ text, blanks, references }: ComparableLine, keys: Map<string, string>): string {
  if (blanks.length === 0 && references.length === 0) {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = spelling(text);
    keys.set(text, key);
    return key;
  }
  const marks = [
    ...blanks.map(({ from, to, path }) => ({ from, to, name: `\ue000${path}\ue001` })),
    ...references.map(({ from, to, target }) => ({ from, to, name: `\ue002${target}\ue001` })),
  ].sort((x, y) => x.from - y.from);
  let key = '';
  let at = 0;
  for (const { from, to, name } of marks) {
    key += spelling(text.slice(at, from)) + name;
    at = to;
  }
  return key + spelling(text.slice(at));
}

/** Words of lines, one line below the other. */
export function textOf(lines: readonly FlatLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}
