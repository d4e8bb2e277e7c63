/** No input makes a rule throw, and every finding points into the document. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../src/domain/review/review.ts';
import type { ReviewContext } from '../../src/domain/review/rule.ts';
import { rules } from '../../src/domain/review/rules.ts';
import type { Subject } from '../../src/domain/review/subject.ts';
import { laws, outside, plain } from './plain.ts';

/** Words that rules look for, cut and put together at random: more hostile than random characters. */
const WORDS = [
  ...[
    '第',
    '条',
    '款',
    '项',
    '《',
    '》',
    '〈',
    '〉',
    '（',
    '）',
    '(',
    ')',
    '【',
    '】',
    '[',
    ']',
    '“',
    '”',
    '「',
    '」',
  ],
  ...[
    '中华人民共和国',
    '合同法',
    '民法典',
    '公司法',
    '（2018年修正）',
    '第五百八十五条',
    '第107条',
    '第1.2款',
    '附件一',
    '附件99',
  ],
  ...[
    '甲方',
    '乙方',
    '丙方',
    '甲方：',
    '以下简称',
    '是指',
    '违约金',
    '赔偿',
    '百分之三十',
    '定金',
    '仲裁',
    '人民法院',
    '个人信息',
    '单独同意',
  ],
  ...[
    '¥',
    '1,000',
    '12000',
    '.5',
    '万',
    '元',
    '壹',
    '万元整',
    '大写：',
    '小写',
    '合计',
    '由',
    '组成',
    '其中',
    '30%',
    '1/1000',
  ],
  ...[
    '2026年',
    '2月30日',
    '自',
    '起至',
    '2026-13-99',
    '____',
    'XXX',
    '某某',
    '110101199003074514',
    '13800138000',
    '\t',
    '\n',
    ' ',
    '。',
    '；',
    '，',
    ':',
  ],
  ...[
    '不得',
    '无效',
    '最终解释权',
    '概不退款',
    '應當',
    '\ufffd',
    '\ud800',
    '\u2f00',
    '\u200b',
    '😀',
    '１',
    '①',
    '(一)',
    '3.3.3',
    '☐',
    '\u0000',
  ],
];
const context: ReviewContext = {
  ...outside,
  laws,
  family: 'customer-service',
  audience: 'consumer',
  side: 'party-a',
};

function check(subject: Subject, given: ReviewContext = context): void {
  const findings = review(subject, given);
  for (const { place, message, why, suggestion, rule } of findings) {
    expect(message.length * why.length * suggestion.length, rule).toBeGreaterThan(0);
    if (!place) continue;
    const line = subject.lines[place.line];
    expect(line, rule).toBeDefined();
    expect(place.from, rule).toBeGreaterThanOrEqual(0);
    expect(place.to, rule).toBeGreaterThanOrEqual(place.from);
    expect(place.to, rule).toBeLessThanOrEqual(line!.text.length);
  }
}

describe('every rule', () => {
  test('survives words put together at random', { timeout: 120_000 }, () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map(words => words.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('template', 'draft', 'outside'), (words, origin) => {
        check(plain(words), { ...context, origin });
      }),
      { numRuns: 300 },
    );
  });

  test('survives any characters', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => check(plain(text, { title: text }))),
      { numRuns: 150 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one character', '第'],
    ['a long run of brackets', '（'.repeat(20_000)],
    ['a long run of book marks', '《'.repeat(20_000)],
    ['a long run of quotation marks', '“”'.repeat(10_000)],
    ['a long run of figures', '1'.repeat(20_000)],
    ['a long run of capitals', '壹'.repeat(20_000)],
    ['a long run of blanks', ' '.repeat(20_000)],
    ['a long run of underscores', '_'.repeat(20_000)],
    ['a long run of articles', '第一条、'.repeat(5_000)],
    ['a long run of laws', '《合同法》第一条和'.repeat(2_000)],
    ['a long run of parties', '甲方：'.repeat(5_000)],
    ['a long run of words of money', '总价1元，其中1元、'.repeat(2_000)],
    ['many empty articles', '第一条 甲\n'.repeat(2_000)],
    ['many cells', '合计\t1\n'.repeat(2_000)],
  ])('survives %s', { timeout: 30_000 }, (_, text) => check(plain(text)));

  test('survives a document without anything', () => {
    const empty = plain('');
    check({ ...empty, lines: [], articles: [], parties: [], title: '' });
  });
});

test('rules have ids of their own, in order', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
