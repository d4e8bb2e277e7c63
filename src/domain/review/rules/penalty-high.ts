/** `penalty-high`: liquidated damages (违约金) that a court is likely to reduce, and waivers of the reduction. */
import { capitalsIn, figuresIn, yuan } from '../amounts.ts';
import { clauseAround, clauseStart } from '../denial.ts';
import { finding } from '../find.ts';
import { amountAfter, totalOf } from '../price.ts';
import { proportionsIn } from '../proportions.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Sentence } from '../sentences.ts';
import { costs } from '../side.ts';
import type { Subject } from '../subject.ts';
import { actorBefore, isBusiness, sideCalled } from '../voices.ts';
import { forConsumer, said, type Wording } from '../wording.ts';

/** Percent of the price above which the penalty is looked at. The law compares with the loss, which no text shows. */
const MOST_OF_PRICE = 30;
/** Percent a day; 0.1 is 36.5 a year. */
const MOST_A_DAY = 0.1;

const PENALTY = /违约金|滞纳金|罚金|逾期费用|逾期利息|罚息/g;
const DAILY =
  /每(?:逾期|延迟|迟延|延误|拖延)?(?:一|1)?(?:日|天)|按(?:日|天)|逐日|日(?:利率|息)?(?=千分|万分|百分|\d)|[一1]日按/;
const YEARLY = /利率|年化|每年|每月|lpr/;
/** A ceiling of the whole is no penalty: 累计不超过该价款的30%. */
const CEILING = /(?:不|未)(?:得|应)?(?:超过|高于|多于)[^,:\t]{0,20}$/;
/** The same for amounts. */
const WHOLE = /不(?:得|应)?超过|上限|累计|以内|为限|最高/;
/** Percent of something else than the price. */
const OTHER_BASE = /(?:不|未)(?:得|应)?超过损失|损失的$|定金|税|折|扣除/;
const SECRETS = /保密|泄露|秘密|个人信息|侵权|知识产权/;
const MULTIPLE =
  /(?:合同|价款|总价|总额|费用|金额|服务费|货款|房款|租金|佣金|报酬)[^,:\t]{0,8}?(?:的)?(?:([二两三四五六七八九十]|[2-9]|\d{2,3})倍|双倍)(?!返还)/;
const NO_REDUCTION =
  /违约金[^;]{0,24}(?:不得|放弃|不予|不再|无权|均不)[^,:\t]{0,10}(?:调整|调低|减少|降低|酌减|过高)|(?:放弃|不得|无权|不再)[^,:\t]{0,14}(?:(?:调整|调低|减少|降低|酌减)[^,:\t]{0,4}违约金|违约金过高)/g;
/** The remuneration that the other side loses: here the base is the loss itself. */
const COMMISSION = /佣金|分佣|中介费|居间费|代理费|应得/;
/** Not the obligor's burden, a ceiling on something else, or damages fixed by statute. */
const OTHER = /欺诈|惩罚性|定金(?:双倍)?|退一赔三|法律规定的倍数|贷款市场报价利率|lpr/;
export const penaltyHigh: Rule = {
  id: 'penalty-high',
  title: '违约金可能过高',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '585' },
    { law: 'hetongbian-tongze-jieshi', article: '64' },
    { law: 'hetongbian-tongze-jieshi', article: '65' },
  ],
  page: {
    finds: '违约金超过价款的30%、按日超过千分之一（一年约36.5%）、是价款的几倍，或者约定不得请求调整违约金。',
    bad: '乙方违约的，应当向甲方支付合同总价50%的违约金。',
    good: '乙方逾期付款的，按逾期金额每日万分之五支付违约金；违约金不足以弥补损失的，赔偿不足的部分。',
    basis:
      '约定的违约金过分高于损失的，可以请求法院、仲裁机构适当减少；超过损失百分之三十的，一般可以认定为过分高于。违约方主张过高的要举证，恶意违约的一般不减。约定不得调整违约金的，不挡当事人请求调整。',
    limits:
      '法律比较的是违约金与损失，不是与价款；合同里看不到损失，所以这里的30%和千分之一只是提醒的界线，超过的不一定会被调低，没有超过的也不一定不高。对消费者的合同不看经营者承担的违约金。',
  },
  check(subject, context) {
    const total = totalOf(subject);
    const rates = said(subject, PENALTY, wording => {
      const { text } = wording.sentence;
      if (forConsumer(context) && !mayBurdenConsumer(subject, wording)) return true;
      return OTHER.test(text) || tooHigh(wording, total) === undefined;
    });
    const waivers = said(subject, NO_REDUCTION);
    return [
      ...rates.map(wording => ({
        ...high(wording, tooHigh(wording, total) ?? ''),
        ...costs(sideCalled(subject, payerOf(subject, wording))),
      })),
      ...waivers.map(({ place, words }) =>
        finding(penaltyHigh, {
          place,
          message: `“${words}”：约定了不得调整违约金。`,
          why: '仅以合同约定不得调整为由主张不予调整的，法院不予支持。',
          suggestion: '删去；要让违约金站得住，在合同里写明损失怎样构成、违约金怎样估算出来。',
          citations: [{ law: 'hetongbian-tongze-jieshi', article: '64' }],
        }),
      ),
    ];
  },
};

