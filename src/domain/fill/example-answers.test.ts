import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../field/field.ts';
import { exampleValue } from './example-answers.ts';

const value = (definition: FieldDefinition) => exampleValue(definition);

describe('exampleValue', () => {
  it('takes the example of the author, read as its type', () => {
    expect(value({ type: 'money', label: '价款', example: '12万元' })).toBe(12_000_000);
  });

  it('takes the default where there is no example', () => {
    expect(value({ type: 'percent', label: '比例', default: '0.05' })).toBe('0.05');
  });

  it('stays within the limits of the field', () => {
    expect(value({ type: 'percent', label: '比例', max: '0.1' })).toBe('0.1');
    expect(value({ type: 'integer', label: '份数', min: 7 })).toBe(7);
  });

  it('fills the least number of rows, each cell by its own type', () => {
    const fields: Record<string, FieldDefinition> = {
      name: { type: 'text', label: '名称' },
      date: { type: 'date', label: '日期' },
    };
    expect(value({ type: 'group', label: '清单', min: 2, fields })).toEqual([
      { name: '示例名称', date: '2026-12-01' },
      { name: '示例名称', date: '2026-12-01' },
    ]);
  });
});
