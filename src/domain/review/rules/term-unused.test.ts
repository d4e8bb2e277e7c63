import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { termUnused } from './term-unused.ts';

describe('term-unused', () => {
  test.each<[string, string[]]>([
    ['“关联公司”是指受同一控制的公司。\n乙方应当付款。', ['“关联公司”是指']],
    ['乙方的子公司（以下简称“子公司”）。\n甲方应当付款。', ['简称“子公司”']],
  ])('finds %j', (text, words) => expect(quotes(termUnused, text)).toEqual(words));

  test.each([
    '“关联公司”是指受同一控制的公司。\n乙方可以向关联公司披露。',
    '青山公司（以下简称“甲方”）与李某（以下简称“乙方”）。',
    '乙方不得声称“一律不退”。',
  ])('leaves alone %j', text => expect(quotes(termUnused, text)).toEqual([]));
});
