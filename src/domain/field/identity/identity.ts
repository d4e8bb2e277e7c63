/**
 * The number by which a party is known that may be a person or an organisation: an identity number, a unified social
 * credit code, or the number of another document (护照、通行证), which is taken as it is and pointed out.
 */
import { cleanLine, cleanWords } from '../clean-text.ts';
import { compactCode } from '../compact-code.ts';
import type { FieldDefinition, FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';
import { personId } from '../person-id/person-id.ts';
import { uscc } from '../uscc/uscc.ts';

export const identity: FieldType<string> = {
  name: 'identity',
  control: 'text',
  parse(input, definition) {
    if (!cleanLine(input)) return unreadable(emptyMessage(definition));
    const code = compactCode(input);
    return { ok: true, value: kindOf(code, definition) ? code : cleanWords(input) };
  },
  is(value): value is string {
    return typeof value === 'string' && cleanLine(value) !== '';
  },
  check(value, definition) {
    const kind = kindOf(value, definition);
    if (kind) return kind.check(value, definition);
    const { label } = definition;
    const message = `${label}不是18位的身份证号码，也不是18位的统一社会信用代码；是其他证件的号码的，对照证件核对`;
    return [{ severity: 'warning', message }];
  },
  format: cleanWords,
  facets: {},
  width: () => 12,
};

/** An identity number has figures and perhaps an X; a credit code that is all figures cannot hold a day of birth but by chance. */
function kindOf(code: string, definition: FieldDefinition): FieldType<string> | undefined {
  return [personId, uscc].find(type => type.is(code, definition));
}
