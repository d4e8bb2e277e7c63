/** One check-up of one document: what it is taken for, what the rules find in it, what its family asks of it. */
import type { Document } from '../document/nodes.ts';
import type { Numbering } from '../numbering/numbering.ts';
import type { AnnexTitle } from '../numbering/references.ts';
import { type CoverageRow, coverage } from './coverage.ts';
import { guessAudience, guessFamilies } from './recognise.ts';
import { review } from './review.ts';
import type { Finding, ReviewContext } from './rule.ts';
import type { Subject, SubjectParty } from './subject.ts';
import { type ContentsEntry, subjectOf } from './subject-of.ts';

/** A document as it came: from the library, or from the reader of outside documents. */
export interface Paper {
  readonly title: string;
  readonly document: Document;
  readonly numbering: Numbering;
  readonly parties: readonly SubjectParty[];
  readonly annexes: readonly AnnexTitle[];
  readonly contents?: readonly ContentsEntry[];
}

export interface CheckUp {
  readonly subject: Subject;
  readonly context: ReviewContext;
  /** Absent when nobody said and nothing in the text shows it: the rules for all families ran. */
  readonly family?: string;
  /** True when the family was taken from the text. */
  readonly guessed: boolean;
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageRow[];
}

/** Family and audience are guessed where `settings` leave them out. Never throws, whatever the paper holds. */
export function checkUp(paper: Paper, settings: ReviewContext): CheckUp {
  const { title, document, numbering, parties, annexes, contents } = paper;
  const frame = { title, parties, annexes, ...(contents ? { contents } : {}) };
  const subject = subjectOf(document, numbering, frame);
  const family = settings.family ?? guessFamilies(subject)[0]?.value;
  const audience = settings.audience ?? guessAudience(subject).value;
  const guessed = settings.family === undefined;
  const { variant } = settings;
  const context: ReviewContext = {
    ...settings,
    audience,
    ...(family === undefined ? {} : { family, familyGuessed: guessed }),
  };
  const findings = review(subject, context);
  return {
    subject,
    context,
    ...(family === undefined ? {} : { family }),
    guessed,
    findings,
    coverage:
      family === undefined
        ? []
        : coverage(subject, family, findings, { audience, ...(variant === undefined ? {} : { variant }) }),
  };
}
