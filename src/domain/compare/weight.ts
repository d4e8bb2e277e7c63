/** Whether a change touches what a contract turns on: numbers, dates, people, duties, negations, citations. */
import { weighty } from './lexicon.ts';
import type { LineToken } from './line-tokens.ts';
import type { TokenKind } from './tokens.ts';

const HEAVY: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'law',
  'article',
  'date',
  'number',
  'code',
  'unit',
  'name',
  'term',
  'open',
  'blank',
  'reference',
  'other',
]);

/** Figures in any script, and what negates, allows or forbids even inside a longer word. */
const FIGURE = /[\p{N}零〇○一二三四五六七八九十百千万亿两半倍壹贰叁肆伍陆柒捌玖拾佰仟]/u;
const NEGATION = /[不未无非否勿毋莫没免禁]|拒绝|放弃|除外/;
const DUTY = /应当|必须|可以|不得|有权|应|须/;

/** True for a token that may not change unseen. */
export function isWeighty({ kind, text, key }: LineToken): boolean {
  return HEAVY.has(kind) || weighty.has(key) || FIGURE.test(text) || NEGATION.test(text);
}

/** True for words that hold a figure, a negation or a duty. */
export function hasWeight(text: string): boolean {
  return FIGURE.test(text) || NEGATION.test(text) || DUTY.test(text);
}

/** True for words that decide whether something must, may or must not be done. */
export function decides(text: string): boolean {
  return NEGATION.test(text) || DUTY.test(text);
}

/** True for more than a name, a figure or an address: sentences, or a list with a duty in it. */
export function saysMore(text: string): boolean {
  const words = text.trim();
  return /[。\n]/.test(words) || (/[，,；;]/.test(words) && decides(words));
}

const LABEL =
  /(?:[方人]|名称|姓名|代表|经理|住所|住址|地址|地点|所在地|目的地|港口?|户名|开户行|账号|电话|邮箱)(?:[（(][^（()）]*[）)])?\s*[：:][^，。；,;：:]{0,30}$/;
const ORGANISATION =
  /^[\p{L}\p{N}（）()·]{0,24}?(?:有限责任公司|股份有限公司|有限公司|分公司|集团|合伙企业|事务所|委员会|银行|[支分]行|人民法院)/u;

/** What the name of a place ends with. */
const PLACE =
  /^(?:省|市(?![场价值面])|新?区(?![别分域间])|县|镇(?!定)|乡|村|街道|路(?![由径线演])|大道|自治[州县区])/;

/** True for a stretch between `before` and `after` that stands in the name or the particulars of somebody. */
export function isParticular(before: string, after: string): boolean {
  return LABEL.test(before) || ORGANISATION.test(after) || PLACE.test(after);
}

/** True for punctuation that numbers hang on: between figures (10、20 and 1020), or a sign before one (-5%). */
export function tellsNumbers(marks: string, before: string, after: string): boolean {
  if (!FIGURE.test(after.trimStart().slice(0, 1))) return false;
  return /[-−－]/.test(marks) || FIGURE.test(before.trimEnd().slice(-1));
}
