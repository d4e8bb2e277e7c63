/** Follows the printed numbers of a document and notes where the count breaks. */
import { type NumberSeries, type PrintedNumber, readPrintedNumber, startsAnew } from './numbers.ts';
import { printedTargets } from './references.ts';
import type { Subject, SubjectLine } from './subject.ts';
import { foldedLine } from './text.ts';

export interface Break {
  readonly kind: 'gap' | 'duplicate' | 'elsewhere';
  readonly line: number;
  readonly number: PrintedNumber;
  /** The number that stood before in this series; 0 at its start. */
  readonly before: number;
}

const ITEMS: readonly NumberSeries[] = [
  'bracket-numeral',
  'figure',
  'figure-comma',
  'figure-bracket',
  'bracket-figure',
  'circled',
];

/** What a series starts anew under. */
const UNDER: Readonly<Record<NumberSeries, readonly NumberSeries[]>> = {
  chapter: ['heading', 'decimal', ...ITEMS],
  article: ['heading', 'decimal', ...ITEMS],
  heading: ITEMS,
  decimal: ITEMS,
  'bracket-numeral': ['bracket-figure', 'circled'],
  figure: ['figure-bracket', 'bracket-figure', 'circled'],
  'figure-comma': ['figure-bracket', 'bracket-figure', 'circled'],
  'bracket-figure': ['circled'],
  'figure-bracket': ['circled'],
  circled: [],
};

/**
 * Breaks in reading order. A count that starts again with 1 is a new list; after a gap it goes on from the number found.
 * A document with open choices was numbered by the machine and is not looked at, nor are numbers that only a run of
 * text holds: a number may be missing because it stands in the middle of the line before.
 */
export function breaksOf(subject: Subject): readonly Break[] {
  let breaks = known.get(subject);
  if (!breaks) {
    breaks = count(subject);
    known.set(subject, breaks);
  }
  return breaks;
}

const known = new WeakMap<Subject, readonly Break[]>();

function count(subject: Subject): readonly Break[] {
  if (subject.lines.some(line => line.cases)) return [];
  const breaks: Break[] = [];
  let last = new Map<NumberSeries, PrintedNumber>();
  let article: PrintedNumber | undefined;
  const targets = printedTargets(subject);
  let box = false;
  let recent = '';
  for (const [index, line] of subject.lines.entries()) {
    if (line.kind === 'contents' || line.kind === 'row' || line.kind === 'signature') continue;
    const number = line.number ? readPrintedNumber(line.number) : undefined;
    if (!number) {
      if (startsAnew(line)) [last, article] = [new Map(), undefined];
      recent = remember(recent, line);
      box = line.number === '☐' || /^[☐□]/.test(line.text);
      continue;
    }
    const problem = breakAt(number, last.get(number.series), article, { targets, recent });
    // After a box to tick stands another case of a choice: only one of them will stand.
    const other = box || translates(line, subject.lines[index - 1]);
    if (problem && !(other && problem.kind === 'duplicate')) breaks.push({ ...problem, line: index, number });
    box = false;
    recent = remember(recent, line);
    last.set(number.series, number);
    for (const below of UNDER[number.series]) last.delete(below);
    if (number.series === 'article') article = number;
  }
  return breaks;
}

/** A bilingual paper gives a number twice, once in each script. */
function translates(line: SubjectLine, before: SubjectLine | undefined): boolean {
  if (before === undefined || before.number !== line.number) return false;
  const chinese = [before, line].map(({ text }) => /\p{Script=Han}/u.test(text));
  return chinese[0] !== chinese[1];
}

/** What else may hold a number: the whole document its articles, the words just before its items. */
interface Swallowing {
  readonly targets: ReadonlySet<string>;
  readonly recent: string;
}

function remember(recent: string, line: SubjectLine): string {
  return (recent + foldedLine(line).text).slice(-2000);
}

function breakAt(
  number: PrintedNumber,
  last: PrintedNumber | undefined,
  article: PrintedNumber | undefined,
  run: Swallowing,
): Pick<Break, 'kind' | 'before'> | undefined {
  if (number.series === 'decimal') return decimalBreak(number, last, article, run);
  const before = last?.value ?? 0;
  if (number.value === before + 1 || number.value === 1) {
    return number.value === 1 && before === 1 && number.series === 'article'
      ? { kind: 'duplicate', before }
      : undefined;
  }
  if (number.value <= before)
    return number.value === before ? { kind: 'duplicate', before } : again(number, before);
  // A list that goes on from an earlier article, or whose first items stand in the line before, is no gap.
  if (before === 0 && number.series !== 'chapter' && number.series !== 'article') return undefined;
  return swallowed(number, before, run) ? undefined : { kind: 'gap', before };
}

/** A smaller number than before: articles and chapters do not go back. */
function again({ series }: PrintedNumber, before: number): Pick<Break, 'kind' | 'before'> | undefined {
  return series === 'article' || series === 'chapter' ? { kind: 'duplicate', before } : undefined;
}

function decimalBreak(
  number: PrintedNumber,
  last: PrintedNumber | undefined,
  article: PrintedNumber | undefined,
  run: Swallowing,
): Pick<Break, 'kind' | 'before'> | undefined {
  const { path, value } = number;
  const same =
    last && last.path.length === path.length && last.path.slice(0, -1).join() === path.slice(0, -1).join();
  const before = same ? last.value : 0;
  if (article && path[0] !== article.value && path.length === 2 && (!last || last.path[0] !== path[0]))
    return { kind: 'elsewhere', before };
  if (!same) return undefined;
  if (value === before) return { kind: 'duplicate', before };
  if (value <= before + 1) return undefined;
  return swallowed(number, before, run) ? undefined : { kind: 'gap', before };
}

/** Do all numbers between two stand in a run of text? Then the reading has a gap, not the document. */
function swallowed(
  { series, path, value }: PrintedNumber,
  before: number,
  { targets, recent }: Swallowing,
): boolean {
  const stem = path.slice(0, -1);
  for (let number = before + 1; number < value; number += 1) {
    const found =
      series === 'article' || series === 'decimal'
        ? targets.has([...stem, number].join('.'))
        : series === 'bracket-figure' && recent.includes(`(${number})`);
    if (!found) return false;
  }
  return true;
}
