/** Amounts of money in yuan, stored as whole 分 so that no binary fraction ever touches them. */
import { capitalAmount, readCapitalAmount } from '../../text/capital-amount.ts';
import { toHalfWidthDigits } from '../../text/width.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldType } from '../field.ts';
import { emptyMessage, limitProblems, unreadable } from '../messages.ts';

export const money: FieldType<number> = {
  name: 'money',
  control: 'money',
  parse(input, definition) {
    const typed = cleanLine(input);
    if (!typed) return unreadable(emptyMessage(definition));
    const plain = toHalfWidthDigits(typed)
      .replace(/\s/g, '')
      .replace(/萬/g, '万')
      .replace(/億/g, '亿')
      .replace(/块钱?/, '元');
    const spoken =
      readCapitalAmount(typed) ?? readCapitalAmount(/[十百千万亿拾佰仟]$/.test(plain) ? `${plain}元` : plain);
    if (spoken !== undefined) return { ok: true, value: spoken };
    const match = figures.exec(plain.replace(/元(\d)角(?:(\d)分)?$/, '.$1$2元'));
    if (!match) return unreadable(`${definition.label}应当是金额，例如120,000.00元`);
    const [, yuan, fraction = '', unit] = match;
    const places = 2 + (unit === '万' ? 4 : unit === '亿' ? 8 : 0);
    if (fraction.length > places) return unreadable(`${definition.label}应当精确到分，元以下最多两位小数`);
    const value = Number(yuan!.replaceAll(',', '') + fraction.padEnd(places, '0'));
    if (Number.isSafeInteger(value)) return { ok: true, value };
    return unreadable(`${definition.label}应当不超过${formatMoney(Number.MAX_SAFE_INTEGER)}`);
  },
  is(value): value is number {
    return Number.isSafeInteger(value) && Number(value) >= 0;
  },
  check(value, definition) {
    return limitProblems(
      definition,
      limit => value - Number(limit),
      limit => formatMoney(Number(limit)),
    );
  },
  format: formatMoney,
  facets: { capital: capitalAmount },
  width: () => 10,
  open: () => [8, '元'],
};

const figures = /^(?:人民币|RMB|CNY)?[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([万亿])?[元圆]?整?$/i;

/** An amount in 分 as figures: 120,000.00元. */
export function formatMoney(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${yuan}.${digits.slice(-2)}元`;
}
