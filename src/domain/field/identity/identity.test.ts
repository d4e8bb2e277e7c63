import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { identity } from './identity.ts';

const definition: FieldDefinition = { type: 'identity', label: '身份证号码或者统一社会信用代码' };
const messages = (typed: string) => {
  const read = identity.parse(typed, definition);
  return read.ok
    ? identity.check(read.value, definition).map(({ severity, message }) => `${severity} ${message}`)
    : read;
};

describe('identity', () => {
  it.each([
    '11010519491231002x',
    '110105 19491231 002X',
    '91350100M000100Y43',
    '９１３５０１００Ｍ０００１００Ｙ４３',
  ])('finds nothing wrong with %s', typed => expect(messages(typed)).toEqual([]));

  it('looks at the check character of either', () => {
    expect(messages('110105194912310021')).toEqual([expect.stringMatching(/^warning .*最后一位.*对照证件/)]);
    expect(messages('91350100M000100Y44')).toEqual([
      expect.stringMatching(/^warning .*最后一位.*对照营业执照/),
    ]);
  });

  it.each(['hello', 'E12345678', '11010519491231002', '110105194913310020X'])(
    'points out %s and keeps it',
    typed => {
      expect(messages(typed)).toEqual([expect.stringMatching(/^warning .*其他证件/)]);
      expect(identity.parse(typed, definition)).toEqual({ ok: true, value: typed });
    },
  );

  it('wants something', () => {
    expect(identity.parse('  ', definition).ok).toBe(false);
    expect(identity.is('', definition)).toBe(false);
  });
});
