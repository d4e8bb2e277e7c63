/** From matched tokens to stretches that a reader takes in: phrases that stayed and phrases that changed. */

import { UNMATCHED } from './align-tokens.ts';
import { LEADS_TO } from './labels.ts';
import { joiners } from './lexicon.ts';
import type { LineToken } from './line-tokens.ts';
import { matchTokens } from './match-tokens.ts';
import { isInsideQuantity, wholeQuantities } from './quantities.ts';
import { swapsApart } from './swaps.ts';

/** Tokens of both sides from an index (inclusive) to an index (exclusive). */
export interface Segment {
  readonly stays: boolean;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** A stretch that stayed counts as chance when what changed on either side of it is this many times as long. */
const CHANCE = 7;

export function segments(a: readonly LineToken[], b: readonly LineToken[]): readonly Segment[] {
  const changes = swapsApart(a, b, tidy(a, b, runs(partners(a, b), a.length, b.length)));
  const parted = changes.flatMap(segment => (segment.stays ? [segment] : partAtFigures(a, b, segment)));
  return wholeQuantities(a, b, settle(a, b, parted));
}

/** Partner in b of each token of a; the same pairs whichever side is called a. */
function partners(a: readonly LineToken[], b: readonly LineToken[]): Int32Array {
  const cellsA = cells(a);
  const cellsB = cells(b);
  if (cellsA.length > 1 && cellsA.length === cellsB.length) {
    // Cells of a row stand below the same head on both sides.
    const all = new Int32Array(a.length).fill(UNMATCHED);
    cellsA.forEach(([from, to], cell) => {
      const [there, end] = cellsB[cell]!;
      partnersOf(a.slice(from, to), b.slice(there, end)).forEach((j, i) => {
        if (j !== UNMATCHED) all[from + i] = there + j;
      });
      if (to < a.length) all[to] = end;
    });
    return all;
  }
  return partnersOf(a, b);
}

function cells(tokens: readonly LineToken[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  tokens.forEach(({ kind }, index) => {
    if (kind !== 'tab') return;
    found.push([from, index]);
    from = index + 1;
  });
  return [...found, [from, tokens.length]];
}

function partnersOf(a: readonly LineToken[], b: readonly LineToken[]): Int32Array {
  const text = (tokens: readonly LineToken[]) => tokens.map(token => token.text + token.key).join('');
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  // As many references on both sides are paired in their order: one that did not follow is not the next one that did.
  const inOrder = a.filter(isLeading).length === b.filter(isLeading).length;
  const keys = (tokens: readonly LineToken[]) =>
    Int32Array.from(tokens, token => {
      const key = inOrder && isLeading(token) ? REFERENCE : token.key;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        weights.push(weightOf({ ...token, key }));
      }
      return number;
    });
  const [keysA, keysB] = [keys(a), keys(b)];
  let found: Int32Array;
  if (text(a) <= text(b)) found = matchTokens(keysA, keysB, weights);
  else {
    found = new Int32Array(a.length).fill(UNMATCHED);
    for (const [j, i] of matchTokens(keysB, keysA, weights).entries()) if (i !== UNMATCHED) found[i] = j;
  }
  return found.map((j, i) => (j === UNMATCHED || a[i]!.key === b[j]!.key ? j : UNMATCHED));
}

/** Key of all references while they are paired in order. */
const REFERENCE = `${LEADS_TO}reference`;

function isLeading({ key }: LineToken): boolean {
  return key.startsWith(LEADS_TO);
}

/** What it is worth that a token stays. */
function weightOf({ kind, key }: LineToken): number {
  if (kind === 'space') return 0.05;
  if (kind === 'mark' || kind === 'break') return 0.35;
  if (joiners.has(key)) return 0.45;
  return 0.6 + 0.5 * Math.min(key.length, 4);
}

function runs(partner: Int32Array, lengthA: number, lengthB: number): Segment[] {
  const found: Segment[] = [];
  let [i, j] = [0, 0];
  const add = (stays: boolean, toA: number, toB: number) => {
    if (toA > i || toB > j) found.push({ stays, fromA: i, toA, fromB: j, toB });
    [i, j] = [toA, toB];
  };
  while (i < lengthA || j < lengthB) {
    let [endA, endB] = [i, j];
    while (endA < lengthA && partner[endA] === endB) {
      endA++;
      endB++;
    }
    add(true, endA, endB);
    while (endA < lengthA && partner[endA] === UNMATCHED) endA++;
    add(false, endA, endA < lengthA ? partner[endA]! : lengthB);
  }
  return found;
}

/** Joins changes over what stayed between them by chance. */
function tidy(a: readonly LineToken[], b: readonly LineToken[], all: readonly Segment[]): Segment[] {
  const length = (tokens: readonly LineToken[], from: number, to: number) => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += tokens[at]!.text.length;
    return sum;
  };
  const size = (segment: Segment | undefined) =>
    segment ? length(a, segment.fromA, segment.toA) + length(b, segment.fromB, segment.toB) : 0;
  const isSeam = ({ fromB, toB }: Segment) =>
    b.slice(fromB, toB).some(({ kind }) => kind === 'tab' || kind === 'break');
  const isReference = (segment: Segment | undefined) =>
    segment !== undefined && segment.toA - segment.fromA === 1 && isLeading(a[segment.fromA]!);
  const found: Segment[] = [];
  for (const [index, segment] of all.entries()) {
    const last = found.at(-1);
    const around = Math.min(size(last?.stays ? undefined : last), size(all[index + 1]));
    const own = Math.max(length(a, segment.fromA, segment.toA), length(b, segment.fromB, segment.toB));
    const keeps = isSeam(segment) || (isReference(last) && isReference(all[index + 1]));
    const chance = segment.stays && !keeps && own * CHANCE <= around;
    if (last && !last.stays && (chance || !segment.stays)) {
      found[found.length - 1] = { ...last, toA: segment.toA, toB: segment.toB };
    } else found.push(segment);
  }
  return found;
}

