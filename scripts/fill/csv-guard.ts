/**
 * Spreadsheets run a cell that begins with = + - or @ as a formula. What we write is guarded with an apostrophe, their own
 * sign for text, and the same one is taken away on reading, so that every value comes back as it was.
 */

/** Apostrophes count too: a value that looks guarded is guarded once more. Full-width signs are run by some programs. */
const RUNS = /^'*[=+\-@＝＋－＠\t\r]/;

export function guardCell(value: string): string {
  return RUNS.test(value) ? `'${value}` : value;
}

export function unguardCell(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
