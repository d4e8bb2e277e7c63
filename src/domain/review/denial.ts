/**
 * Whether a sentence means the words it holds. A contract that forbids a wording (不得约定概不退款), denies it (本合同不限制
 * 报案) or declares it void (“概不负责”等告示无效) holds the very words that a rule looks for, and must not be blamed.
 */
import type { Sentence } from './sentences.ts';

/** Forbid or deny what follows in the same clause. */
const DENIES =
  /不得|不应|不宜|不能|不可(?!撤销|抗)|不会|不再|不准|不许|禁止|严禁|杜绝|没有|无权|不享有|不存在|不因|不以|不用|不含|不包括|不限制|不影响|不妨碍|不阻止|不排除|不免除|不减轻|不视为|不意味|不等于|不代表|不表示|不构成|不属于|不是|并非|不(?:为|对|向|把|将|使用)|不设|不约定|不默认|不要求|不需要|无需|不予执行|拒绝|避免|防止|取消了?/g;
/** Forbid so plainly that the clauses after the comma belong to it as well. */
const FORBIDS = /不得|禁止|严禁|不以|不限制|不影响|不妨碍|不免除|不阻止|无权/;
/** Clauses that go on with what was forbidden before the comma: 不得……，或者要求客户……. */
const GOES_ON =
  /^(?:(?:(?:或者?)?(?:要求|强迫|强制|变相)[^,]{0,20}|(?:或者?|也不?|并|以及|及|以|用|在|为|向|从|对)[^甲乙丙丁双本我该消客经]{0,6})?)$/;
/** Void, without effect, not applicable: said of the words before. */
const NO_EFFECT =
  '(?:(?<!主张|认为|请求确认)无效|不(?:发生|具有|产生|具备)(?:法律)?效力|没有(?:法律)?(?:效力|约束力)|不适用|不予适用|不生效|不(?:得|能)?作为|没有意义)';
const VOID = new RegExp(
  `^[”"]?(?:等|之类)?(?:[^,]{0,16}(?:的|约定|条款|内容|规定|告示|声明|字样|承诺)[”"]?,?)?[^,]{0,16}?${NO_EFFECT}|^,?(?:在|对)[^,]{0,10}${NO_EFFECT}`,
);
const VOID_ROW = new RegExp(NO_EFFECT);
const ANY_DENIAL = /没有|不得|无效|不发生|禁止|不适用|不是|不要|不写|删除|声称|不应|不能/;
/** A lead that forbids its list: 任何一方不得： */
const FORBIDDING_LEAD =
  /(?:不得|禁止|严禁|不应|不能|不可|不会|没有|不限制|不影响|不妨碍|不排除|不是|无权|不含|不包括)[^。]{0,60}:$/;

/** Whether the sentence forbids, denies, voids or only names the words from `from` to `to`. */
export function denied({ line, text, lead }: Sentence, from: number, to: number): boolean {
  if (FORBIDDING_LEAD.test(lead) || FORBIDDING_LEAD.test(leadWithin(text, from))) return true;
  if (line.kind === 'row' && VOID_ROW.test(text.slice(to))) return true;
  if (VOID.test(text.slice(to, to + 48))) return true;
  if (quoted(text, from) && ANY_DENIAL.test(text)) return true;
  return governed(text, from);
}

/** Whether the words at `from` stand between quotation marks. */
export function quoted(text: string, from: number): boolean {
  const open = text.lastIndexOf('“', from);
  return open >= 0 && text.lastIndexOf('”', Math.max(0, from - 1)) < open;
}

function governed(text: string, from: number): boolean {
  let start = clauseStart(text, from);
  const before = text.slice(start, from);
  if (/[不未没]$/.test(before)) return true;
  const last = [...before.matchAll(DENIES)].at(-1);
  if (last && !qualifies(last[0], before.slice(last.index + last[0].length))) return true;
  if (!GOES_ON.test(before)) return false;
  for (let steps = 0; start > 0 && steps < 4; steps += 1) {
    const end = start - 1;
    start = clauseStart(text, end);
    const clause = text.slice(start, end);
    if (FORBIDS.test(clause)) return !/的$/.test(clause) && !/^(?:如|若|凡|因|逾期)/.test(clause);
    if (/^(?:甲方|乙方|丙方|双方|任何一方|消费者|客户|经营者|本合同|否则|但)/.test(clause)) return false;
  }
  return false;
}

/** What stands before the last colon ahead of `from`, colon included. */
function leadWithin(text: string, from: number): string {
  const colon = text.lastIndexOf(':', from);
  return colon < 0 ? '' : text.slice(Math.max(0, colon - 80), colon + 1);
}

/** Whether a denial only describes something (没有使用的余额, 不能付款的) and does not reach the words that follow. */
function qualifies(denial: string, between: string): boolean {
  return /(?:的|(?<!或)者|时|后|内)$/.test(between) || (denial === '没有' && between.includes('的'));
}

/** Start of the clause (after the last comma, colon or tab) that holds the character before `at`. */
export function clauseStart(text: string, at: number): number {
  if (at <= 0) return 0;
  return Math.max(...[',', ':', '\t'].map(mark => text.lastIndexOf(mark, at - 1))) + 1;
}

/** The clause (between commas, colons or tabs) around a stretch. */
export function clauseAround(text: string, from: number, to: number): string {
  const rest = text.slice(to).search(/[,:\t]/);
  return text.slice(clauseStart(text, from), rest < 0 ? text.length : to + rest);
}
