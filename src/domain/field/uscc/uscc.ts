/**
 * Unified social credit codes (统一社会信用代码, GB 32100-2015): 18 characters of an alphabet of 31, the last one a
 * check character. Some codes issued early miss it, so a mismatch is worth a warning and no more.
 */
import { compactCode } from '../compact-code.ts';
import type { FieldDefinition, FieldProblem, FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

/** Position is value; without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export const uscc: FieldType<string> = {
  name: 'uscc',
  control: 'text',
  parse(input, definition) {
    const value = compactCode(input);
    if (!value) return unreadable(emptyMessage(definition));
    const problem = shapeProblem(value, definition);
    return problem ? unreadable(problem) : { ok: true, value };
  },
  is(value, definition): value is string {
    return typeof value === 'string' && shapeProblem(value, definition) === undefined;
  },
  check(value, { label }) {
    const problems: FieldProblem[] = [];
    if (value.startsWith('0')) {
      problems.push({ severity: 'warning', message: `${label}的第一位通常不是0，对照营业执照核对` });
    }
    if (checkCharacter(value) !== value[17]) {
      problems.push({ severity: 'warning', message: `${label}的最后一位与前17位对不上，对照营业执照核对` });
    }
    return problems;
  },
  format: value => value,
  facets: {},
  width: () => 10,
};

function shapeProblem(value: string, { label }: FieldDefinition): string | undefined {
  if (value.length !== 18) return `${label}应当是18位，现在是${value.length}位`;
  if (/[IOSVZ]/.test(value)) return `${label}不使用字母I、O、S、V、Z，核对是否与数字1、0、5、2混淆`;
  if (!/^[\dA-Z]{18}$/.test(value)) return `${label}应当只有数字和大写字母`;
  return /^..\d{6}/.test(value) ? undefined : `${label}的第3至8位应当是数字`;
}

/** The check character that belongs to the first 17; the weights are powers of 3 modulo 31. */
function checkCharacter(value: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of value.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31]!;
}
