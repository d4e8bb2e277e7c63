import { describe, expect, it } from 'vitest';
import { parseCitation } from './citation.ts';
import { isFixedByLaw } from './fixed-limits.ts';

const cited = (text: string) => [parseCitation(text)!];

describe('isFixedByLaw', () => {
  it('knows on which side an article fixes a figure', () => {
    expect(isFixedByLaw(cited('gerenxinxi-baohufa/56'), 'min')).toBe(true);
    expect(isFixedByLaw(cited('gerenxinxi-baohufa/56'), 'max')).toBe(false);
    expect(isFixedByLaw(cited('minfadian/586'), 'max')).toBe(true);
  });

  it('leaves to judgement what the law leaves to judgement', () => {
    expect(isFixedByLaw(cited('minfadian/585'), 'max')).toBe(false);
    expect(isFixedByLaw([], 'max')).toBe(false);
  });

  it('leaves to the parties what binds only some of them', () => {
    expect(isFixedByLaw(cited('baozhang-zhongxiao-kuanxiang-tiaoli/9'), 'max')).toBe(false);
    expect(isFixedByLaw(cited('baozhang-zhongxiao-kuanxiang-tiaoli/17'), 'min')).toBe(false);
  });
});
