/** E-mail addresses, as far as a form can tell: only sending a letter proves one. */
import { toHalfWidthDigits } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

export const email: FieldType<string> = {
  name: 'email',
  control: 'email',
  parse(input, definition) {
    const value = toHalfWidthDigits(cleanLine(input)).replace(/\s/g, '').replaceAll('。', '.');
    if (!value) return unreadable(emptyMessage(definition));
    if (isAddress(value)) return { ok: true, value };
    return unreadable(`${definition.label}应当是完整的邮箱地址，例如name@example.com`);
  },
  is(value): value is string {
    return typeof value === 'string' && isAddress(value);
  },
  check: () => [],
  format: value => value,
  facets: {},
  width: () => 12,
};

/** A name without quotation marks, and a domain of at least two labels; letters of any script (RFC 6531). */
function isAddress(text: string): boolean {
  const match =
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}.-]+)$/u.exec(text);
  const labels = match?.[1]?.split('.') ?? [];
  return (
    text.length <= 254 &&
    labels.length > 1 &&
    labels.every(label => /^(?!-).+(?<!-)$/.test(label)) &&
    !/^\d*$/.test(labels.at(-1)!)
  );
}
