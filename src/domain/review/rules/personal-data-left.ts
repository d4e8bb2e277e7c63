/** Somebody's numbers in a text that others will reuse, and numbers that lost a digit. */
import { isIsoDate } from '../../text/dates.ts';
import { claimsToBeFilled, openPlaces } from '../filled.ts';
import { type Found, findAll, finding } from '../find.ts';
import type { Finding, Place, Rule } from '../rule.ts';

const rule = {
  id: 'personal-data-left',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '1034' },
    { law: 'gerenxinxi-baohufa', article: '6' },
  ],
} as const;

const DATA: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    '居民身份证号码',
    /(?<![\da-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx](?![\da-z])/g,
  ],
  ['手机号码', /(?<![\da-z.,])1[3-9]\d(?:[- ]?)\d{4}(?:[- ]?)\d{4}(?![\d.])/g],
  ['银行账号', /(?<=(?:账号|帐号|卡号|账户|银行卡)[^\d,。;]{0,8})\d(?:[ -]?\d){11,18}(?![\d])/g],
];

/** A number that the text calls one of an identity card, with the gaps that people type. */
const CARD =
  /(?<=(?:身份证(?:件)?|公民身份)(?:号码|号)?[^\d,。;_]{0,4})\d(?:[ -]?\d){5,24}(?: ?x)?(?![\dx]|[ -]?\*)/g;
const PHONE =
  /(?<=(?:手机|移动电话|联系电话|电话)(?:号码|号)?[^\d,。;_]{0,4})1[3-9]\d(?:\d{5,7}|\d{9,10})(?![\d*-])/g;

/** What is wrong with a card number: its length (18, or 15 in the old form), or the day of birth in it. */
function cardProblem(words: string): string | undefined {
  const groups = words.split(/[ -]+/);
  const runs = groups.map((_, index) => groups.slice(0, index + 1).join(''));
  // Another number may follow after a gap.
  const number =
    runs.find(({ length }) => length === 18) ?? runs.find(({ length }) => length === 15) ?? runs.at(-1)!;
  if (number.length === 15) return undefined;
  if (number.length !== 18) return `居民身份证号码有${number.length}位，位数不对。`;
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return isIsoDate(day) ? undefined : `居民身份证号码里的出生日期${number.slice(6, 14)}，日历上没有。`;
}

export const personalDataLeft: Rule = {
  ...rule,
  title: '留有个人的号码，或者号码位数不对',
  page: {
    finds:
      '没有填写当事人、留着空白的范本里，留着身份证号码、手机号码、银行账号；任何文件里，标明是身份证号码、手机号码而位数不对，或者身份证号码里的出生日期不存在的。',
    bad: '甲方：________，身份证号码：110101199003074514（范本）',
    good: '甲方：________，身份证号码：________（范本）',
    basis:
      '能够识别特定自然人的号码是个人信息（《民法典》第一千零三十四条），处理应当限于实现目的的最小范围（《个人信息保护法》第六条）；留在范本里传播，没有这样的目的。',
    limits: '双方名称都已填写的合同，完整的号码是合同内容，不报。用星号遮住的不报。',
  },
  check(subject, context) {
    const cards = findAll(subject, CARD).flatMap(({ place, match }) => {
      const problem = cardProblem(match[0]);
      return problem ? [wrong(place, problem)] : [];
    });
    const phones = findAll(subject, PHONE).map(({ place, match }) =>
      wrong(place, `手机号码有${match[0].length}位，位数不对。`),
    );
    const short = [...cards, ...phones];
    const isForm = context.origin === 'template' || openPlaces(subject) >= MOST_LEFT_OPEN;
    if (claimsToBeFilled(subject, context) || !isForm) return short;
    const whole = DATA.flatMap(([kind, pattern]) =>
      findAll(subject, pattern).map(found => left(kind, found)),
    );
    return [...whole, ...short];
  },
};

/** A finished paper may keep a blank or two. */
const MOST_LEFT_OPEN = 3;

function wrong(place: Place, message: string): Finding {
  return finding(rule, {
    place,
    message,
    why: '号码不对，认不出是谁，也联系不上。',
    suggestion: '对照证件或者本人核对后改正；不需要的，删去。',
  });
}

function left(kind: string, { place }: Found): Finding {
  return finding(rule, {
    place,
    message: `范本里留着一个${kind}。`,
    why: '这是别人的个人信息，会随着范本继续传播；照抄进合同，还会联系错人、付错款。',
    suggestion: '换成空白，由使用的人填写。',
  });
}
