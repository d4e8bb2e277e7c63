/**
 * Quantities: a figure with its unit and its currency. 30日→60日 says 30→60, but where the unit changes too, or alone,
 * the quantity is marked as a whole: 3年→36个月, 100元→100美元, 100元/月→100元/年.
 */
import { currencies } from './lexicon.ts';
import type { LineToken } from './line-tokens.ts';
import type { Segment } from './segments.ts';

/** For each token the index at which its quantity begins; its own where it follows none. */
function starts(tokens: readonly LineToken[]): Int32Array {
  const found = new Int32Array(tokens.length);
  tokens.forEach((token, index) => {
    const last = tokens[index - 1];
    const joins = last !== undefined && joinsQuantity(last, token, tokens[index + 1]);
    found[index] = joins ? found[index - 1]! : index;
  });
  return found;
}

function joinsQuantity(last: LineToken, token: LineToken, next: LineToken | undefined): boolean {
  if (token.kind === 'unit') return isFigure(last) || last.kind === 'unit' || OPENER.test(last.text);
  if (isFigure(token)) return last.kind === 'unit' && currencies.has(last.key);
  return last.kind === 'unit' && /^[/／]\s*$/.test(token.text) && next?.kind === 'unit';
}

const OPENER = /^[每逐半数几整多余/／]\s*$/;

function isFigure({ kind }: LineToken): boolean {
  return kind === 'number' || kind === 'code' || kind === 'open' || kind === 'blank';
}

/** True where a quantity would be cut before this token. */
export function isInsideQuantity(tokens: readonly LineToken[], index: number): boolean {
  const [last, token] = [tokens[index - 1], tokens[index]];
  return last !== undefined && token !== undefined && joinsQuantity(last, token, tokens[index + 1]);
}

/** Widens changes of a unit to the whole quantity, on both sides. */
export function wholeQuantities(
  a: readonly LineToken[],
  b: readonly LineToken[],
  segments: readonly Segment[],
): readonly Segment[] {
  const touchesUnit = ({ stays, fromA, toA, fromB, toB }: Segment) =>
    !stays && (a.slice(fromA, toA).some(isUnit) || b.slice(fromB, toB).some(isUnit));
  if (!segments.some(touchesUnit)) return segments;
  const sides = [
    { tokens: a, starts: starts(a), changes: new Uint8Array(a.length), partner: new Int32Array(a.length) },
    { tokens: b, starts: starts(b), changes: new Uint8Array(b.length), partner: new Int32Array(b.length) },
  ] as const;
  for (const { stays, fromA, toA, fromB, toB } of segments) {
    if (!stays) {
      sides[0].changes.fill(1, fromA, toA);
      sides[1].changes.fill(1, fromB, toB);
    } else {
      for (let i = fromA, j = fromB; i < toA; i++, j++) {
        sides[0].partner[i] = j;
        sides[1].partner[j] = i;
      }
    }
  }
  const broken = [new Set<number>(), new Set<number>()] as const;
  for (let grows = true; grows; ) {
    grows = false;
    sides.forEach((side, index) => {
      const own = broken[index]!;
      side.tokens.forEach((token, at) => {
        if (side.changes[at] && isUnit(token)) own.add(side.starts[at]!);
      });
      const other = sides[1 - index]!;
      side.starts.forEach((start, at) => {
        if (side.changes[at] || !own.has(start)) return;
        side.changes[at] = 1;
        other.changes[side.partner[at]!] = 1;
        grows = true;
      });
    });
  }
  const found: Segment[] = [];
  const add = (segment: Segment) => {
    const last = found.at(-1);
    const within =
      last &&
      !last.stays &&
      !segment.stays &&
      (isSame(sides[0].starts, broken[0], segment.fromA) ||
        isSame(sides[1].starts, broken[1], segment.fromB));
    const continues = last?.stays === true && segment.stays;
    if (last && (within || continues))
      found[found.length - 1] = { ...last, toA: segment.toA, toB: segment.toB };
    else found.push(segment);
  };
  for (const segment of segments) {
    if (!segment.stays) {
      add(segment);
      continue;
    }
    for (let i = segment.fromA, j = segment.fromB; i < segment.toA; i++, j++) {
      add({ stays: sides[0].changes[i] === 0, fromA: i, toA: i + 1, fromB: j, toB: j + 1 });
    }
  }
  return found;
}

/** True where the token continues a quantity that is marked as a whole. */
function isSame(begins: Int32Array, broken: ReadonlySet<number>, index: number): boolean {
  const start = begins[index];
  return start !== undefined && start < index && broken.has(start);
}

function isUnit({ kind }: LineToken): boolean {
  return kind === 'unit';
}
