import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field.ts';
import { choice } from './choice.ts';

const definition: FieldDefinition = {
  type: 'choice',
  label: '争议解决方式',
  choices: [
    { value: 'arbitration', label: '仲裁' },
    { value: 'litigation', label: '诉讼' },
  ],
};

describe('choice', () => {
  it.each(['arbitration', '仲裁', ' 仲裁 '])('reads %j', typed => {
    expect(choice.parse(typed, definition)).toEqual({ ok: true, value: 'arbitration' });
  });

  it('says what can be chosen', () => {
    expect(choice.parse('', definition)).toEqual({ ok: false, message: '选择争议解决方式' });
    expect(choice.parse('调解', definition)).toEqual({
      ok: false,
      message: '争议解决方式应当是下列之一：仲裁、诉讼',
    });
  });

  it('takes only its values and prints their labels', () => {
    expect(choice.is('litigation', definition)).toBe(true);
    expect(choice.is('诉讼', definition)).toBe(false);
    expect(choice.format('litigation', definition)).toBe('诉讼');
  });

  it('wants a blank as wide as the widest label', () => {
    expect(choice.width(definition)).toBe(4);
    expect(
      choice.width({ ...definition, choices: [{ value: 'a', label: '中国国际经济贸易仲裁委员会' }] }),
    ).toBe(13);
    expect(choice.width({ type: 'choice', label: '方式' })).toBe(4);
  });
});
