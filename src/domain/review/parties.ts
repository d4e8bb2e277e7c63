/** The parties as a paper names them: 甲方：某公司, 出租方（甲方）：某公司, 某公司（以下简称“甲方”）. */
import { matchesIn } from './find.ts';
import type { SubjectLine, SubjectParty } from './subject.ts';
import { foldedLine } from './text.ts';

/** Names of parties by what they do. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['买方', '卖方'],
  ['买受人', '出卖人'],
  ['委托方', '受托方'],
  ['委托人', '受托人'],
  ['出租方', '承租方'],
  ['出租人', '承租人'],
  ['发包方', '承包方'],
  ['发包人', '承包人'],
  ['披露方', '接收方'],
  ['转让方', '受让方'],
  ['许可方', '被许可方'],
  ['供方', '需方'],
  ['出借人', '借款人'],
  ['定作人', '承揽人'],
  ['经营者', '消费者'],
];

/** The one who sells or serves, and the one who buys or is served, by their names in papers for everybody. */
export const BUSINESSES = [
  ...['经营者', '商家', '卖方', '出卖人', '销售者', '服务商', '服务方', '主办方', '开发商', '商户', '承揽人'],
  ...['平台', '平台方', '门店', '俱乐部', '总部', '装饰公司', '装修公司'],
];
export const CUSTOMERS = [
  ...[
    '消费者',
    '客户',
    '顾客',
    '会员',
    '学员',
    '用户',
    '业主',
    '买方',
    '买受人',
    '购买人',
    '购买者',
    '购房人',
  ],
  ...[
    '持卡人',
    '住户',
    '家长',
    '旅客',
    '游客',
    '患者',
    '宾客',
    '租客',
    '定作人',
    '报名者',
    '参加者',
    '参与者',
  ],
];

const LETTERED = '[甲乙丙丁戊]方';
const ROLES = [
  ...PAIRS.flat(),
  '保证人',
  '担保人',
  '担保方',
  '服务方',
  '客户',
  '用户',
  '会员',
  '学员',
  '顾客',
  '业主',
  '开发商',
  '中介方',
  '见证方',
  '丙方',
];
export const LABEL = `(?:${LETTERED}|${[...new Set(ROLES)].sort((a, b) => b.length - a.length).join('|')})`;
const INTRODUCES = `${LABEL}(?:\\([^()]{1,12}\\))?[:]`;

/**
 * Label, perhaps a second name in brackets, colon, name, up to the next party of the same line: at the head of a line,
 * after a gap, a full stop or another party, because text that lost its line breaks has parties too. Where the bracket
 * says that somebody signs, it may stand anywhere.
 */
const INTRODUCED = new RegExp(
  `(${LABEL})(?:\\(([^()]{1,12})\\))?[:](?:名称[:])?((?:(?!${INTRODUCES})[^。;:\\t]){0,60})`,
  'gu',
);
const HEAD = /(?:[。;)\t_]|\S |合同|协议|书)$/u;
/** 北京某某有限公司(以下简称“甲方”) */
const CALLED = new RegExp(`([^,。;:()“”]{2,40})\\((?:以下|下)?(?:简)?称[:]?“?(${LABEL})”?`, 'gu');

export interface Introduction extends SubjectParty {
  readonly line: number;
  /** 出租方 of 甲方（出租方）. */
  readonly alias?: string;
}

const known = new WeakMap<readonly SubjectLine[], readonly Introduction[]>();

/** Every place that introduces a party, the signature page included, in reading order; several rules ask for them. */
export function introductionsIn(lines: readonly SubjectLine[]): readonly Introduction[] {
  let introductions = known.get(lines);
  if (!introductions) {
    introductions = read(lines);
    known.set(lines, introductions);
  }
  return introductions;
}

function read(lines: readonly SubjectLine[]): readonly Introduction[] {
  const found: Introduction[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'contents' || line.kind === 'title') continue;
    introduced(line, index, found);
    for (const match of matchesIn(line, CALLED)) {
      const name = nameIn(match[1]!);
      found.push({ label: match[2]!, line: index, ...(name ? { name } : {}) });
    }
    if (found.length > 200) break;
  }
  return found;
}

function introduced(line: SubjectLine, index: number, found: Introduction[]): void {
  const { text } = foldedLine(line);
  let end = -1;
  for (const match of matchesIn(line, INTRODUCED)) {
    const { index: at } = match;
    const head = at === 0 || at === end || HEAD.test(text.slice(Math.max(0, at - 2), at));
    if (!head && !SIGNING.test(match[2] ?? '')) continue;
    const name = nameIn(match[3]!);
    if (name || /^[\s_]*$/.test(match[3]!)) end = at + match[0].length;
    const alias = SIGNING.test(match[2] ?? '') ? undefined : match[2];
    found.push({ label: match[1]!, line: index, ...(alias ? { alias } : {}), ...(name ? { name } : {}) });
  }
}

const SIGNING = /^[签盖公章字名署或及和、者]+$/;
const ORGANISATION =
  /(?:公司|中心|事务所|合作社|厂|店|行|院|部|局|会|所|社|学校|大学|集团|企业|工作室|合伙\)?|分公司|支行)$/;
/** 王五, 欧阳小明, 阿依古丽·买买提 */
const PERSON = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,10}·\p{Script=Han}{1,10}$/u;
const NO_NAME = /签字|签名|盖章|日期|法定代表|[甲乙丙丁]方|名称|姓名|地址|住所|电话/;

const IS_LABEL = new RegExp(`^${LABEL}$`, 'u');

export function isLabel(words: string): boolean {
  return IS_LABEL.test(words);
}

/** A filled-in name of a person or an organisation; undefined when it is still open or a sentence. */
function nameIn(words: string): string | undefined {
  const name = words
    .trim()
    .split(/[,。;:\t]|\s{2,}|\((?!有限合伙|普通合伙|特殊普通合伙|[^()]{1,6}\)[^,]{2})/)[0]!
    .trim();
  if (/[_【[…]|\.{3}|[x×*]{2,}/i.test(name) || name.length > 40 || NO_NAME.test(name) || isLabel(name))
    return undefined;
  return ORGANISATION.test(name) || PERSON.test(name) ? name : undefined;
}

/** The parties of a paper in the order in which they are introduced. */
export function partiesIn(lines: readonly SubjectLine[]): readonly SubjectParty[] {
  const parties = new Map<string, SubjectParty>();
  for (const { label, name } of introductionsIn(lines)) {
    const before = parties.get(label);
    if (!before || (before.name === undefined && name !== undefined))
      parties.set(label, { label, ...(name === undefined ? {} : { name }) });
  }
  return [...parties.values()];
}
