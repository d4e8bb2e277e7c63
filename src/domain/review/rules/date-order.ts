/** Dates that run backwards, do not exist, or do not fit the duration beside them. */
import { readDate } from '../../text/dates.ts';
import { readNumeral } from '../../text/numerals.ts';
import { type Found, findAll, finding } from '../find.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const rule = {
  id: 'date-order',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '142' }],
} as const;

const NUMERALS = '〇零一二三四五六七八九十';
const DATE = `(?:\\d{4}年\\d{1,2}月\\d{1,2}[日号]?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|[${NUMERALS}]{4}年[${NUMERALS}]{1,3}月[${NUMERALS}]{1,3}[日号])`;
const RANGE = new RegExp(
  `(?:从|自|由)?(${DATE})(?:\\([^()]{0,12}\\))?(?:0?时|零时)?(?:起|开始)?(?:,)?(?:至|到|止|~|-|—+|–)(${DATE})`,
  'g',
);
const TERM = new RegExp(
  `(?:期限|有效期|租期|服务期|合作期|为期)[^。;\\d${NUMERALS}]{0,8}([\\d${NUMERALS}]{1,3})(个月|年)[^。;]{0,12}?(?:自|从|由|即)(${DATE})[^。;]{0,6}?(?:至|到)(${DATE})`,
  'g',
);

export const dateOrder: Rule = {
  ...rule,
  title: '日期颠倒、不存在或者与期限不符',
  page: {
    finds: '起止日期颠倒；日历上没有的日子（2月30日）；写明的期限与起止日期相差一个月以上。',
    bad: '合同期限自2026年3月1日起至2025年2月28日止。',
    good: '合同期限自2026年3月1日起至2027年2月28日止。',
    basis: '期限从哪一天到哪一天说不清，只能依《民法典》第一百四十二条解释。',
    limits: '只看写在一起的起止日期和期限。期限按年、月算与按日算相差几天的，不报。',
  },
  check(subject) {
    const ranges = findAll(subject, RANGE);
    return [...impossible(subject), ...backwards(ranges), ...misfits(findAll(subject, TERM))];
  },
};

function problem(found: Found, message: string, suggestion: string): Finding {
  return finding(rule, {
    place: found.place,
    message,
    why: '期限从哪天到哪天说不清，权利义务什么时候开始和结束就有争议。',
    suggestion,
  });
}

function impossible(subject: Subject): Finding[] {
  return findAll(subject, new RegExp(DATE, 'g')).flatMap(found => {
    const [words] = found.match;
    const figures = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(words);
    const isDate = !figures || /年/.test(words) || (Number(figures[1]) > 1900 && Number(figures[1]) < 2200);
    if (!isDate || dateIn(words) !== undefined) return [];
    // 12.5.1 and the like are numbers of clauses.
    if (!/年/.test(words) && Number(figures?.[2]) > 12) return [];
    return [problem(found, `日历上没有“${found.words}”这一天。`, '核对日期。')];
  });
}

function backwards(ranges: readonly Found[]): Finding[] {
  return ranges.flatMap(found => {
    const [from, to] = [dateIn(found.match[1]!), dateIn(found.match[2]!)];
    if (!from || !to || from <= to) return [];
    return [problem(found, `起止日期颠倒：${from}在${to}之后。`, '核对起止日期，改正颠倒或者写错的年份。')];
  });
}

function misfits(terms: readonly Found[]): Finding[] {
  return terms.flatMap(found => {
    const [, count = '', unit, first = '', last = ''] = found.match;
    const [from, to] = [dateIn(first), dateIn(last)];
    const number = /^\d+$/.test(count) ? Number(count) : readNumeral(count);
    if (!from || !to || number === undefined || from > to) return [];
    const stated = unit === '年' ? number * 12 : number;
    const actual = months(from, to);
    if (Math.abs(actual - stated) < 1.1) return [];
    return [
      problem(
        found,
        `期限写的是${count}${unit}，起止日期却相隔约${Math.round(actual)}个月。`,
        '核对期限和起止日期，只留一个说法。',
      ),
    ];
  });
}

function dateIn(words: string): string | undefined {
  return readDate(/[日号]$/.test(words) || !/年/.test(words) ? words : `${words}日`);
}

/** Months between two ISO dates, the days as thirtieths. */
function months(from: string, to: string): number {
  const [a, b] = [from, to].map(date => date.split('-').map(Number));
  return (b![0]! - a![0]!) * 12 + (b![1]! - a![1]!) + (b![2]! - a![2]!) / 30;
}