/** Who is to pay: the party that acts last before the penalty, unless it takes it. Undefined when nobody is named. */
function payerOf(subject: Subject, { sentence: { text }, match }: Wording): string | undefined {
  const payer = actorBefore(subject, text, match.index);
  const clause = text.slice(clauseStart(text, match.index), match.index);
  return payer !== undefined && /收取|扣|没收/.test(clause) ? undefined : payer;
}

/** In a contract with a consumer the burden of the business is none to warn of, nor that of nobody. */
function mayBurdenConsumer(subject: Subject, wording: Wording): boolean {
  const payer = payerOf(subject, wording) ?? anybody(subject, wording.sentence.text);
  return payer !== undefined && !isBusiness(subject, payer);
}

function anybody(subject: Subject, text: string): string | undefined {
  return actorBefore(subject, text, text.length);
}

function high({ place, words }: Wording, amount: string): Finding {
  return finding(penaltyHigh, {
    place,
    message: `“${words}”约定为${amount}，可能被调低。`,
    why: '违约金过分高于损失的，对方可以请求减少；超过损失百分之三十的，一般认定为过分高于。定得过高，约定就起不到作用。',
    suggestion: '按可以预见的损失估算，写明算法；逾期付款可以按每日万分之五以内约定。',
    citations: [
      { law: 'minfadian', article: '585' },
      { law: 'hetongbian-tongze-jieshi', article: '65' },
    ],
  });
}

/** What makes the penalty of this sentence high, in words; undefined when nothing does. */
function tooHigh({ sentence, match }: Wording, total: number | undefined): string | undefined {
  const { text } = sentence;
  const clauses = ownClauses(text, match.index, match[0].length);
  for (const { percent, from, to } of proportionsIn(clauses)) {
    const before = clauses.slice(clauseStart(clauses, from), from);
    if (percent <= 100 && (COMMISSION.test(before) || CEILING.test(before))) continue;
    if (YEARLY.test(before) || OTHER_BASE.test(before)) continue;
    const daily =
      DAILY.test(clauses.slice(Math.max(0, from - 30), from)) ||
      /^[^,:\t]{0,6}(?:\/|每)[日天]/.test(clauses.slice(to, to + 8));
    if (daily && percent > MOST_A_DAY) return `每日${percent}%`;
    if (!daily && percent > MOST_OF_PRICE && /违约金|罚金/.test(match[0])) return `${percent}%`;
  }
  const amount = total === undefined ? undefined : amountAbove(sentence, match, total);
  if (amount !== undefined) return amount;
  const multiple = MULTIPLE.exec(clauses);
  return multiple && !YEARLY.test(clauses) ? `“${multiple[0]}”` : undefined;
}

/** A flat penalty that is too much of the total, in words. Secrets may be worth more than the price. */
function amountAbove(sentence: Sentence, match: RegExpExecArray, total: number): string | undefined {
  const { text } = sentence;
  const end = match.index + match[0].length;
  const amount = amountAfter(sentence, end) ?? amountBefore(sentence, match.index);
  if (amount === undefined || amount <= (total * MOST_OF_PRICE) / 100) return undefined;
  if (WHOLE.test(text.slice(Math.max(0, match.index - 24), end + 20)) || SECRETS.test(text)) return undefined;
  return `${yuan(amount)}（总价${yuan(total)}）`;
}

/** 3,000元违约金, 3,000元的违约金: the amount that ends at a place of the sentence, in 分. */
function amountBefore({ line, text }: Sentence, at: number): number | undefined {
  const words = text.slice(0, at).replace(/的$/, '');
  const near = { ...line, text: words };
  return [...figuresIn(near), ...capitalsIn(near)].find(({ to }) => to === words.length)?.fen;
}

/** The clause with the penalty, and its neighbours where they only go on with its rate. */
function ownClauses(text: string, from: number, length: number): string {
  const start = clauseStart(text, from);
  const before = clauseStart(text, start - 1);
  const own = clauseAround(text, from, from + length);
  const end = start + own.length;
  const after = end < text.length ? clauseAround(text, end + 1, end + 1) : '';
  const leads =
    start > 0 && /^(?:应当?|须|则)?(?:按|以|每|日)|每逾期|每(?:一)?[日天]/.test(text.slice(before, start));
  const follows = /^(?:标准|金额|数额|按|为|即|每|比例|其|日)/.test(after);
  return `${leads ? text.slice(before, start) : ''}${own}${follows ? `,${after}` : ''}`;
}
