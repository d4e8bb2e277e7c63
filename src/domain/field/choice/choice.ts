/** One of several answers that the template words. */
import { displayWidth } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldDefinition, FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

export const choice: FieldType<string> = {
  name: 'choice',
  control: 'radio',
  parse(input, definition) {
    const typed = cleanLine(input);
    if (!typed) return unreadable(emptyMessage(definition));
    const { label, choices = [] } = definition;
    const chosen = find(typed, definition) ?? choices.find(one => one.label === typed);
    if (chosen) return { ok: true, value: chosen.value };
    return unreadable(`${label}应当是下列之一：${choices.map(one => one.label).join('、')}`);
  },
  is(value, definition): value is string {
    return typeof value === 'string' && find(value, definition) !== undefined;
  },
  check: () => [],
  format: (value, definition) => find(value, definition)!.label,
  facets: {},
  width({ choices = [] }) {
    const widest = Math.max(...choices.map(one => displayWidth(one.label) / 2), 4);
    return Math.min(20, Math.ceil(widest));
  },
};

function find(value: string, { choices = [] }: FieldDefinition) {
  return choices.find(one => one.value === value);
}
