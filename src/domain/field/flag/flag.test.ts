import { describe, expect, it } from 'vitest';
import { flag } from './flag.ts';

const definition = { type: 'flag', label: '是否有第三方参与' } as const;

describe('flag', () => {
  it.each([
    ['是', true],
    ['true', true],
    ['否', false],
    ['无', false],
  ])('reads %s', (typed, value) => {
    expect(flag.parse(typed, definition)).toEqual({ ok: true, value });
  });

  it('says what can be answered', () => {
    expect(flag.parse('', definition)).toEqual({ ok: false, message: '选择是否有第三方参与' });
    expect(flag.parse('也许', definition)).toEqual({
      ok: false,
      message: '是否有第三方参与应当是“是”或者“否”',
    });
  });

  it('prints yes and no', () => {
    expect([true, false].map(value => flag.format(value, definition))).toEqual(['是', '否']);
    expect(flag.is('是', definition)).toBe(false);
  });
});
