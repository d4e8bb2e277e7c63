/** The registry of field types: the one place that knows them all. */
import { address } from './address/address.ts';
import { bankAccount } from './bank-account/bank-account.ts';
import { choice } from './choice/choice.ts';
import { date } from './date/date.ts';
import { duration } from './duration/duration.ts';
import { email } from './email/email.ts';
import type { Duration, FieldType, FieldTypeName, IsoDate, Row } from './field.ts';
import { flag } from './flag/flag.ts';
import { groupType } from './group/group.ts';
import { identity } from './identity/identity.ts';
import { integer } from './integer/integer.ts';
import { longText } from './long-text/long-text.ts';
import { money } from './money/money.ts';
import { percent } from './percent/percent.ts';
import { personId } from './person-id/person-id.ts';
import { phone } from './phone/phone.ts';
import { text } from './text/text.ts';
import { uscc } from './uscc/uscc.ts';

interface SpecialValues {
  readonly date: IsoDate;
  readonly money: number;
  readonly integer: number;
  readonly duration: Duration;
  readonly flag: boolean;
  readonly group: readonly Row[];
}

/** The type of the values of a field type; every other one holds a string. */
export type ValueOf<N extends FieldTypeName> = N extends keyof SpecialValues ? SpecialValues[N] : string;

export const fieldTypes: { readonly [N in FieldTypeName]: FieldType<ValueOf<N>> } = {
  text,
  'long-text': longText,
  date,
  money,
  percent,
  integer,
  duration,
  choice,
  flag,
  'person-id': personId,
  identity,
  uscc,
  phone,
  email,
  address,
  'bank-account': bankAccount,
  group: groupType(fieldType),
};

/** The field type of a name that is known only at run time; ask `is` before handing it a value. */
export function fieldType(name: FieldTypeName): FieldType {
  return fieldTypes[name] as FieldType;
}
