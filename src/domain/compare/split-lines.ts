/** Lines that were split in several or merged into one: a free line whose words come from its neighbour's partner. */
import type { FlatLine } from './flat-lines.ts';
import { type Links, NONE } from './links.ts';
import { common, type Pairs, without } from './similarity.ts';

/** One line on one side, several neighbouring lines on the other. */
export interface Fan {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** How much of a line must be found in the whole. */
const COVERED = 0.6;

/** Lines of a that became several of b. */
export function splits(links: Links): Fan[] {
  return fans(links, links.b, links.toA, links.a);
}

/** Lines of b that were several of a. */
export function mergers(links: Links): Fan[] {
  return fans(links, links.a, links.toB, links.b);
}

function fans(
  links: Links,
  parts: readonly FlatLine[],
  toWhole: Int32Array,
  wholes: readonly FlatLine[],
): Fan[] {
  const found = new Map<number, number[]>();
  const taken = new Map<number, number>();
  const wholeOf = (part: number): number => taken.get(part) ?? toWhole[part] ?? NONE;
  const attach = (part: number, neighbour: number): boolean => {
    const line = parts[part]!;
    const whole = wholeOf(neighbour);
    if (whole === NONE || toWhole[part] !== NONE || taken.has(part)) return false;
    if (line.isHeading || line.style === 'row' || line.sameness.length < 4) return false;
    const target = wholes[whole]!;
    if (target.isHeading || target.style === 'row') return false;
    const known = found.get(whole) ?? [neighbour];
    if (known.some(index => index !== part && parts[index]!.clause !== line.clause)) return false;
    const rest = known.reduce(
      (left: Pairs, index) => without(left, links.pairs(parts[index]!)),
      links.pairs(target),
    );
    const own = links.pairs(line);
    if (own.length === 0 || common(own, rest) / own.length < COVERED) return false;
    taken.set(part, whole);
    found.set(
      whole,
      [...known, part].sort((x, y) => x - y),
    );
    return true;
  };
  // Forwards, then backwards: what was attached may be the neighbour of the next.
  for (let part = 1; part < parts.length; part++) attach(part, part - 1);
  for (let part = parts.length - 2; part >= 0; part--) attach(part, part + 1);
  return [...found].map(([whole, members]) => ({ whole, parts: members }));
}
