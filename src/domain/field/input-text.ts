/** An answer as it stands in the control of a form: the figure alone where the unit is printed beside the control. */
import type { FieldDefinition, Value } from './field.ts';
import { fieldTypes } from './types.ts';

/** Reading the result gives the same answer; empty for groups, which have rows instead, and for foreign shapes. */
export function inputText(value: Value | undefined, definition: FieldDefinition): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    return definition.type === 'money'
      ? fieldTypes.money.format(value, definition).slice(0, -1)
      : String(value);
  }
  if (value === undefined || !fieldTypes.duration.is(value, definition)) return '';
  const fixed = value.unit === definition.durationUnit;
  return fixed ? String(value.count) : fieldTypes.duration.format(value, definition);
}

/** The word printed behind the control. */
export function unitOf(definition: FieldDefinition): string {
  switch (definition.type) {
    case 'money':
      return '元';
    case 'percent':
      return '%';
    case 'integer':
      return definition.unit ?? '';
    case 'duration':
      return definition.durationUnit
        ? fieldTypes.duration.format({ count: 1, unit: definition.durationUnit }, definition).slice(1)
        : '';
    default:
      return '';
  }
}