/** A change with more figures than this, or longer, is a rewriting and stays in one piece. */
const FIGURES = 3;
const LONGEST = 40;

/** Parts a change where a figure took the place of a figure, so that 30日→60日书面 says 30→60 and +书面. */
function partAtFigures(a: readonly LineToken[], b: readonly LineToken[], change: Segment): Segment[] {
  const { fromA, toA, fromB, toB } = change;
  if (toA - fromA > LONGEST || toB - fromB > LONGEST) return [change];
  const own = figures(a, fromA, toA);
  const others = figures(b, fromB, toB);
  const alike = own.length === others.length && own.every((i, k) => a[i]!.kind === b[others[k]!]!.kind);
  if (!alike || own.length === 0 || own.length > FIGURES) return [change];
  const found: Segment[] = [];
  let [i, j] = [fromA, fromB];
  own.forEach((figure, index) => {
    const other = others[index]!;
    found.push(...trimmed(a, b, { stays: false, fromA: i, toA: figure, fromB: j, toB: other }));
    const stays = a[figure]!.key === b[other]!.key;
    found.push({ stays, fromA: figure, toA: figure + 1, fromB: other, toB: other + 1 });
    [i, j] = [figure + 1, other + 1];
  });
  return [...found, ...trimmed(a, b, { stays: false, fromA: i, toA, fromB: j, toB })];
}

function figures(tokens: readonly LineToken[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (/number|date|code|article/.test(tokens[at]!.kind)) found.push(at);
  return found;
}

/** A change without the tokens that stay at its ends. */
function trimmed(a: readonly LineToken[], b: readonly LineToken[], change: Segment): Segment[] {
  let { fromA, toA, fromB, toB } = change;
  while (fromA < toA && fromB < toB && a[fromA]!.key === b[fromB]!.key) {
    fromA++;
    fromB++;
  }
  while (fromA < toA && fromB < toB && a[toA - 1]!.key === b[toB - 1]!.key) {
    toA--;
    toB--;
  }
  return [
    { stays: true, fromA: change.fromA, toA: fromA, fromB: change.fromB, toB: fromB },
    { stays: false, fromA, toA, fromB, toB },
    { stays: true, fromA: toA, toA: change.toA, fromB: toB, toB: change.toB },
  ].filter(segment => segment.toA > segment.fromA || segment.toB > segment.fromB);
}

/** Farthest that a change is moved to a better place, in tokens. */
const REACH = 20;

/** Moves what was only added or only removed to where a phrase begins and ends: ，且不得转让 rather than 且不得转让，. */
function settle(a: readonly LineToken[], b: readonly LineToken[], all: readonly Segment[]): Segment[] {
  const found = [...all];
  for (let index = 1; index < found.length; index++) {
    const [before, change, after] = [found[index - 1]!, found[index]!, found[index + 1]];
    if (change.stays || !before.stays || after?.stays === false) continue;
    const isAdded = change.fromA === change.toA;
    if (!isAdded && change.fromB !== change.toB) continue;
    const [tokens, from, to] = isAdded ? [b, change.fromB, change.toB] : [a, change.fromA, change.toA];
    const left = before.toB - before.fromB;
    const right = after ? after.toB - after.fromB : 0;
    const by = bestShift(tokens, from, to, Math.min(left, REACH), Math.min(right, REACH));
    if (by === 0) continue;
    const shifted = (segment: Segment, start: number, end: number): Segment => ({
      ...segment,
      fromA: segment.fromA + start,
      toA: segment.toA + end,
      fromB: segment.fromB + start,
      toB: segment.toB + end,
    });
    found[index - 1] = shifted(before, 0, by);
    found[index] = shifted(change, by, by);
    if (after) found[index + 1] = shifted(after, by, 0);
    else
      found.push({
        stays: true,
        fromA: change.toA + by,
        toA: change.toA,
        fromB: change.toB + by,
        toB: change.toB,
      });
  }
  return found.filter(({ fromA, toA, fromB, toB }) => toA > fromA || toB > fromB);
}

/** How far to move, in tokens; what moves over the change must stand at its other end too. */
function bestShift(
  tokens: readonly LineToken[],
  from: number,
  to: number,
  left: number,
  right: number,
): number {
  const same = (x: number, y: number) =>
    tokens[x]!.text === tokens[y]!.text &&
    tokens[x]!.key === tokens[y]!.key &&
    !/tab|break/.test(tokens[x]!.kind);
  let best = 0;
  let score = fit(tokens, from, to);
  const consider = (by: number) => {
    const next = fit(tokens, from + by, to + by);
    if (next > score) [best, score] = [by, next];
  };
  for (let by = 1; by <= left && same(from - by, to - by); by++) consider(-by);
  for (let by = 0; by < right && same(from + by, to + by); by++) consider(by + 1);
  return best;
}

/** How well a stretch of tokens stands for itself as a phrase. */
function fit(tokens: readonly LineToken[], from: number, to: number): number {
  if (isInsideQuantity(tokens, from) || isInsideQuantity(tokens, to)) return -1;
  const isMark = (index: number) => tokens[index]?.kind === 'mark';
  const opens = /^[，、；,;]/.test(tokens[from]!.text) || joiners.has(tokens[from]!.key);
  if (isMark(to - 1)) return from === 0 || isMark(from - 1) ? 2 : 0;
  return opens ? 2 : 1;
}
