/** Two filled contracts as a short redline: what a newer version would change in a draft. */
import { compare } from '../../../domain/compare/compare.ts';
import type { Redline } from '../../../domain/compare/redline.ts';
import type { Bound } from '../../../domain/output/bound.ts';
import { comparableOf, filledText, versionTitle } from '../../../domain/output/redline/compared-text.ts';
import { redlineHtml as printed } from '../../../domain/output/redline/html.ts';

/** Only the lines in which something changes; empty when nothing does. Escaped by the renderer. */
export function redlineHtml(a: Bound, b: Bound): string {
  const [before, after] = [a, b].map(bound => comparableOf(filledText(bound, versionTitle(bound))));
  const redline = compare(before!, after!);
  return redline.changes.length === 0 ? '' : printed(changedRows(redline), 'inline');
}

/** The rows of the changes, each clause under its heading. */
function changedRows(redline: Redline): Redline {
  const shown = new Set(redline.changes.flatMap(({ rows }) => rows));
  const clauses = new Set([...shown].map(index => clauseOf(redline, index)));
  const rows = redline.rows.filter((row, index) => {
    const own = row.b[0] ?? row.a[0];
    const isHeading = own !== undefined && own.style === 'heading';
    return shown.has(index) || (isHeading && clauses.has(clauseOf(redline, index)));
  });
  return { ...redline, rows };
}

/** Clauses of the newer side, and of the older one where a row stands there alone. */
function clauseOf({ rows }: Redline, index: number): string {
  const { a, b } = rows[index]!;
  return b[0] ? `b${b[0].clause}` : `a${a[0]?.clause}`;
}
