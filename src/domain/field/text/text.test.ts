import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { text } from './text.ts';

const definition: FieldDefinition = { type: 'text', label: '合作项目名称', min: 2, max: 6 };

describe('text', () => {
  it('reads a trimmed line', () => {
    expect(text.parse('  存量客户\n服务 ', definition)).toEqual({ ok: true, value: '存量客户 服务' });
  });

  it('asks for what is missing', () => {
    expect(text.parse(' \u200b', definition)).toEqual({ ok: false, message: '填写合作项目名称' });
    expect(text.is(' ', definition)).toBe(false);
  });

  it('counts characters, not code units', () => {
    expect(text.check('𠮷𠮷𠮷𠮷𠮷𠮷', definition)).toEqual([]);
    expect(text.check('一二三四五六七', definition)[0]?.message).toBe(
      '合作项目名称一般不超过6个字，核对有没有写错',
    );
    expect(text.check('一', definition)[0]?.message).toBe('合作项目名称一般不少于2个字，核对有没有写错');
  });

  it('prints without control characters and lone surrogates', () => {
    expect(text.format('甲\u0001\udfff乙', definition)).toBe('甲乙');
  });

  it('wants no longer a blank than its text', () => {
    expect(text.width({ type: 'text', label: '名称' })).toBe(12);
    expect(text.width(definition)).toBe(6);
  });
});
