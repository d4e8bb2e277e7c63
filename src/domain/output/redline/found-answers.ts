/**
 * Finds in somebody's paper what was written into the blanks of the template it was made from. A Word file and a text do
 * not say where a blank was; without this, every name and every date would look like a change of the contract.
 */
import type { AnswerStretch, Comparable, ComparableLine } from '../../compare/comparable.ts';
import { saysMore } from '../../compare/weight.ts';
import { blankPlaces, type Span, squeeze, squeezed } from './blank-places.ts';

/** A line of the paper may be written over several paragraphs where a blank took them. */
const MOST_LINES = 6;
/** Fewer words of its own than this, and a line would fit everywhere. */
const LEAST_WORDS = 3;

export interface BlanksFound {
  readonly template: Comparable;
  readonly paper: Comparable;
}

/**
 * Marks the blanks of the template in the paper. Blanks of the template that were filled in (because the paper remembers
 * what it was made with) and hold something else in the paper are no blanks any more: that was changed by hand.
 */
export function foundAnswers(template: Comparable, paper: Comparable): BlanksFound {
  const patterns = template.clauses.flatMap(({ lines }) =>
    lines.flatMap((line, index) => patternOf(line, lines[index + 1])),
  );
  const tables = tablesOf(template);
  // By their words: annexes repeat the names and addresses of the contract.
  const kept = new Set<string>();
  const marked = {
    ...paper,
    clauses: paper.clauses.map(clause => ({
      ...clause,
      lines: markedRows(markedLines(clause.lines.flatMap(apart), patterns, kept), tables, kept),
    })),
  };
  // A text does not say what is a reference; then it is read from the words on both sides.
  const plain = paper.clauses.every(({ lines }) => lines.every(({ references }) => references.length === 0));
  const settled = (line: ComparableLine): ComparableLine => {
    const changed = !kept.has(squeezed(line.text)) && line.blanks.some(({ state }) => state === 'given');
    return { ...line, ...(changed ? { blanks: [] } : {}), ...(plain ? { references: [] } : {}) };
  };
  return {
    template: {
      ...template,
      clauses: template.clauses.map(clause => ({ ...clause, lines: clause.lines.map(settled) })),
    },
    paper: marked,
  };
}

/** Signatures beside each other are read as one line with a tab in it. */
function apart(line: ComparableLine): ComparableLine[] {
  if (line.style !== 'signature' || !line.text.includes('\t')) return [line];
  return line.text.split('\t').map((text, index) => ({ ...line, text, ...(index ? { number: '' } : {}) }));
}

interface Pattern {
  readonly line: ComparableLine;
  /** The line without white space. */
  readonly words: string;
  /** What stands between the blanks. */
  readonly pieces: readonly string[];
  /** The template's next line is one to write on: it does not belong to this one. */
  readonly beforeBlank: boolean;
}

/** Lines of words and blanks as something to look for; the words must be enough to know the line by. */
function patternOf(line: ComparableLine, next: ComparableLine | undefined): Pattern[] {
  const { blanks, style } = line;
  if (blanks.length === 0 || style === 'row') return [];
  const pieces = piecesOf(line);
  const least = style === 'signature' ? 1 : LEAST_WORDS;
  const own = pieces.join('');
  if (own !== '' && own.replace(/[\s\p{P}]/gu, '').length < least) return [];
  const beforeBlank = next !== undefined && isToWriteOn(piecesOf(next));
  return [{ line, words: squeezed(line.text), pieces, beforeBlank }];
}

/** Lines to write on are known by being empty; what was written on them cannot be told from other words. */
function isToWriteOn(pieces: readonly string[]): boolean {
  return pieces.every(piece => piece === '');
}

/** What stands between the blanks. */
function piecesOf({ text, blanks }: Pick<ComparableLine, 'text' | 'blanks'>): string[] {
  const ends = [0, ...blanks.map(({ to }) => to)];
  return ends.map((from, index) => text.slice(from, blanks[index]?.from ?? text.length));
}

