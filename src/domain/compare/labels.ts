/** Printed numbers and the words that lead to them: whether a reference followed a renumbering. */
import { readInteger } from '../text/numerals.ts';
import type { Alignment } from './align.ts';
import type { ComparableClause } from './comparable.ts';
import type { FlatLine } from './flat-lines.ts';

/** A place of the same document as its words name it: `5`, `5.1`, `c2` for a chapter, `x1` for an annex. */
export interface NamedPlace {
  readonly place: string;
  /** What follows the number that is looked up: 第二款, 第（一）项. */
  readonly rest: string;
}

/** Reads 第五条第二款, 第5.1款, 5.1条, 第二章, 附件一. Undefined for what names no numbered place of a document. */
export function namedPlace(words: string): NamedPlace | undefined {
  const text = words.replace(/\s/g, '');
  const found =
    /^第?(\d+(?:[.．]\d+)+)[条款项](.*)$/.exec(text) ??
    /^第(.+?)条(.*)$/.exec(text) ??
    /^第(.+?)(章)$/.exec(text) ??
    /^(附件)(.+)$/.exec(text);
  if (!found) return undefined;
  const [, first, second] = found;
  if (first === '附件') return place('x', second!, '');
  return second === '章' ? place('c', first!, '') : place('', first!, second!);
}

function place(prefix: string, number: string, rest: string): NamedPlace | undefined {
  if (/^\d+[.．]/.test(number)) return { place: number.replaceAll('．', '.'), rest };
  const value = readInteger(number);
  return value === undefined ? undefined : { place: prefix + value, rest };
}

/** The place that a line's own number makes: 第五条, 五、, 5. of a heading, 5.1. */
function ownPlace({ number, isHeading }: FlatLine): string | undefined {
  const decimal = /^(\d+(?:\.\d+)+)[.、．]?$/.exec(number)?.[1];
  if (decimal) return decimal;
  const named = namedPlace(number);
  if (named) return named.place;
  const bare = isHeading ? /^([^、.．]+)[、.．]?$/.exec(number)?.[1] : undefined;
  return bare === undefined ? undefined : place('', bare, '')?.place;
}

/** Private character before the key of words that lead to a line. */
export const LEADS_TO = '\ue003';

/** Keys of references in the words of both sides. */
export interface ReferenceKeys {
  /** True when some number changed or went, so that equal words may lead elsewhere. */
  readonly shifted: boolean;
  /** Key of words of a in a part of the bundle; equal to b's key where both lead to one line. Undefined: as spelled. */
  keyOfA(words: string, part: number): string | undefined;
  keyOfB(words: string, part: number): string | undefined;
  /** The number that a place of a has in b: undefined when it has none any more, or never had. */
  numberNow(words: string, part: number): string | undefined;
}

type Places = ReadonlyMap<string, FlatLine>;

export function referenceKeys(
  alignment: Alignment,
  clausesA: readonly ComparableClause[],
  clausesB: readonly ComparableClause[],
): ReferenceKeys {
  const [placesA, placesB] = [placesOf(alignment.a, clausesA), placesOf(alignment.b, clausesB)];
  const merged = new Map(
    alignment.mergers.flatMap(({ whole, parts }) => parts.map(part => [part, whole] as const)),
  );
  const target = (line: FlatLine): FlatLine | undefined =>
    alignment.b[merged.get(line.index) ?? alignment.toB[line.index]!];
  const key = (line: FlatLine, rest: string) => `${LEADS_TO}${line.index}${rest}`;
  const shifted = [...placesA.values()].some(line => {
    const there = target(line);
    return there === undefined || ownPlace(there) !== ownPlace(line);
  });
  return {
    shifted,
    keyOfA(words, part) {
      const named = namedPlace(words);
      const line = named && placesA.get(`${part} ${named.place}`);
      if (!named || !line) return undefined;
      const there = target(line);
      if (!there) return `${LEADS_TO}gone ${named.place}`;
      const own = ownPlace(there);
      // A number that stands twice, or none at all, cannot be followed.
      return own !== undefined && placesB.get(`${part} ${own}`) === there
        ? key(there, named.rest)
        : undefined;
    },
    numberNow(words, part) {
      const named = namedPlace(words);
      const line = named && placesA.get(`${part} ${named.place}`);
      return (line && target(line)?.number) || undefined;
    },
    keyOfB(words, part) {
      const named = namedPlace(words);
      const line = named && placesB.get(`${part} ${named.place}`);
      return named && line ? key(line, named.rest) : undefined;
    },
  };
}

/** Lines by part and place; a place that two lines have is left out. */
function placesOf(lines: readonly FlatLine[], clauses: readonly ComparableClause[]): Places {
  const found = new Map<string, FlatLine>();
  const twice = new Set<string>();
  for (const line of lines) {
    const own = line.number === '' ? undefined : ownPlace(line);
    if (own === undefined) continue;
    const key = `${clauses[line.clause]!.part} ${own}`;
    if (found.has(key)) twice.add(key);
    found.set(key, line);
  }
  for (const key of twice) found.delete(key);
  return found;
}
