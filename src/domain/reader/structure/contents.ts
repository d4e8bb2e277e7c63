/** Finds a table of contents that was typed, or copied as plain text, and takes it out of the body. */
import type { ContentsEntry } from '../outside-document.ts';
import type { MarkedLine } from './marker.ts';
import { type MarkerKind, readMarker } from './marker.ts';
import { looksLikeTitle } from './title-words.ts';

/** The word above the table. */
export const CONTENTS_HEADING = /^[【[]?目\s*[录錄次][】\]]?$/;
/** Leaders and a page number at the end of a line. */
const LONGEST_ENTRY = 80;
const LEADER =
  /(?:[.．·…。_-]{3,}|…{1,}|[—]{2,}|\t|\s{2,}|[.·]\s[.·\s]+)\s*[（(]?(\d{1,4}|[ivx]{1,6})[）)]?$/;
/** Headings in a row without a word between them before they can be a table of contents. */
const FEWEST = 3;
/** Once one of these began the body, a table of contents comes too late. */
const bodyKinds: ReadonlySet<MarkerKind> = new Set(['chapter', 'article', 'chinese', 'decimal']);

export function contentsEntry(line: string): ContentsEntry {
  const match = LEADER.exec(line.slice(-2 * LONGEST_ENTRY));
  const words = match ? line.slice(0, line.length - match[0].length).trimEnd() : line;
  const marker = readMarker(words);
  return {
    number: marker?.label ?? '',
    title: marker?.rest ?? words,
    ...(match ? { page: match[1]! } : {}),
  };
}

/** Lines `from` (inclusive) to `to` (exclusive) are the table; the heading 目录 is among them. */
export function findContents(
  lines: readonly MarkedLine[],
): { readonly from: number; readonly to: number } | undefined {
  const named = lines.findIndex(({ text }) => CONTENTS_HEADING.test(text));
  const before = lines.slice(0, Math.max(0, named));
  if (named >= 0) {
    const to = endOf(lines, named + 1);
    const isFirst = !before.some(({ marker }) => marker && bodyKinds.has(marker.kind));
    const isContents = (isFirst && repeats(lines, named + 1, to)) || comeAgain(lines, named + 1, to);
    if (to - named >= FEWEST && isContents) return { from: named, to };
  }
  let from = 0;
  for (; from < lines.length; from += 1) {
    const line = lines[from]!;
    const leads = looksLikeEntry(line) && LEADER.test(line.text);
    if (!leads && line.marker?.kind !== 'article' && line.marker?.kind !== 'chapter') continue;
    const to = endOf(lines, from);
    if (to - from < FEWEST) {
      if (leads) continue;
      return undefined;
    }
    return comeAgain(lines, from, to) ? { from, to } : undefined;
  }
  return undefined;
}

/** Entries go on until a number starts again, an entry comes a second time, or a line is no heading. */
function endOf(lines: readonly MarkedLine[], from: number): number {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (!looksLikeEntry(line)) break;
    const { number, title } = contentsEntry(line.text);
    const key = (number + title).replace(/\s/g, '');
    if (seen.has(key)) break;
    seen.add(key);
    const kind = line.marker?.kind;
    const value = line.marker?.values[0];
    if ((kind !== 'article' && kind !== 'chapter') || value === undefined) continue;
    const before = last.get(kind);
    // A chapter may count its articles anew; the whole table never does.
    if (
      before !== undefined &&
      value <= before &&
      (kind === 'chapter' || !last.has('chapter') || value < before)
    )
      break;
    last.set(kind, value);
  }
  return at;
}

function looksLikeEntry({ text, table, marker }: MarkedLine): boolean {
  if (table || text.length > LONGEST_ENTRY) return false;
  const led = LEADER.exec(text);
  const words = led ? text.slice(0, led.index) : text;
  if (led && words.trim()) return !/[。；]/.test(words);
  return looksLikeTitle(marker ? marker.rest : words) && !/[:：]/.test(words);
}

/** Whether most headings stand in the text behind the table once more: prices in columns do not. */
function comeAgain(lines: readonly MarkedLine[], from: number, to: number): boolean {
  const words = (text: string): string => text.replace(/\s/g, '');
  const titles = lines
    .slice(from, to)
    .map(({ text }) => words(contentsEntry(text).title).slice(0, LONGEST_ENTRY));
  const starts = new Set<string>();
  for (const { text, marker } of lines.slice(to))
    starts.add(words(marker?.rest ?? text).slice(0, LONGEST_ENTRY));
  return 2 * titles.filter(title => title !== '' && starts.has(title)).length >= titles.length;
}

/** Whether the first entry's number comes again after the table. */
function repeats(lines: readonly MarkedLine[], from: number, to: number): boolean {
  const first = lines[from]?.marker;
  if (!first) return false;
  for (let at = to; at < lines.length; at += 1) {
    const marker = lines[at]!.marker;
    if (marker?.kind === first.kind && marker.values[0] === first.values[0]) return true;
  }
  return false;
}
