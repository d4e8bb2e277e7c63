/**
 * Words that several field types say: an instruction when nothing was entered, a description when something is
 * wrong, always with the label, so that the same text serves beside the field and in the summary.
 */
import { isFixedByLaw, type LimitSide } from '../law/fixed-limits.ts';
import type { FieldDefinition, FieldProblem, Parsed } from './field.ts';

/** What to do when nothing was entered: 填写甲方名称, 选择争议解决方式. */
export function emptyMessage({ type, label, min }: FieldDefinition): string {
  if (type === 'choice' || type === 'flag') return `选择${label}`;
  return type === 'group' ? `填写${label}，至少${Number(min) > 1 ? min : '一'}行` : `填写${label}`;
}

/** The result of reading an input that cannot be read. */
export function unreadable(message: string): Parsed<never> {
  return { ok: false, message };
}

/**
 * Problems of a value outside `min` and `max` of its definition. A limit that the law fixes stops; any other is what is
 * usual, and whoever means it may go beyond.
 * `distance` is negative when the value lies below a limit, positive when above; `print` spells a limit.
 */
export function limitProblems(
  definition: FieldDefinition,
  distance: (limit: number | string) => number,
  print: (limit: number | string) => string,
  [atLeast, atMost]: readonly [string, string] = ['不少于', '不超过'],
): readonly FieldProblem[] {
  const { min, max } = definition;
  if (min !== undefined && distance(min) < 0) return [limitProblem(definition, 'min', atLeast + print(min))];
  if (max !== undefined && distance(max) > 0) return [limitProblem(definition, 'max', atMost + print(max))];
  return [];
}

function limitProblem(
  { label, citations = [] }: FieldDefinition,
  side: LimitSide,
  limit: string,
): FieldProblem {
  return isFixedByLaw(citations, side)
    ? { severity: 'error', message: `${label}应当${limit}` }
    : { severity: 'warning', message: `${label}一般${limit}，核对有没有写错` };
}
