/** Percentages as decimal text: 0.05 percent is `"0.05"`, exactly, whatever was typed (0.05%, 万分之五, 0.5‰). */
import { numeral, numeralDigits, readNumeral, readNumeralDigits } from '../../text/numerals.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, limitProblems, unreadable } from '../messages.ts';

export const percent: FieldType<string> = {
  name: 'percent',
  control: 'number',
  parse(input, definition) {
    const typed = toHalfWidthDigits(cleanLine(input)).replace(/\s/g, '');
    if (!typed) return unreadable(emptyMessage(definition));
    const value = readPercent(typed);
    if (value !== undefined && decimal.test(value)) return { ok: true, value };
    return unreadable(`${definition.label}应当是百分数，例如0.05%`);
  },
  is(value): value is string {
    return typeof value === 'string' && decimal.test(value);
  },
  check(value, definition) {
    return limitProblems(
      definition,
      limit => Number(value) - Number(limit),
      limit => `${limit}%`,
      ['不低于', '不超过'],
    );
  },
  format: value => `${value}%`,
  facets: {
    capital(value) {
      const [whole, fraction] = value.split('.');
      return `百分之${numeral(Number(whole))}${fraction ? `点${numeralDigits(fraction)}` : ''}`;
    },
  },
  width: () => 4,
  open: () => [4, '%'],
};

/** The length is bounded because nobody means more. */
const decimal = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/;

function readPercent(typed: string): string | undefined {
  const figures = /^(\d+(?:\.\d+)?)([%‰])?$/.exec(typed.replace(/^\./, '0.'));
  if (figures) return divide(figures[1]!, figures[2] === '‰' ? 1 : 0);
  const words = /^([百千万])分之(.+)$/.exec(typed);
  const number = words && readDecimal(words[2]!);
  return number ? divide(number, '百千万'.indexOf(words[1]!)) : undefined;
}

function readDecimal(words: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(words)) return words;
  if (words === '百') return '100';
  const [whole, fraction, ...more] = words.split('点');
  const number = readNumeral(whole!);
  if (number === undefined || more.length > 0) return undefined;
  if (fraction === undefined) return String(number);
  const digits = readNumeralDigits(fraction);
  return digits === undefined ? undefined : `${number}.${digits}`;
}

/** Divides decimal text by ten to the power of `places`, without needless zeros. */
function divide(number: string, places: number): string {
  const [whole, fraction = ''] = number.split('.');
  const padded = whole!.padStart(places + 1, '0');
  const point = padded.length - places;
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = (padded.slice(point) + fraction).replace(/0+$/, '');
  return right ? `${left}.${right}` : left;
}
