/** `deposit-over-limit`: an earnest deposit (定金) above 20 percent of the price (民法典第五百八十六条). */
import { yuan } from '../amounts.ts';
import { clauseAround, clauseStart } from '../denial.ts';
import { finding } from '../find.ts';
import { amountAfter, totalOf } from '../price.ts';
import { proportionsIn } from '../proportions.ts';
import type { Rule } from '../rule.ts';
import { said, type Wording } from '../wording.ts';

const LIMIT = 20;
const DEPOSIT = /定金(?!罚则|的(?:百分|\d)|合同|双倍)/g;
/** 三成; 三成年人 is something else. */
const TENTHS = /[一二三四五六七八九]成(?![交立为本果员套功品年份])/g;
const BASE = /合同|总价|总额|价款|标的|货款|房款|工程款|费用|租金|金额|报酬|服务费|总款/;

export const depositOverLimit: Rule = {
  id: 'deposit-over-limit',
  title: '定金超过百分之二十',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '586' }],
  page: {
    finds: '约定的定金超过主合同标的额的20%，不论写成比例还是写成金额。',
    bad: '乙方应当在签约当日支付合同总价30%的定金。',
    good: '乙方应当在签约当日支付定金，数额为合同总价的20%；另付10%作为预付款。',
    basis: '定金的数额由当事人约定，但不得超过主合同标的额的百分之二十，超过部分不产生定金的效力。',
    limits:
      '写成金额的，只在同一份合同里能读出总价时比较；“订金”“押金”“保证金”没有约定定金性质的，不是定金，不检查。',
  },
  check(subject) {
    const total = totalOf(subject);
    const wordings = said(subject, DEPOSIT, wording => over(wording, total) === undefined);
    return wordings.map(wording =>
      finding(depositOverLimit, {
        place: wording.place,
        message: `定金约定为${over(wording, total)}，超过了主合同标的额的20%。`,
        why: '超过百分之二十的部分不产生定金的效力，不能适用双倍返还。',
        suggestion: '把定金降到标的额的20%以内，其余写成预付款。',
      }),
    );
  },
};

/** The deposit in words when it is above the limit. */
function over({ sentence, match }: Wording, total: number | undefined): string | undefined {
  const { text } = sentence;
  const clauses = ownClauses(text, match.index).replace(
    TENTHS,
    tenths => `${'一二三四五六七八九'.indexOf(tenths[0]!) + 1}0%`,
  );
  if (/违约金|首付|罚/.test(clauses)) return undefined;
  const rate = proportionsIn(clauses).find(({ percent, from }) => {
    return percent > LIMIT && BASE.test(clauses.slice(Math.max(0, from - 14), from));
  });
  if (rate) return `${rate.percent}%`;
  if (total === undefined) return undefined;
  const amount = amountAfter(sentence, match.index + 2);
  if (amount === undefined || amount >= total) return undefined;
  return amount > (total * LIMIT) / 100 ? `${yuan(amount)}（总价${yuan(total)}）` : undefined;
}

/** The clause with the deposit, and its neighbours where they only go on with its amount. */
function ownClauses(text: string, at: number): string {
  const start = clauseStart(text, at);
  const own = clauseAround(text, at, at + 2);
  const before = /^(?:作为|为|即|充作)/.test(own) ? text.slice(clauseStart(text, start - 1), start) : '';
  const end = start + own.length;
  const named = text[end] === ':';
  const after = end < text.length ? clauseAround(text, end + 1, end + 1) : '';
  return `${before}${own}${named || /^(?:金额|数额|比例|为|即|按)/.test(after) ? `,${after}` : ''}`;
}
