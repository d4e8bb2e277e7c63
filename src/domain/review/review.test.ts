import { describe, expect, test } from 'vitest';
import { outside, plain } from '../../../test/review/plain.ts';
import { findAll, finding } from './find.ts';
import { MOST_FINDINGS, review } from './review.ts';
import type { Rule } from './rule.ts';

const words = { message: '写着甲。', why: '因为。', suggestion: '改掉。' };
const page = { finds: '', bad: '', good: '', basis: '', limits: '' };
function ruleOf(id: string, pattern: RegExp, more: Partial<Rule> = {}): Rule {
  const rule = { id, severity: 'warning', citations: [] } as const;
  return {
    ...rule,
    title: id,
    page,
    check: subject => findAll(subject, pattern).map(({ place }) => finding(rule, { place, ...words })),
    ...more,
  };
}
const places = (rules: readonly Rule[], text: string, context = outside) =>
  review(plain(text), context, rules).map(({ rule, place }) => `${rule} ${place?.line}:${place?.from}`);

describe('review', () => {
  test('sorts by place, then by rule, and puts what has no place last', () => {
    const whole = ruleOf('a-whole', /x/g, {
      check: () => [{ rule: 'a-whole', severity: 'info', citations: [], ...words }],
    });
    expect(places([whole, ruleOf('b', /甲/g), ruleOf('a', /甲|乙/g)], '乙甲\n甲')).toEqual([
      'a 0:0',
      'a 0:1',
      'b 0:1',
      'a 1:0',
      'b 1:0',
      'a-whole undefined:undefined',
    ]);
  });

  test('says the same thing of one place once', () => {
    const twice = ruleOf('twice', /甲/g);
    const rule = {
      ...twice,
      check: (...args: Parameters<Rule['check']>) => [...twice.check(...args), ...twice.check(...args)],
    };
    expect(places([rule], '甲')).toEqual(['twice 0:0']);
  });

  test('keeps to a number that somebody can read', () => {
    expect(places([ruleOf('many', /甲/g)], '甲'.repeat(500))).toHaveLength(MOST_FINDINGS);
  });

  test('runs a rule for its families and its audience only', () => {
    const rules = [
      ruleOf('f', /甲/g, { families: ['consulting'] }),
      ruleOf('c', /甲/g, { audience: 'consumer' }),
    ];
    expect(places(rules, '甲')).toEqual([]);
    expect(places(rules, '甲', { ...outside, family: 'consulting', audience: 'consumer' })).toEqual([
      'c 0:0',
      'f 0:0',
    ]);
    expect(places(rules, '甲', { ...outside, family: 'maintenance', audience: 'business' })).toEqual([]);
  });

  test('points into the words as written', () => {
    const subject = plain('依據 第 １ 條：「違約金」');
    const [found] = findAll(subject, /第1条/g);
    expect(found?.words).toBe('第 １ 條');
  });
});
