/** Printed numbers and the words that lead to them: whether a reference followed a renumbering. */
import { readInteger } from '../text/numerals.ts';
import type { Alignment } from './align.ts';
import type { ComparableClause } from './comparable.ts';
import type { FlatLine } from './flat-lines.ts';
import { type NamedPlace, namedPlaces } from './named-places.ts';

/** The place that a line's own number makes: 第五条, 五、, 5. of a heading, 5.1. */
function ownPlace({ number, isHeading }: FlatLine): string | undefined {
  const decimal = /^(\d+(?:\.\d+)+)[.、．]?$/.exec(number)?.[1];
  if (decimal) return decimal;
  const [named] = namedPlaces(number);
  if (named) return named.place;
  const bare = isHeading ? /^([^、.．]+)[、.．]?$/.exec(number)?.[1] : undefined;
  const value = bare === undefined ? undefined : readInteger(bare);
  return value === undefined ? undefined : String(value);
}

/** Number of an item: （3）, 3）, 三、. */
function itemNumber({ number, style }: FlatLine): number | undefined {
  return style === 'item' ? readInteger(number.replace(/[\s（()）、.．]/g, '')) : undefined;
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

/** Lines of a side by part and place, and the place of each; a place that two lines have is left out. */
interface Places {
  readonly lines: ReadonlyMap<string, FlatLine>;
  readonly places: ReadonlyMap<FlatLine, string>;
}

export function referenceKeys(
  alignment: Alignment,
  clausesA: readonly ComparableClause[],
  clausesB: readonly ComparableClause[],
): ReferenceKeys {
  const [placesA, placesB] = [placesOf(alignment.a, clausesA), placesOf(alignment.b, clausesB)];
  const merged = new Map(
    alignment.mergers.flatMap(({ whole, parts }) => parts.map(part => [part, whole] as const)),
  );
  const toB = (line: FlatLine): FlatLine | undefined =>
    alignment.b[merged.get(line.index) ?? alignment.toB[line.index]!];
  const toA = (line: FlatLine): FlatLine | undefined => alignment.a[alignment.toA[line.index]!];
  const key = (line: FlatLine, rest: string) => `${LEADS_TO}${line.index}${rest}`;
  // An item that its other side cannot name is left to the clause that it stands in.
  const found = ({ lines }: Places, others: Places, partner: typeof toA, named: NamedPlace, part: number) => {
    const item = named.item === undefined ? undefined : lines.get(placeKey(part, named.item));
    const there = item && partner(item);
    if (item && (!there || others.places.has(there))) return { line: item, rest: '' };
    const line = lines.get(placeKey(part, named.place));
    return line && { line, rest: named.rest };
  };
  const keysOf = (words: string, keyOf: (named: NamedPlace) => string | undefined) => {
    const keys = namedPlaces(words).map(keyOf);
    return keys.length > 0 && keys.every(one => one !== undefined) ? keys.join('') : undefined;
  };
  return {
    shifted: [...placesA.places].some(([line, own]) => {
      const there = toB(line);
      return there === undefined || placesB.places.get(there) !== own;
    }),
    keyOfA: (words, part) =>
      keysOf(words, named => {
        const own = found(placesA, placesB, toB, named, part);
        if (!own) return undefined;
        const there = toB(own.line);
        if (!there) return `${LEADS_TO}gone ${named.place}${named.rest}`;
        // A number that stands twice, or none at all, cannot be followed.
        return placesB.places.has(there) ? key(there, own.rest) : undefined;
      }),
    keyOfB: (words, part) =>
      keysOf(words, named => {
        const own = found(placesB, placesA, toA, named, part);
        return own && key(own.line, own.rest);
      }),
    numberNow(words, part) {
      const numbers = namedPlaces(words).map(named => {
        const own = found(placesA, placesB, toB, named, part);
        return own && toB(own.line)?.number;
      });
      return numbers.every(Boolean) ? numbers.join('、') || undefined : undefined;
    },
  };
}

/** Annexes are numbered through the whole bundle, everything else through its part. */
function placeKey(part: number, place: string): string {
  return place.startsWith('x') ? place : `${part} ${place}`;
}

function placesOf(lines: readonly FlatLine[], clauses: readonly ComparableClause[]): Places {
  const found = new Map<string, FlatLine>();
  const twice = new Set<string>();
  let clause = -1;
  let above: string | undefined;
  for (const line of lines) {
    if (line.clause !== clause) above = undefined;
    clause = line.clause;
    const own = line.number === '' ? undefined : ownPlace(line);
    if (own !== undefined) above = own;
    const item = own === undefined && line.number !== '' ? itemNumber(line) : undefined;
    const place = own ?? (item === undefined || above === undefined ? undefined : `${above}#${item}`);
    if (place === undefined) continue;
    const key = placeKey(clauses[line.clause]!.part, place);
    if (found.has(key)) twice.add(key);
    found.set(key, line);
  }
  for (const key of twice) found.delete(key);
  return { lines: found, places: new Map([...found].map(([key, line]) => [line, key])) };
}
