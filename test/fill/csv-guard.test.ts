/** What we write into a CSV is never run by a spreadsheet, and reads back as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../scripts/fill/csv-guard.ts';

test.each(["=cmd|'/C calc'!A0", '+86 138', '-1', '@SUM(A1)', '\t=1', "'=1", '＝1'])(
  '%s is guarded',
  value => {
    expect(guardCell(value)).toBe(`'${value}`);
  },
);

test.each(['甲公司', '', "O'Neill", "'引'", '1=1'])('%s is not', value =>
  expect(guardCell(value)).toBe(value),
);

test('every text comes back', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^'{0,3}[=+@-]?.{0,3}$/));
  fc.assert(fc.property(text, value => unguardCell(guardCell(value)) === value));
});
