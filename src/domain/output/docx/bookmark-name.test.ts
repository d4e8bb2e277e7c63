import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookmarkName, partBookmark } from './bookmark-name.ts';

test('an id and its part make a name that Word hides', () => {
  expect(bookmarkName(0, 'payment-plan')).toBe('_my_0_payment_plan');
  expect(bookmarkName(3, 'a')).toBe('_my_3_a');
  expect(partBookmark(2)).toBe('_my_2');
});

test('long ids are cut and told apart', () => {
  const [one, other] = ['a', 'b'].map(end => bookmarkName(12, `${'personal-information-'.repeat(3)}${end}`));
  expect(one).toMatch(/^_my_12_personal_information_per_[0-9a-f]{8}$/);
  expect(one).not.toBe(other);
});

test('every name is one that Word takes', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99 }), fc.string(), (part, id) => {
      expect(bookmarkName(part, id)).toMatch(/^_my_[A-Za-z0-9_]{1,36}$/);
    }),
  );
});
