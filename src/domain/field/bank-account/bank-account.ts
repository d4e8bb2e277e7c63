/**
 * Bank account and card numbers. Cards end in a Luhn digit (ISO/IEC 7812-1); accounts of organisations are of any
 * length and have none, so the digit is looked at only where the number looks like a card, and only to warn.
 */
import { compactCode } from '../compact-code.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

/** Letters stand in front of some accounts of non-residents (NRA, FTN, OSA). */
const account = /^[A-Z]{0,4}\d{6,32}$/;
const card = /^(?:62\d{14,17}|(?:4|5[1-5]|35)\d*)$/;

export const bankAccount: FieldType<string> = {
  name: 'bank-account',
  control: 'text',
  parse(input, definition) {
    const value = compactCode(input);
    if (!value) return unreadable(emptyMessage(definition));
    return account.test(value) ? { ok: true, value } : unreadable(`${definition.label}应当是6至32位数字`);
  },
  is(value): value is string {
    return typeof value === 'string' && account.test(value);
  },
  check(value, { label }) {
    const looksLikeCard = card.test(value) && (value.startsWith('62') || value.length === 16);
    if (!looksLikeCard || passesLuhn(value)) return [];
    return [
      { severity: 'warning', message: `${label}的最后一位与前面的数字对不上，对照银行卡或者开户资料核对` },
    ];
  },
  format: value => value,
  facets: {},
  width: () => 12,
};

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
