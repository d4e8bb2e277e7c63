import { expect, test } from 'vitest';
import type { Comparable } from './comparable.ts';
import { kindMatrix } from './matrix-kind.ts';

function contract(number: string, ...texts: readonly string[]): Comparable {
  const line = (own: string, text: string, style: 'heading' | 'text') => ({
    number: own,
    text,
    style,
    level: style === 'heading' ? 0 : 1,
    blanks: [],
    references: [],
  });
  return {
    title: number,
    clauses: [
      {
        id: 'term',
        permanent: true,
        kind: 'term',
        number,
        title: '期限',
        part: 0,
        lines: [line(number, '期限', 'heading'), ...texts.map(text => line('', text, 'text'))],
      },
    ],
    names: [],
    terms: [],
  };
}

test('the text that most contracts have is the one that the others are held against', () => {
  const found = kindMatrix(
    [
      contract('第一条', '本合同期限为2年，期满自动终止。'),
      contract('第三条', '本合同期限为1年，期满自动终止。'),
      contract('第五条', '本合同期限为1年，期满自动终止。'),
    ],
    'term',
  )!;
  expect(found.common).toBe(1);
  expect(found.texts.map(({ redline }) => redline?.changes.map(change => change.class))).toEqual([
    ['substantive'],
    undefined,
    undefined,
  ]);
  expect(found.texts.map(({ likeness }) => likeness === 1)).toEqual([false, true, true]);
});

test('where every text is worded its own way, the one most like all the others', () => {
  const found = kindMatrix(
    [
      contract('第一条', '完全另外的一段文字。'),
      contract('第二条', '本合同自签订之日起生效，期限为1年，期满终止。'),
      contract('第三条', '本合同自签订之日起生效，期限为2年。'),
    ],
    'term',
  )!;
  expect(found.common).not.toBe(0);
});

test('a kind that no contract has is undefined', () => {
  expect(kindMatrix([contract('第一条', '期限。')], 'liability')).toBeUndefined();
});
