/** Calendar dates. */
import { capitalDate, compareDates, formatDate, isIsoDate, readDate } from '../../text/dates.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldType, IsoDate } from '../field.ts';
import { emptyMessage, limitProblems, unreadable } from '../messages.ts';

export const date: FieldType<IsoDate> = {
  name: 'date',
  control: 'date',
  parse(input, definition) {
    const typed = cleanLine(input);
    if (!typed) return unreadable(emptyMessage(definition));
    const value = readDate(typed);
    if (value) return { ok: true, value };
    return unreadable(`${definition.label}应当是日历上有的日期，例如2026年11月22日`);
  },
  is(value): value is IsoDate {
    return typeof value === 'string' && isIsoDate(value);
  },
  check(value, definition) {
    return limitProblems(
      definition,
      limit => compareDates(value, String(limit)),
      limit => formatDate(String(limit)),
      ['不早于', '不晚于'],
    );
  },
  format: formatDate,
  facets: { capital: capitalDate },
  width: () => 10,
  open: () => [4, '年', 2, '月', 2, '日'],
};
