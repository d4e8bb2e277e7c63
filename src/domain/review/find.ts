/** Looking for words in a subject: patterns over its folded lines, with places in the words as written. */
import type { Finding, Place, Rule } from './rule.ts';
import type { Subject, SubjectLine } from './subject.ts';
import { foldedLine } from './text.ts';

/** One match of a pattern. */
export interface Found {
  readonly place: Place;
  readonly line: SubjectLine;
  /** The match in the folded line; its groups are folded too. */
  readonly match: RegExpExecArray;
  /** The whole folded line, for looking around. */
  readonly around: string;
  /** The words as written. */
  readonly words: string;
}

/** More places of one kind than anybody reads. */
export const MOST_MATCHES = 200;

/**
 * Every match of a pattern (global, written for folded words, see `text.ts`) in the lines that `where` lets pass, in
 * reading order, at most `MOST_MATCHES`. Contents are left out unless `where` asks for them.
 */
export function findAll(
  subject: Subject,
  pattern: RegExp,
  where: (line: SubjectLine) => boolean = line => line.kind !== 'contents',
): Found[] {
  const found: Found[] = [];
  for (const [index, line] of subject.lines.entries()) {
    if (!where(line)) continue;
    for (const match of matchesIn(line, pattern)) {
      const place = placeOf(line, index, match.index, match.index + match[0].length);
      found.push({ place, line, match, around: foldedLine(line).text, words: wordsAt(subject, place) });
      if (found.length >= MOST_MATCHES) return found;
    }
  }
  return found;
}

/** Matches in one line, with indices into its folded words. Empty matches are passed over. */
export function* matchesIn(line: SubjectLine, pattern: RegExp): Generator<RegExpExecArray> {
  const { text } = foldedLine(line);
  for (const match of text.matchAll(pattern)) if (match[0] !== '') yield match;
}

/** The place of a stretch of folded words in the words as written. */
export function placeOf(line: SubjectLine, index: number, from: number, to: number): Place {
  const { offsets } = foldedLine(line);
  const start = offsets[from] ?? line.text.length;
  const last = offsets[Math.max(from, to - 1)] ?? line.text.length;
  const next = offsets[to] ?? line.text.length;
  const gap = /[\s\u200b-\u200d\ufeff\u00ad]+$/.exec(line.text.slice(last, next));
  const end = gap && gap[0].length < next - last ? next - gap[0].length : next;
  return { line: index, from: start, to: Math.max(start, end) };
}

/** The place of a whole line. */
export function wholeLine(subject: Subject, index: number): Place {
  return { line: index, from: 0, to: subject.lines[index]?.text.length ?? 0 };
}

export function wordsAt(subject: Subject, { line, from, to }: Place): string {
  return (subject.lines[line]?.text ?? '').slice(from, to);
}

/** The sentence (to 。；！？ or the end of the line) around a stretch of a folded line. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - SENTENCE), from);
  const after = text.slice(to, to + SENTENCE);
  const start = Math.max(...['。', ';', '!', '?', '\n'].map(mark => before.lastIndexOf(mark)));
  const end = after.search(/[。;!?\n]/);
  return before.slice(start + 1) + text.slice(from, to) + (end < 0 ? after : after.slice(0, end));
}

/** Longer stretches without a full stop are no sentence that a rule should weigh as a whole. */
const SENTENCE = 300;

/** Words as a message quotes them: at most 40 characters. */
export function excerpt(words: string): string {
  const clean = words.replace(/\s+/g, ' ').trim();
  const characters = [...clean];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : clean;
}

/** A finding with the rule's own id, severity and citations, where they are not given. */
export function finding(
  rule: Pick<Rule, 'id' | 'severity' | 'citations'>,
  words: Pick<Finding, 'message' | 'why' | 'suggestion'> & Partial<Finding>,
): Finding {
  return { rule: rule.id, severity: rule.severity, citations: rule.citations, ...words };
}
