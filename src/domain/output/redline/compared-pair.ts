/**
 * Two sides as they have to stand to be compared fairly. A template shows every case of its options and leaves its
 * annexes to their own pages; beside something that was filled in it takes the same cases and brings its annexes, so that
 * only departures from it are left.
 */
import type { Comparable } from '../../compare/comparable.ts';
import type { Answers } from '../../field/field.ts';
import type { OutsideDocument } from '../../reader/outside-document.ts';
import type { Template } from '../../template/template.ts';
import { type Bound, bind } from '../bound.ts';
import type { AnswersRecord } from '../json/answers-file.ts';
import {
  type ComparedText,
  comparableOf,
  filledText,
  outsideText,
  templateText,
  versionTitle,
} from './compared-text.ts';
import { fittedOptions, optionsOf } from './fitted-options.ts';
import { foundAnswers } from './found-answers.ts';

export type PairSource =
  | { readonly type: 'template'; readonly template: Template; readonly annexes: readonly Template[] }
  | { readonly type: 'draft'; readonly bound: Bound; readonly name: string }
  | {
      readonly type: 'outside';
      readonly outside: OutsideDocument;
      readonly name: string;
      /** Of our own Word file: the template it was made from and what was filled in. */
      readonly remembered?: AnswersRecord;
    };

export interface ComparedPair {
  readonly a: ComparedText;
  readonly b: ComparedText;
  /** True when a side was filled in: 填写内容 is what was asked for and need not be shown. */
  readonly filled: boolean;
}

/** Both sides ready to be compared; blanks of a template are found in a paper beside it. */
export function comparables(
  { a, b }: Pick<ComparedPair, 'a' | 'b'>,
  [before, after]: readonly [PairSource, PairSource],
): readonly [Comparable, Comparable] {
  const [own, other] = [comparableOf(a), comparableOf(b)];
  if (after.type === 'outside' && before.type !== 'outside') {
    const { template, paper } = foundAnswers(own, other);
    return [template, paper];
  }
  if (before.type === 'outside' && after.type !== 'outside') {
    const { template, paper } = foundAnswers(other, own);
    return [paper, template];
  }
  return [own, other];
}

export function comparedPair(a: PairSource, b: PairSource): ComparedPair {
  return { a: textBeside(a, b), b: textBeside(b, a), filled: a.type !== 'template' || b.type !== 'template' };
}

function textBeside(own: PairSource, other: PairSource): ComparedText {
  if (own.type === 'draft') return filledText(own.bound, own.name);
  if (own.type === 'outside') return outsideText(own.outside, own.name, other.type === 'outside');
  const { template, annexes } = own;
  if (other.type === 'template') return templateText(template, annexes);
  const answers = answersBeside(own, other);
  const brought = other.type === 'draft' || other.outside.annexes.length > 0 ? annexes : [];
  const bound = bind(template, annexes, answers, { defaults: true });
  const parts = brought.length > 0 ? bound.parts : ([bound.parts[0]] as const);
  return filledText({ ...bound, parts }, versionTitle(template));
}

/**
 * What the template is filled with. A file that remembers its answers is held against the template with those answers
 * in it: then whatever differs was changed by hand.
 */
function answersBeside(
  { template, annexes }: Extract<PairSource, { type: 'template' }>,
  other: Exclude<PairSource, { type: 'template' }>,
): Answers {
  if (other.type === 'draft')
    return optionsOf(template, { ...chosenDefaults(template), ...other.bound.answers });
  if (other.remembered?.template === template.meta.id)
    return { ...chosenDefaults(template), ...other.remembered.answers };
  return fittedOptions(template, other.outside.annexes.length > 0 ? annexes : [], linesOf(other));
}

/** A draft is printed with the options' own defaults where nothing was chosen. */
function chosenDefaults({ meta }: Template): Answers {
  return Object.fromEntries(
    Object.entries(meta.options).flatMap(([path, option]) =>
      option.default === undefined ? [] : [[path, option.default] as const],
    ),
  );
}

function linesOf({ outside, name }: Extract<PairSource, { type: 'outside' }>): string {
  const { clauses } = comparableOf(outsideText(outside, name));
  return clauses.flatMap(({ lines }) => lines.map(({ number, text }) => `${number}${text}`)).join('\n');
}
