/** Whole numbers from 0: copies, sets, times. The unit is printed with the number. */
import { numeral, readInteger } from '../../text/numerals.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, limitProblems, unreadable } from '../messages.ts';

export const integer: FieldType<number> = {
  name: 'integer',
  control: 'number',
  parse(input, definition) {
    const typed = toHalfWidthDigits(cleanLine(input)).replace(/\s/g, '');
    if (!typed) return unreadable(emptyMessage(definition));
    const { label, unit = '' } = definition;
    const value = readInteger(unit && typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed);
    return value === undefined ? unreadable(`${label}应当是整数，例如3${unit}`) : { ok: true, value };
  },
  is(value): value is number {
    return Number.isSafeInteger(value) && Number(value) >= 0;
  },
  check(value, definition) {
    return limitProblems(
      definition,
      limit => value - Number(limit),
      limit => `${limit}${definition.unit ?? ''}`,
    );
  },
  format: (value, { unit = '' }) => `${value}${unit}`,
  facets: { capital: (value, { unit = '' }) => `${numeral(value)}${unit}` },
  width: () => 4,
  open: ({ unit }) => (unit ? [3, unit] : [4]),
};
