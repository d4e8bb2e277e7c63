import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from './field.ts';
import { fieldType, fieldTypes } from './types.ts';

const types = Object.values(fieldTypes);

function definitionOf(type: FieldDefinition['type']): FieldDefinition {
  const base: FieldDefinition = { type, label: '甲方信息' };
  return type === 'choice' ? { ...base, choices: [{ value: 'a', label: '第一种' }] } : base;
}

describe('fieldTypes', () => {
  it.each(Object.entries(fieldTypes))('%s stands under its own name', (name, type) => {
    expect(type.name).toBe(name);
    expect(fieldType(type.name)).toBe(type);
    expect(type.width(definitionOf(type.name))).toBeGreaterThan(0);
  });

  it.each(types.map(type => type.name))(
    '%s takes what it reads, and reads it again from its own text',
    name => {
      const type = fieldType(name);
      const definition = definitionOf(name);
      const typed = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[0-9０-９,.%年月日个工作元角分万亿一二十百壹拾X@a-]{0,20}$/),
      );
      fc.assert(
        fc.property(typed, input => {
          const read = type.parse(input, definition);
          if (!read.ok) return;
          expect(type.is(read.value, definition)).toBe(true);
          const printed = type.format(read.value, definition);
          expect(type.parse(printed, definition)).toEqual(read);
          for (const facet of Object.values(type.facets)) expect(facet(read.value, definition)).not.toBe('');
        }),
      );
    },
  );

  it.each(types.map(type => type.name))(
    '%s speaks plainly, names the label and ends without a full stop',
    name => {
      const type = fieldType(name);
      const definition = definitionOf(name);
      for (const input of ['', '*', '1', '110105491231002', '91350100M000100Y4Z', '1.005', '9'.repeat(40)]) {
        const read = type.parse(input, definition);
        if (read.ok) continue;
        expect(read.message).toContain('甲方信息');
        expect(read.message).not.toMatch(/无效|非法|抱歉|请|。$/);
      }
    },
  );

  it.each(types.map(type => type.name))('%s looks at values of any shape without throwing', name => {
    fc.assert(
      fc.property(fc.anything(), value => typeof fieldType(name).is(value, definitionOf(name)) === 'boolean'),
    );
  });
});
