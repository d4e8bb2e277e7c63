/** Lengths of time. Calendar and working days are different things in law, so a unit is never guessed. */
import { numeral, readInteger } from '../../text/numerals.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { Duration, DurationUnit, FieldDefinition, FieldType } from '../field.ts';
import { emptyMessage, limitProblems, unreadable } from '../messages.ts';

const unitWords: Readonly<Record<DurationUnit, string>> = {
  day: '日',
  'working-day': '个工作日',
  month: '个月',
  year: '年',
};

const typedUnits: readonly (readonly [RegExp, DurationUnit])[] = [
  [/个?工作[日天]$/, 'working-day'],
  [/(?:个?自然|个?日历)?[日天]$/, 'day'],
  [/个?月$/, 'month'],
  [/年$/, 'year'],
];

export const duration: FieldType<Duration> = {
  name: 'duration',
  control: 'duration',
  parse(input, definition) {
    const typed = toHalfWidthDigits(cleanLine(input)).replace(/\s/g, '');
    if (!typed) return unreadable(emptyMessage(definition));
    const written = typedUnits.find(([pattern]) => pattern.test(typed));
    const unit = written?.[1] ?? definition.durationUnit;
    const count = readInteger(written ? typed.replace(written[0], '') : typed);
    if (count === undefined || !unit) return unreadable(description(definition));
    return { ok: true, value: { count, unit } };
  },
  is(value): value is Duration {
    if (typeof value !== 'object' || value === null || !('count' in value) || !('unit' in value))
      return false;
    const { count, unit } = value;
    return Number.isSafeInteger(count) && Number(count) >= 0 && Object.hasOwn(unitWords, String(unit));
  },
  check(value, definition) {
    if (definition.durationUnit && value.unit !== definition.durationUnit) {
      return [{ severity: 'error', message: description(definition) }];
    }
    return limitProblems(
      definition,
      limit => value.count - Number(limit),
      limit => formatDuration({ count: Number(limit), unit: value.unit }),
    );
  },
  format: formatDuration,
  facets: { capital: ({ count, unit }) => `${numeral(count)}${unitWords[unit]}` },
  width: () => 5,
  open: ({ durationUnit }) => (durationUnit ? [3, unitWords[durationUnit]] : [5]),
};

function formatDuration({ count, unit }: Duration): string {
  return `${count}${unitWords[unit]}`;
}

function description({ label, durationUnit }: FieldDefinition): string {
  if (!durationUnit) return `${label}应当写明多少日、多少个工作日、多少个月或者多少年，例如30日`;
  const unit = unitWords[durationUnit];
  return `${label}应当是以${unit.replace('个', '')}计的整数，例如${formatDuration({ count: 3, unit: durationUnit })}`;
}
