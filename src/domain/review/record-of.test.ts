import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../test/review/library-subjects.ts';
import { readOutside } from '../reader/read-outside.ts';
import { checkUp } from './check-up.ts';
import { ruleAnswers } from './data/rule-answers.ts';
import { recordOf } from './record-of.ts';
import { rules } from './rules.ts';

const CONTRACT = `设备检修合同
甲方：青山服务有限公司，住所：中山路8号
乙方：绿水科技有限公司，住所：中山路9号
第一条 内容
乙方按照附件检修甲方的设备。
第二条 期限
自2026年12月1日起至2027年11月30日止。
第三条 责任
违反第一条的，赔偿对方的损失。`;

const { laws } = await readLibrary();

function outcomes(text: string) {
  const { title, document, numbering, parties, contents } = readOutside({ text }, { changes: 'accepted' });
  const paper = { title, document, numbering, parties, annexes: [], contents };
  const record = recordOf(checkUp(paper, { laws, on: '2026-11-22', origin: 'outside' }));
  return new Map(record.outcomes.map(outcome => [outcome.rule, outcome]));
}

const settled = (text: string) =>
  [...outcomes(text).values()].filter(({ settles }) => settles).map(({ rule }) => rule);

describe('outcomes of a check-up', () => {
  test.each(['今天天气很好，我们去公园散步，看到了很多花。', '第一章\n他走了很远的路。\n第二章\n她回来了。'])(
    'a paper that is no contract has none: %s',
    text => {
      expect([...outcomes(text)]).toEqual([]);
    },
  );

  test('a rule that found nothing to look at has none', () => {
    const found = outcomes(CONTRACT);
    for (const rule of [
      'clause-missing',
      'deposit-over-limit',
      'dispute-both',
      'law-repealed',
      'penalty-high',
    ])
      expect(found.has(rule), rule).toBe(false);
    for (const rule of ['party-inconsistent', 'reference-missing', 'vague-deadline'])
      expect(found.has(rule), rule).toBe(true);
  });

  test('only what the text alone shows is settled', () => {
    expect(settled(CONTRACT)).toEqual(['placeholder-left', 'reference-missing', 'standard-term-denial']);
    const more = `${CONTRACT}\n第四条 争议\n依照《中华人民共和国民法典》，由被告住所地人民法院管辖。`;
    expect(settled(more)).toEqual(expect.arrayContaining(['dispute-both', 'law-repealed']));
  });

  test('not settled when a rule that belongs to it found something', () => {
    expect(settled(CONTRACT.replace('第三条', '第四条'))).not.toContain('reference-missing');
  });

  test('names rules that there are', () => {
    const ids = rules.map(({ id }) => id);
    for (const [rule, { settledWith = [] }] of ruleAnswers)
      expect(ids).toEqual(expect.arrayContaining([rule, ...settledWith]));
  });
});
