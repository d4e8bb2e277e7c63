/** Words of several lines; the breaks between them are kept. */
import { cleanLines } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';
import { lengthProblems } from '../text/text.ts';

export const longText: FieldType<string> = {
  name: 'long-text',
  control: 'textarea',
  parse(input, definition) {
    const value = cleanLines(input);
    return value ? { ok: true, value } : unreadable(emptyMessage(definition));
  },
  is(value): value is string {
    return typeof value === 'string' && cleanLines(value) !== '';
  },
  check: lengthProblems,
  format: cleanLines,
  facets: {},
  width: () => 20,
};