function markedLines(
  lines: readonly ComparableLine[],
  patterns: readonly Pattern[],
  kept: Set<string>,
): ComparableLine[] {
  const found: ComparableLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const match = matchAt(lines, at, patterns);
    if (match) {
      found.push(marked(match.line, match.pattern, match.stretches, kept));
      at += match.length;
    } else found.push(lines[at++]!);
  }
  return found;
}

interface Match {
  readonly pattern: Pattern;
  readonly line: ComparableLine;
  readonly stretches: readonly Span[];
  readonly length: number;
}

function matchAt(
  lines: readonly ComparableLine[],
  at: number,
  patterns: readonly Pattern[],
): Match | undefined {
  const first = lines[at]!;
  if (first.style === 'row') return undefined;
  const likely = patterns.filter(({ line }) => mayBegin(line, first));
  let found: Match | undefined;
  for (let length = 1; length <= MOST_LINES && likely.length > 0; length++) {
    const part = lines.slice(at, at + length);
    const isLong = part.slice(1).some(({ number, style }) => number !== '' || style === 'row');
    if (part.length < length || isLong) break;
    const line = { ...first, text: part.map(({ text }) => text).join('\n') };
    const own = squeeze(line.text);
    // The line with these very answers in it, where there is one, before a line that any answer fits.
    const same = likely.filter(({ words }) => words === own.words);
    for (const pattern of [...same, ...likely]) {
      if (isToWriteOn(pattern.pieces) && !EMPTY.test(own.words)) continue;
      const stretches = blankPlaces(pattern.pieces, own);
      if (
        !stretches?.every(([from, to], index) => fits(pattern.line.blanks[index]!, line.text.slice(from, to)))
      )
        continue;
      found = { pattern, line, stretches, length };
      break;
    }
    // Several lines to write on are one blank.
    const next = lines[at + length];
    if (found && (found.pattern.beforeBlank || !next?.text || !UNTOUCHED.test(next.text))) break;
  }
  return found;
}

/** Sentences, and duties behind a comma, are answers only where sentences were asked for. */
function fits({ long }: AnswerStretch, words: string): boolean {
  return long === true || UNTOUCHED.test(words) || !saysMore(words);
}

/** A cheap look before the words are searched for. A line that begins with a blank could begin anywhere. */
function mayBegin(own: ComparableLine, line: ComparableLine): boolean {
  const words = own.text.slice(0, Math.min(own.blanks[0]!.from, 6));
  if (words === '' && isHeading(own) !== isHeading(line)) return false;
  return line.text.startsWith(words);
}

function isHeading({ style }: ComparableLine): boolean {
  return style === 'title' || style === 'chapter' || style === 'heading';
}

function marked(
  line: ComparableLine,
  { line: own }: Pattern,
  stretches: Match['stretches'],
  kept: Set<string>,
): ComparableLine {
  const blanks = own.blanks.map((blank, index) => {
    const [from, to] = stretches[index]!;
    return { blank, from, to };
  });
  const changed = blanks.some(
    ({ blank, from, to }) =>
      blank.state === 'given' && squeezed(line.text.slice(from, to)) !== squeezed(wordsIn(blank, own)),
  );
  if (changed) return line;
  kept.add(squeezed(own.text));
  return withBlanks(line, own, blanks);
}

interface Place {
  /** Of the template's line. */
  readonly blank: AnswerStretch;
  /** Where the paper's line has it. */
  readonly from: number;
  readonly to: number;
}

/** A blank that nobody wrote into is drawn as the template draws it: its width says nothing. */
function withBlanks(line: ComparableLine, own: ComparableLine, places: readonly Place[]): ComparableLine {
  let text = '';
  let at = 0;
  const blanks = places.map(({ blank, from, to }): AnswerStretch => {
    const value = line.text.slice(from, to);
    const isOpen = UNTOUCHED.test(value) && blank.state === 'open';
    text += line.text.slice(at, from);
    const start = text.length;
    text += isOpen ? wordsIn(blank, own) : value;
    at = to;
    return { ...blank, from: start, to: text.length, state: isOpen ? 'open' : 'given' };
  });
  return { ...line, text: text + line.text.slice(at), blanks };
}

