/**
 * Citizen identity numbers (公民身份号码, GB 11643-1999): six digits of region, date of birth, three digits of
 * sequence, a check character after ISO 7064 MOD 11-2.
 */
import { isIsoDate } from '../../text/dates.ts';
import { compactCode } from '../compact-code.ts';
import type { FieldDefinition, FieldProblem, FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

/** First two digits: the provinces, and 81 to 83 for residence permits of 港澳台居民. */
const regions =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83';

export const personId: FieldType<string> = {
  name: 'person-id',
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
    if (!regions.split(' ').includes(value.slice(0, 2))) {
      problems.push({ severity: 'warning', message: `${label}的前两位不是省级地区的代码，对照证件核对` });
    }
    if (checkCharacter(value) !== value[17]) {
      problems.push({ severity: 'warning', message: `${label}的最后一位与前17位对不上，对照证件核对` });
    }
    return problems;
  },
  format: value => value,
  facets: {},
  width: () => 10,
};

function shapeProblem(value: string, { label }: FieldDefinition): string | undefined {
  if (/^\d{15}$/.test(value)) return `${label}是已经停用的15位号码，应当是现在的18位号码`;
  if (value.length !== 18) return `${label}应当是18位，现在是${value.length}位`;
  if (!/^\d{17}[\dX]$/.test(value)) return `${label}的前17位应当是数字，最后一位应当是数字或者X`;
  const born = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  return isIsoDate(born) ? undefined : `${label}的第7至14位应当是出生日期，例如19900101`;
}

/** The check character that belongs to the first 17 digits. */
function checkCharacter(value: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(value[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11]!;
}
