/**
 * Which way the options of a template went in a paper made from it. A template leaves its options open and shows every
 * case; against a signed paper the cases that were not taken would all stand there as deletions.
 */
import { dice, pairsOf } from '../../compare/similarity.ts';
import type { Answers } from '../../field/field.ts';
import type { Template } from '../../template/template.ts';
import { bind } from '../bound.ts';
import { boundText } from '../bound-text.ts';

/** For each option the case with which the template is most like `text`; an option that makes no difference is left open. */
export function fittedOptions(template: Template, annexes: readonly Template[], text: string): Answers {
  const pairs = pairsOf(text);
  const likeness = (answers: Answers) =>
    dice(pairs, pairsOf(boundText(bind(template, annexes, answers, { defaults: true }))), 0);
  let chosen: Answers = {};
  for (const [path, { type, cases }] of Object.entries(template.meta.options)) {
    const values = type === 'flag' ? [true, false] : cases.map(({ value }) => value);
    const tried = values
      .map(value => ({ value, likeness: likeness({ ...chosen, [path]: value }) }))
      .sort((x, y) => y.likeness - x.likeness);
    const [best, second] = tried;
    if (best && best.likeness > (second?.likeness ?? 0)) chosen = { ...chosen, [path]: best.value };
  }
  return chosen;
}

/** The answers that decide options: what stands in the blanks is compared, which cases stand is given. */
export function optionsOf(template: Template, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => path in template.meta.options));
}
