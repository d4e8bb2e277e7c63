/** The form of a contract: steps (the template's groups) of questions, made from its fields and options and nothing else. */
import type { Case, Node } from '../document/nodes.ts';
import { childrenOf } from '../document/visit.ts';
import type { Answers, FieldDefinition } from '../field/field.ts';
import type { Option, Template } from '../template/template.ts';
import { decision } from './decision.ts';
import { type Progress, progress, visibleFields } from './visible-fields.ts';

export type Question =
  | { readonly type: 'option'; readonly path: string; readonly option: Option }
  | { readonly type: 'field'; readonly path: string; readonly definition: FieldDefinition };

export interface Step {
  readonly id: string;
  readonly title: string;
  /** Choices first, because they decide what else is asked. */
  readonly questions: readonly Question[];
}

/** Step of the parties' own fields, and of whatever names no group. */
const PARTIES = { id: 'parties', title: '当事人' };
const OTHER = { id: 'other', title: '其他' };

/** Steps that have a question now; what belongs to a choice appears with it. */
export function stepsOf(template: Template, answers: Answers): Step[] {
  const { fields, meta } = template;
  const visible = new Set(visibleFields(template, answers));
  const titles = new Map([
    [PARTIES.id, PARTIES.title],
    ...Object.entries(meta.groups),
    [OTHER.id, OTHER.title],
  ]);
  const questions = new Map<string, Question[]>([...titles.keys()].map(id => [id, []]));
  const ask = (group: string | undefined, question: Question) =>
    (questions.get(group ?? '') ?? questions.get(OTHER.id)!).push(question);
  const asked = askedOptions(template, answers);
  for (const [path, option] of Object.entries(meta.options)) {
    if (asked.has(path)) ask(option.group, { type: 'option', path, option });
  }
  for (const [path, definition] of fields) {
    if (visible.has(path)) ask(definition.group, { type: 'field', path, definition });
  }
  return [...titles]
    .map(([id, title]) => ({ id, title, questions: questions.get(id)! }))
    .filter(step => step.questions.length > 0);
}

/** How many questions of a step are answered: a choice when it is made or preset, a field as in `progress`. */
export function stepProgress({ questions }: Step, template: Template, answers: Answers): Progress {
  const options = questions.filter(question => question.type === 'option');
  const fields = questions.flatMap(({ type, path }) => (type === 'field' ? [path] : []));
  const { filled, total } = progress(template, answers, fields);
  const made = options.filter(
    ({ path }) => decision(path, template.meta.options, answers, 'defaults') !== undefined,
  );
  return { filled: filled + made.length, total: total + options.length };
}

/** Options that are asked for and neither chosen nor preset: the contract prints their cases as boxes to tick. */
export function openOptions(template: Template, answers: Answers): string[] {
  const { options } = template.meta;
  const asked = [...askedOptions(template, answers)];
  return asked.filter(path => decision(path, options, answers, 'defaults') === undefined);
}

/** Options that shape what is visible now: one that stands only in a case nobody chose is not asked for. */
function askedOptions({ body, meta }: Template, answers: Answers): Set<string> {
  const asked = new Set<string>();
  const walk = (node: Node): void => {
    if (node.type === 'choose') {
      asked.add(node.by);
      const decided = decision(node.by, meta.options, answers, 'defaults');
      (node.cases as readonly Case<Node>[]).find(branch => branch.is === decided)?.children.forEach(walk);
    } else if (node.type === 'when') {
      asked.add(node.field);
      if (decision(node.field, meta.options, answers, 'defaults') === node.is) childrenOf(node).forEach(walk);
    } else childrenOf(node).forEach(walk);
  };
  walk(body);
  return asked;
}
