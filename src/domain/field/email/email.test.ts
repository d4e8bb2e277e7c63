import { describe, expect, it } from 'vitest';
import { email } from './email.ts';

const definition = { type: 'email', label: '甲方电子邮箱' } as const;

describe('email', () => {
  it.each([
    ['name@example.com', 'name@example.com'],
    [' first.last+tag@mail.example.com.cn ', 'first.last+tag@mail.example.com.cn'],
    ['ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'name@example.com'],
    ['name@example。com', 'name@example.com'],
    ['张三@示例.中国', '张三@示例.中国'],
  ])('reads %s', (typed, value) => {
    expect(email.parse(typed, definition)).toEqual({ ok: true, value });
  });

  it.each([
    'name',
    'name@',
    '@example.com',
    'name@example',
    'a@b@example.com',
    '.a@example.com',
    'a..b@example.com',
    'a@-example.com',
    'a@example..com',
    'a@example.com.',
    'a@1.2',
    '"a"@example.com',
    '<a@example.com>',
  ])('does not read %s', typed => {
    expect(email.parse(typed, definition)).toEqual({
      ok: false,
      message: '甲方电子邮箱应当是完整的邮箱地址，例如name@example.com',
    });
  });

  it('ends on long input that matches nothing', () => {
    expect(email.parse(`${'a.'.repeat(20_000)}@`, definition).ok).toBe(false);
  });
});
