/**
 * Sentences of a subject in folded form, with the words that govern them: what stands before the colon of a list
 * (双方不得有下列行为：) decides whether its items are promised or forbidden.
 */
import { placeOf } from './find.ts';
import type { Place } from './rule.ts';
import type { Subject, SubjectLine } from './subject.ts';
import { foldedLine } from './text.ts';

export interface Sentence {
  readonly line: SubjectLine;
  /** Index of the line in the subject. */
  readonly index: number;
  /** Where the sentence starts in the folded line. */
  readonly start: number;
  readonly text: string;
  /** Folded words before a colon that the sentence belongs to; empty when there are none. */
  readonly lead: string;
}

const END = /[。;!?\n]|(?<=[\u4e00-\u9fff”)])\.(?!\d)/g;
const ITEM = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|^[①-⑳]/;
/** A lead is short; what is longer is a paragraph that happens to hold a colon. */
const LONGEST_LEAD = 120;
/** Text without full stops is cut at a comma, so that the work on each sentence stays bounded. */
const LONGEST_SENTENCE = 600;

const known = new WeakMap<Subject, readonly Sentence[]>();

/** Every sentence outside of the table of contents, in reading order. Made once for each subject. */
export function sentencesOf(subject: Subject): readonly Sentence[] {
  let sentences = known.get(subject);
  if (!sentences) {
    sentences = read(subject);
    known.set(subject, sentences);
  }
  return sentences;
}

const grouped = new WeakMap<Subject, ReadonlyMap<string, readonly Sentence[]>>();

/** The sentences of the same article, or of the same line outside of articles. */
export function sentencesNear(subject: Subject, { line, index }: Sentence): readonly Sentence[] {
  let groups = grouped.get(subject);
  if (!groups) {
    groups = Map.groupBy(sentencesOf(subject), sentence => groupOf(sentence.line, sentence.index));
    grouped.set(subject, groups);
  }
  return groups.get(groupOf(line, index)) ?? [];
}

function groupOf({ article }: SubjectLine, index: number): string {
  return article >= 0 ? `article ${article}` : `line ${index}`;
}

/** The place of a stretch of a sentence in the words as written. */
export function placeIn({ line, index, start }: Sentence, from: number, to: number): Place {
  return placeOf(line, index, start + from, start + to);
}

function read(subject: Subject): Sentence[] {
  const sentences: Sentence[] = [];
  let outer = '';
  let inner = '';
  for (const [index, line] of subject.lines.entries()) {
    if (line.kind === 'contents') continue;
    const { text } = foldedLine(line);
    const nested = /^[①-⑳]/.test(line.number) || /^[①-⑳]/.test(text);
    if (!isItem(line, text)) outer = inner = '';
    else if (!nested) inner = '';
    sentences.push(...split(line, index, text, outer + inner));
    const opened = leadOf(text);
    if (!isItem(line, text)) outer = opened;
    else if (!nested) inner = opened;
  }
  return sentences;
}

function isItem(line: SubjectLine, text: string): boolean {
  return line.kind === 'item' || line.kind === 'row' || ITEM.test(line.number) || ITEM.test(text);
}

/** The last sentence of a line that ends with a colon. */
function leadOf(text: string): string {
  const end = text.trimEnd();
  if (!end.endsWith(':')) return '';
  const start = Math.max(end.lastIndexOf('。') + 1, end.lastIndexOf(';') + 1, end.length - LONGEST_LEAD);
  return end.slice(start);
}

function split(line: SubjectLine, index: number, text: string, lead: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let within = '';
  const add = (end: number, mark: string) => {
    const words = text.slice(start, end);
    for (let from = start; from < end; ) {
      const to = from + LONGEST_SENTENCE < end ? cut(text, from) : end;
      const piece = text.slice(from, to);
      if (piece.trim() !== '') sentences.push({ line, index, start: from, text: piece, lead: lead + within });
      from = to;
    }
    const colon = words.lastIndexOf(':');
    if (mark !== ';') within = '';
    else if (colon >= 0) within = words.slice(Math.max(0, colon - LONGEST_LEAD), colon + 1);
  };
  for (const { 0: mark, index: at } of text.matchAll(END)) {
    add(at, mark);
    start = at + mark.length;
  }
  add(text.length, '');
  return sentences;
}

/** Where a long sentence that starts at `from` is cut: after its last comma, or in the middle of nowhere. */
function cut(text: string, from: number): number {
  const comma = text.lastIndexOf(',', from + LONGEST_SENTENCE - 1);
  return comma > from ? comma + 1 : from + LONGEST_SENTENCE;
}
