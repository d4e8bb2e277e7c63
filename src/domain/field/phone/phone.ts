/** Telephone numbers of the mainland in all their spellings; numbers from abroad only with + and country code. */
import { toHalfWidthDigits } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, unreadable } from '../messages.ts';

export const phone: FieldType<string> = {
  name: 'phone',
  control: 'tel',
  parse(input, definition) {
    if (!cleanLine(input)) return unreadable(emptyMessage(definition));
    const value = normalise(input);
    if (value) return { ok: true, value };
    return unreadable(
      `${definition.label}应当是手机号码、带区号的固定电话或者服务热线，例如13800138000、0571-88888888`,
    );
  },
  is(value): value is string {
    return typeof value === 'string' && normalise(value) === value;
  },
  check: () => [],
  format: value => value,
  facets: {},
  width: () => 9,
};

/** Mobile 13800138000, landline 0571-88888888-801, hotline 400-820-8820 as typed, service 95588, foreign +85221234567. */
function normalise(input: string): string | undefined {
  const typed = toHalfWidthDigits(cleanLine(input))
    .replace(/\s/g, '')
    .replace(/[-‐‑–—]+/g, '-');
  const foreign = typed.replace(/-/g, '');
  if (/^\+(?!86)\d{8,15}$/.test(foreign)) return foreign;
  const domestic = typed.replace(/^(?:(?:\+|00)86-?|86-?(?=1[3-9]\d{9}$))/, '');
  const mobile = domestic.replace(/-/g, '');
  if (/^1[3-9]\d{9}$/.test(mobile)) return mobile;
  const withArea = domestic === typed ? typed : domestic.replace(/^(?=[1-9])/, '0');
  const landline = /^\(?(010|02\d|0[3-9]\d\d)\)?-?([2-8]\d{6,7})(?:(?:-|转|#)(\d{1,6}))?$/.exec(withArea);
  if (landline) return landline.slice(1).filter(Boolean).join('-');
  const hotline = /^[48]00-?(?:\d{3}-?\d{4}|\d{4}-?\d{3})$/;
  const service = /^(?:95\d{3,6}|96\d{3,4}|1[02]\d{3})$/;
  return hotline.test(typed) || service.test(typed) ? typed : undefined;
}
