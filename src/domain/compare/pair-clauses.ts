/** First level of a comparison: which clause became which. By the author's id, then by kind, then by title and words. */
import type { ComparableClause } from './comparable.ts';
import { type Links, NONE } from './links.ts';
import { spelling } from './spelling.ts';

/** Pairs what ids, kinds and titles alone decide, and the headings with them. */
export function pairClausesByName(links: Links): void {
  pairUnique(links, clause => (clause.permanent ? `${clause.part} ${clause.id}` : undefined));
  pairUnique(links, clause => clause.kind && `${clause.part} ${clause.kind}`);
  pairUnique(links, clause => spelling(clause.title) || undefined);
  linkHeadings(links);
}

/** Pairs the clauses that share most of the words of linked lines, and their headings. */
export function pairClausesByLines(links: Links): void {
  const votes = new Map<number, number>();
  const { clausesB } = links;
  links.toB.forEach((j, i) => {
    if (j === NONE) return;
    const [from, to] = [links.a[i]!.clause, links.b[j]!.clause];
    if (!links.areClausesFree(from, to)) return;
    const key = from * clausesB.length + to;
    votes.set(key, (votes.get(key) ?? 0) + links.a[i]!.text.length + 1);
  });
  const ranked = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  for (const [key] of ranked) {
    const [from, to] = [Math.floor(key / clausesB.length), key % clausesB.length];
    if (links.areClausesFree(from, to)) links.linkClauses(from, to);
  }
  linkHeadings(links);
}

type Name = (clause: ComparableClause) => string | undefined;

/** Pairs the clauses whose name no other free clause of their side has. */
function pairUnique(links: Links, name: Name): void {
  const there = unique(links.clausesB, links.clauseToA, name);
  for (const [key, i] of unique(links.clausesA, links.clauseToB, name)) {
    const j = there.get(key);
    if (i !== NONE && j !== undefined && j !== NONE) links.linkClauses(i, j);
  }
}

function unique(clauses: readonly ComparableClause[], taken: Int32Array, name: Name): Map<string, number> {
  const found = new Map<string, number>();
  clauses.forEach((clause, index) => {
    const key = taken[index] === NONE ? name(clause) : undefined;
    if (key !== undefined) found.set(key, found.has(key) ? NONE : index);
  });
  return found;
}

function linkHeadings(links: Links): void {
  const [from, to] = [headings(links.a, links.clausesA.length), headings(links.b, links.clausesB.length)];
  links.clauseToB.forEach((other, clause) => {
    const [i, j] = [from[clause]!, other === NONE ? NONE : to[other]!];
    if (i !== NONE && j !== NONE && links.isFree(i, j)) links.link(i, j);
  });
}

/** The heading line of each clause. */
function headings(lines: Links['a'], clauses: number): Int32Array {
  const found = new Int32Array(clauses).fill(NONE);
  for (const { isHeading, clause, index } of lines) {
    if (isHeading && found[clause] === NONE) found[clause] = index;
  }
  return found;
}
