import { describe, expect, it } from 'vitest';
import { address } from './address.ts';

const definition = { type: 'address', label: '甲方住所' } as const;

describe('address', () => {
  it('is a line of words with a wide blank', () => {
    expect(address.name).toBe('address');
    expect(address.parse(' 杭州市西湖区示例路1号 ', definition)).toEqual({
      ok: true,
      value: '杭州市西湖区示例路1号',
    });
    expect(address.parse('', definition)).toEqual({ ok: false, message: '填写甲方住所' });
    expect(address.width(definition)).toBe(20);
  });
});
