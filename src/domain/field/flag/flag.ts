/** Yes or no. */
import { cleanLine } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

export const flag: FieldType<boolean> = {
  name: 'flag',
  control: 'checkbox',
  parse(input, definition) {
    const typed = cleanLine(input).toLowerCase();
    if (!typed) return unreadable(emptyMessage(definition));
    if (/^(?:是|有|true)$/.test(typed)) return { ok: true, value: true };
    if (/^(?:否|无|没有|false)$/.test(typed)) return { ok: true, value: false };
    return unreadable(`${definition.label}应当是“是”或者“否”`);
  },
  is(value): value is boolean {
    return typeof value === 'boolean';
  },
  check: () => [],
  format: value => (value ? '是' : '否'),
  facets: {},
  width: () => 3,
};
