import { describe, expect, test } from 'vitest';
import { quotes } from '../../../../test/review/plain.ts';
import { termUndefined } from './term-undefined.ts';

describe('term-undefined', () => {
  test.each<[string, string[]]>([['乙方应当保护“保密信息”。\n“保密信息”不得复制。', ['“保密信息”']]])(
    'finds %j',
    (text, words) => expect(quotes(termUndefined, text)).toEqual(words),
  );

  test.each([
    '“保密信息”是指客户名单。\n乙方应当保护“保密信息”。\n“保密信息”不得复制。',
    '在封面写明“保密”字样。\n没有写明“保密”字样的除外。',
    '乙方应当保护“保密信息”。',
  ])('leaves alone %j', text => expect(quotes(termUndefined, text)).toEqual([]));
});
