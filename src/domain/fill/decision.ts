/** What was decided about an option. */
import type { Answers } from '../field/field.ts';
import type { Option } from '../template/template.ts';
import type { FillSettings } from './scope.ts';

/**
 * The chosen case of a choice, true or false of a flag; undefined while it is open. An answer that the option does
 * not know counts as none.
 */
export function decision(
  path: string,
  options: Readonly<Record<string, Option>>,
  answers: Answers,
  choose: FillSettings['choose'],
): string | boolean | undefined {
  const option = options[path];
  if (!option) return undefined;
  const answer: unknown = answers[path];
  if (fits(answer, option)) return answer;
  return choose === 'defaults' && fits(option.default, option) ? option.default : undefined;
}

function fits(value: unknown, option: Option): value is string | boolean {
  if (option.type === 'flag') return typeof value === 'boolean';
  return option.cases.some(item => item.value === value);
}
