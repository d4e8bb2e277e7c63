/** Answers as a whole against their template: what a form shows beside its fields and a bulk run tests before it writes. */
import { checkAnswer } from '../field/answer.ts';
import { isUnanswered } from '../field/check-value.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import type { Citation } from '../law/citation.ts';
import type { Template } from '../template/template.ts';
import { checkRelation, relatedFields } from './check-relation.ts';
import { decision } from './decision.ts';
import { effectiveValue } from './effective-value.ts';
import { fieldOf, visibleFields } from './visible-fields.ts';

export interface AnswerProblem {
  /** Where the answer is given: `price.total`, `payments.0.amount`, or the path of an option. */
  readonly path: string;
  /** Inside a group: the row as people count it, from 1. */
  readonly row?: number;
  readonly label: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The law behind it: that of the field, or of the relation. */
  readonly citations: readonly Citation[];
}

/**
 * Everything wrong or doubtful with the answers, in the order of the document, relations last. What the contract does
 * not ask for, given its options, is not looked at; a default counts as an answer.
 */
export function checkAnswers(
  template: Template,
  answers: Answers,
  asked: readonly string[] = visibleFields(template, answers),
): readonly AnswerProblem[] {
  return [
    ...optionProblems(template, answers),
    ...asked.flatMap(path => fieldProblems(path, template.fields.get(path)!, answers[path])),
    ...relationProblems(template, answers, asked),
  ];
}

/**
 * The problems that one field has or takes part in, for use while it is typed in. `path` may be that of a cell
 * (`payments.0.amount`), which stands for its group.
 */
export function checkField(
  template: Template,
  answers: Answers,
  path: string,
  asked: readonly string[] = visibleFields(template, answers),
): readonly AnswerProblem[] {
  const field = fieldOf(path, template.fields);
  if (field === undefined || !asked.includes(field)) return [];
  return [
    ...fieldProblems(field, template.fields.get(field)!, answers[field]),
    ...relationProblems(template, answers, asked, field),
  ];
}

function fieldProblems(path: string, definition: FieldDefinition, answer: unknown): readonly AnswerProblem[] {
  if (isUnanswered(answer) && effectiveValue(definition, undefined) !== undefined) return [];
  const { label, citations = [] } = definition;
  return checkAnswer(answer, definition).map(({ severity, message, cell }) => {
    if (!cell) return { path, label, severity, message, citations };
    const [index, key] = cell;
    const inside = definition.fields![key]!;
    return {
      path: `${path}.${index}.${key}`,
      row: index + 1,
      label: `${label}第${index + 1}行的${inside.label}`,
      severity,
      message,
      citations: inside.citations ?? citations,
    };
  });
}

function relationProblems(
  { meta, fields }: Template,
  answers: Answers,
  asked: readonly string[],
  only?: string,
): readonly AnswerProblem[] {
  return meta.checks.flatMap(check => {
    const related = relatedFields(check);
    if (only !== undefined && !related.includes(only)) return [];
    if (!related.every(path => asked.includes(path))) return [];
    const problem = checkRelation(check, fields, answers);
    return problem ? [{ ...problem, severity: check.severity, citations: check.citations }] : [];
  });
}

/** An option may stay open; an answer that it does not know would silently leave it open. */
function optionProblems({ meta }: Template, answers: Answers): readonly AnswerProblem[] {
  return Object.entries(meta.options).flatMap(([path, option]) => {
    const answer: unknown = answers[path];
    const settled = decision(path, meta.options, answers, 'answers') !== undefined;
    if (settled || isUnanswered(answer)) return [];
    const message =
      option.type === 'flag'
        ? `${option.label}应当是“是”或者“否”`
        : `${option.label}应当是下列之一：${option.cases.map(item => item.label).join('、')}`;
    return [{ path, label: option.label, severity: 'error' as const, message, citations: [] }];
  });
}
