import { describe, expect, test } from 'vitest';
import { fold, foldText } from './fold.ts';

describe('fold', () => {
  test.each([
    ['４９６', '496'],
    ['２０％', '20%'],
    ['ＰＤＦ文件', 'pdf文件'],
    ['违约金，定金。', '违约金,定金。'],
    ['⼀条', '一条'],
    ['第㈠项', '第(一)项'],
  ])('%s becomes %s', (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  test('every folded character knows its place in the source', () => {
    const { text, offsets } = fold('第㈠项𠮷Ａ');
    expect(text).toBe('第(一)项𠮷a');
    expect(offsets).toEqual([0, 1, 1, 1, 2, 3, 3, 5, 6]);
  });

  test('an empty text has its end only', () => {
    expect(fold('')).toEqual({ text: '', offsets: [0] });
  });
});
