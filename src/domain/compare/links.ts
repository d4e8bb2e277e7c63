/** Which line of a is which line of b: what the steps of aligning write to. */
import type { Comparable, ComparableClause } from './comparable.ts';
import { type FlatLine, flatLines } from './flat-lines.ts';
import { heaviestChain, type Link } from './heaviest-chain.ts';
import { dice, type Pairs, pairsOf } from './similarity.ts';

export const NONE = -1;

/** What an equal number and a pair of clauses add to the likeness of words. */
const BY_NUMBER = 0.04;
const BY_CLAUSE = 0.05;
const BY_PLACE = BY_NUMBER + BY_CLAUSE;

export class Links {
  readonly a: readonly FlatLine[];
  readonly b: readonly FlatLine[];
  readonly clausesA: readonly ComparableClause[];
  readonly clausesB: readonly ComparableClause[];
  /** Partner of each line, or NONE. */
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  /** Partner of each clause, or NONE. */
  readonly clauseToB: Int32Array;
  readonly clauseToA: Int32Array;
  private readonly pairCache = new Map<string, Pairs>();

  constructor(a: Comparable, b: Comparable) {
    this.a = flatLines(a);
    this.b = flatLines(b);
    this.clausesA = a.clauses;
    this.clausesB = b.clauses;
    this.toB = new Int32Array(this.a.length).fill(NONE);
    this.toA = new Int32Array(this.b.length).fill(NONE);
    this.clauseToB = new Int32Array(a.clauses.length).fill(NONE);
    this.clauseToA = new Int32Array(b.clauses.length).fill(NONE);
  }

  link(i: number, j: number): void {
    this.toB[i] = j;
    this.toA[j] = i;
  }

  unlink(i: number): void {
    this.toA[this.toB[i]!] = NONE;
    this.toB[i] = NONE;
  }

  isFree(i: number, j: number): boolean {
    return this.toB[i] === NONE && this.toA[j] === NONE;
  }

  linkClauses(i: number, j: number): void {
    this.clauseToB[i] = j;
    this.clauseToA[j] = i;
  }

  areClausesFree(i: number, j: number): boolean {
    return this.clauseToB[i] === NONE && this.clauseToA[j] === NONE;
  }

  inPairedClauses(i: number, j: number): boolean {
    return this.clauseToB[this.a[i]!.clause] === this.b[j]!.clause;
  }

  pairs(line: FlatLine): Pairs {
    let pairs = this.pairCache.get(line.sameness);
    if (!pairs) {
      pairs = pairsOf(line.sameness);
      this.pairCache.set(line.sameness, pairs);
    }
    return pairs;
  }

  /**
   * From 0 to a little over 1: words first, then what the place says. Rows pair with rows, headings with headings.
   * Anything below `least` may come out as 0.
   */
  likeness(i: number, j: number, least: number): number {
    const [x, y] = [this.a[i]!, this.b[j]!];
    if ((x.style === 'row') !== (y.style === 'row') || (x.style === 'option') !== (y.style === 'option'))
      return 0;
    const words = dice(this.pairs(x), this.pairs(y), least - BY_PLACE);
    if (x.isHeading !== y.isHeading) return words * 0.3;
    if (words < 0.15) return words;
    const sameNumber = x.number !== '' && x.number === y.number;
    return words + (sameNumber ? BY_NUMBER : 0) + (this.inPairedClauses(i, j) ? BY_CLAUSE : 0);
  }

  /** The links that kept their order, all of them when no lines are named. */
  chain(from = 0, to = this.a.length): Link[] {
    const links: Link[] = [];
    for (let i = from; i < to; i++) {
      const j = this.toB[i]!;
      if (j !== NONE) links.push({ i, j, weight: 1 + this.a[i]!.text.length });
    }
    return heaviestChain(links);
  }
}
