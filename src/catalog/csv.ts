/** Tables of the site as CSV: RFC 4180 with CRLF and a byte order mark, so that spreadsheets read them as UTF-8. */

export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A line that starts like a formula gets an apostrophe in front, so that no spreadsheet runs it. */
function cell(value: string): string {
  const guarded = value
    .split('\n')
    .map(line => (/^\s*[=+\-@|%＝＋－＠]/.test(line) ? `'${line}` : line))
    .join('\n');
  return /[",\n']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