const EMPTY = /^[_＿]*$/;
const UNTOUCHED = /^[\s_＿年月日]*$/;

function wordsIn({ from, to }: AnswerStretch, { text }: ComparableLine): string {
  return text.slice(from, to);
}

/** Rows of each table of the template, the head first. */
function tablesOf({ clauses }: Comparable): readonly (readonly ComparableLine[])[] {
  const tables = new Map<number, ComparableLine[]>();
  for (const row of clauses.flatMap(({ lines }) => lines.filter(({ style }) => style === 'row')))
    tables.set(row.table ?? 0, [...(tables.get(row.table ?? 0) ?? []), row]);
  return [...tables.values()];
}

/** A table is known by its head; there may be more rows than the template has. In forms a row is known by its words. */
function markedRows(
  lines: readonly ComparableLine[],
  tables: readonly (readonly ComparableLine[])[],
  kept: Set<string>,
): ComparableLine[] {
  const worded = tables
    .flat()
    .filter(row => squeezed(piecesOf(row).join('')) !== '')
    .map(row => ({ row, words: squeezed(row.text) }));
  let own: readonly ComparableLine[] = [];
  let table: number | undefined;
  let index = 0;
  return lines.map(line => {
    if (line.style !== 'row') return line;
    if (line.table !== table) {
      table = line.table;
      own = tables.find(([head]) => head && placesInRow(line, head)) ?? [];
      index = 0;
    }
    const expected = own[Math.min(index++, own.length - 1)];
    const words = squeezed(line.text);
    const same = worded.filter(row => row.words === words);
    for (const { row } of [...same, ...(expected ? [{ row: expected }] : []), ...worded]) {
      const marked = markedRow(line, row, kept);
      if (marked) return marked;
    }
    return line;
  });
}

/** Undefined where the row is another one, or an answer in it was changed by hand. */
function markedRow(line: ComparableLine, own: ComparableLine, kept: Set<string>): ComparableLine | undefined {
  const places = placesInRow(line, own);
  if (!places) return undefined;
  if (own.blanks.some(({ state }) => state === 'given') && squeezed(line.text) !== squeezed(own.text))
    return undefined;
  kept.add(squeezed(own.text));
  return withBlanks(line, own, places);
}

function placesInRow(line: ComparableLine, own: ComparableLine): Place[] | undefined {
  const [cells, patterns] = [cellsOf(line.text), cellsOf(own.text)];
  if (cells.length !== patterns.length) return undefined;
  const places = cells.map((cell, index) => placesInCell(line.text, cell, own, patterns[index]!));
  return places.every(found => found !== undefined) ? places.flat() : undefined;
}

/** Undefined where the cell's own words differ. */
function placesInCell(
  text: string,
  [from, to]: Span,
  own: ComparableLine,
  [start, end]: Span,
): Place[] | undefined {
  const blanks = own.blanks.filter(blank => blank.from >= start && blank.to <= end);
  // Rows are counted on where there are more of them.
  const isCount = (words: string) => /^\d+$/.test(words);
  if (blanks.length === 0 && isCount(own.text.slice(start, end)) && isCount(text.slice(from, to))) return [];
  const inCell = blanks.map(blank => ({ ...blank, from: blank.from - start, to: blank.to - start }));
  const pieces = piecesOf({ text: own.text.slice(start, end), blanks: inCell });
  const places = blankPlaces(pieces, squeeze(text.slice(from, to)))?.map(([open, close], index) => ({
    blank: blanks[index]!,
    from: from + open,
    to: from + close,
  }));
  return places?.every(place => fits(place.blank, text.slice(place.from, place.to))) ? places : undefined;
}

function cellsOf(text: string): Span[] {
  let from = 0;
  return text.split('\t').map(cell => {
    const place: Span = [from, from + cell.length];
    from += cell.length + 1;
    return place;
  });
}
