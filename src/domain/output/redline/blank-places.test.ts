import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { blankPlaces, squeeze } from './blank-places.ts';

afterEach(() => vi.restoreAllMocks());

function found(pieces: readonly string[], text: string): string[] | undefined {
  return blankPlaces(pieces, squeeze(text))?.map(([from, to]) => text.slice(from, to));
}

test.each([
  [['甲方：', '。'], '甲方：某公司。', ['某公司']],
  [['自', '日起至', '日止'], '自1日起至2日起至3日止', ['1', '2日起至3']],
  [['甲方： ', ' ，乙方：', ''], '甲方：  某公司 ，乙方：别人 ', ['某公司', '别人 ']],
  [['共 计', '元'], '共计 5 元', [' 5 ']],
  [['', ''], '____', ['____']],
  [['A ', ' B'], 'A B', ['']],
  [['第', '日'], '第5天', undefined],
  [['甲', '甲'], '甲', undefined],
  [['没有空白'], '没有 空白', []],
])('%j in %s', (pieces, text, expected) => expect(found(pieces, text)).toEqual(expected));

const words = fc.array(fc.constantFrom('甲', '乙', '甲乙', '应当', ''), { maxLength: 6 });
const pieces = fc.array(
  words.map(all => all.join('')),
  { minLength: 1, maxLength: 6 },
);

test('what the lazy expression finds', () => {
  fc.assert(
    fc.property(pieces, words, fc.boolean(), (own, fill, fits) => {
      const text = fits ? own.join(fill.join('')) : fill.join('');
      expect(found(own, text)).toEqual(new RegExp(`^${own.join('(.*?)')}$`).exec(text)?.slice(1));
    }),
  );
});

test('every character is looked at once, however often the words come again', () => {
  let looked = 0;
  const { indexOf } = String.prototype;
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, sought: string, from = 0) {
    const at = indexOf.call(this, sought, from);
    looked += (at < 0 ? this.length : at + sought.length) - from;
    return at;
  });
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 200 }), fc.string(), (own, times, end) => {
      const text = own.join('甲').repeat(times) + end;
      looked = 0;
      blankPlaces(own, squeeze(text));
      expect(looked).toBeLessThanOrEqual(text.length + own.join('').length);
    }),
  );
});
