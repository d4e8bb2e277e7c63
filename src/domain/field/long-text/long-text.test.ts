import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { longText } from './long-text.ts';

const definition: FieldDefinition = { type: 'long-text', label: '服务内容', max: 10 };

describe('long-text', () => {
  it('keeps line breaks when reading and printing', () => {
    expect(longText.parse('一\r\n二\r\n', definition)).toEqual({ ok: true, value: '一\n二' });
    expect(longText.format('一\r\n\u0000二', definition)).toBe('一\n二');
  });

  it('asks for what is missing and limits the length', () => {
    expect(longText.parse('\n \n', definition)).toEqual({ ok: false, message: '填写服务内容' });
    expect(longText.check('一二三四五六七八九十一', definition)[0]?.message).toBe(
      '服务内容一般不超过10个字，核对有没有写错',
    );
  });
});
