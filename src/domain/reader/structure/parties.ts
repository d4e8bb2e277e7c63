/** Who concludes the contract: lines such as 甲方（出租方）：某某公司, and 某某公司（以下简称“甲方”）. */
import type { OutsideParty } from '../outside-document.ts';

/** Source of a regular expression; short roles are often spaced out (甲　方). */
export const PARTY_ROLE =
  '[甲乙丙丁戊己庚辛买賣卖買供需]\\s{0,4}方' +
  '|(?:委托|受托|委託|受託|出租|承租|转让|受让|許可|许可|被许可|发包|承包|披露|接收|提供|服务|合作|保证|担保|出借|借款|处理|运营|居间|采购|供应|投保)方' +
  '|(?:委托|受托|买受|出卖|出租|承租|保证|担保|抵押|借款|贷款|转让|受让|许可|被许可|承揽|定作|中介|经纪|代理|发包|承包|投资|债权|债务|出质|质权|管理|居间|购买|销售|供货|承诺|处理)人' +
  '|经营者|消费者|用户|客户|供应商|服务商|开发商|经销商';
const LINE = new RegExp(
  `^(${PARTY_ROLE})\\s{0,8}(?:[（(【\\[][^）)】\\]]{0,24}[）)】\\]])?\\s{0,8}[:：](.*)$`,
  's',
);
const INLINE = new RegExp(
  '([^，。；：、（）()\\s“”"]{2,40})\\s{0,8}[（(]\\s{0,8}(?:' +
    `(?:以下|下[称稱])?(?:简[称稱]|簡稱|称|稱)(?:为|為)?\\s{0,8}[:：]?\\s{0,8}[“"「『]?(${PARTY_ROLE})` +
    `|[“"「『](${PARTY_ROLE})[”"」』])`,
  'g',
);
/** A label where a name was left out: 甲方（盖章）：　　乙方（盖章）： */
const LABEL = new RegExp(`^(?:${PARTY_ROLE})\\s{0,8}(?:[（(:：]|$)`);
/** A name on the line below its label. */
const ORGANISATION = /^[^，。；：、\s]{2,40}(?:公司|中心|企业|[店厂厰廠院所社局馆館校会會]|合伙[）)])$/;
/** Nothing but lines to write on, brackets, and stand-ins such as XX or 某某. */
const BLANK_NAME = /^[\s_＿[\]［］【】〔〕()（）.…·X×某-]*$/;
const MOST_PARTIES = 20;
/** Parties introduce themselves at the beginning. */
const FIRST_LINES = 300;
const LINE_START = 2000;

/** In the order of the text, each label once. */
export function findParties(lines: readonly string[]): OutsideParty[] {
  const found = new Map<string, OutsideParty>();
  const add = (role: string, text: string) => {
    const label = role.replace(/\s/g, '');
    if (found.has(label)) return;
    const name = nameIn(text);
    found.set(label, name ? { label, name } : { label });
  };
  for (const [index, line] of lines.slice(0, FIRST_LINES).entries()) {
    if (found.size >= MOST_PARTIES) break;
    const match = LINE.exec(line);
    const below = lines[index + 1] ?? '';
    if (match) add(match[1]!, match[2] === '' && ORGANISATION.test(below) ? below : match[2]!);
    else if (/[（(]/.test(line))
      for (const [, name = '', label, own = ''] of line.slice(0, LINE_START).matchAll(INLINE))
        add(label ?? own, name);
  }
  return [...found.values()];
}

/** The name up to the particulars that follow it. */
function nameIn(text: string): string | undefined {
  const [name = ''] = text
    .trim()
    .slice(0, LINE_START)
    .split(/[，,；;。\t\n]|[（(]\s*(?:统一|統一|以下|身份|住|地址|法定|证件|注册)|\s{2,}|\u3000/);
  const trimmed = name.replace(/[（(]\s*(?:盖章|签字|签章|公章)[^）)]*[）)]/g, '').trim();
  return BLANK_NAME.test(trimmed) || LABEL.test(trimmed) || /_{2,}/.test(trimmed) || trimmed.length > 60
    ? undefined
    : trimmed;
}
