/**
 * Wordings that a rule must find, and wordings near them that it must leave alone. Every one of them is tried as it is
 * written, with half-width and with full-width marks and figures, in Traditional characters, with spaces between the
 * characters as copies of PDFs have them, and run together with other sentences.
 */
import { expect, test } from 'vitest';
import { review } from '../../src/domain/review/review.ts';
import type { ReviewContext, Rule } from '../../src/domain/review/rule.ts';
import { simplified, traditional } from '../../src/domain/text/traditional.ts';
import { outside, plain, quotes } from './plain.ts';

export interface Wordings {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const halves = '，；：（）！？％';
const widths = ',;:()!?%';
const toHalf = (text: string) => text.replace(/[，；：（）！？％]/g, mark => widths[halves.indexOf(mark)]!);
const toFull = (text: string) =>
  toHalf(text)
    .replace(/[,;:()!?%]/g, mark => halves[widths.indexOf(mark)]!)
    .replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const originals = [...traditional];
const forms = new Map([...simplified].map((character, i) => [character, originals[i]!]));
const toTraditional = (text: string) =>
  [...text].map(character => forms.get(character) ?? character).join('');
const spaced = (text: string) =>
  text
    .split('\n')
    .map(line => line.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, ' '))
    .join('\n');
const runTogether = (text: string) =>
  `本合同自双方签名之日起成立。${text.replace(/\n/g, '')}${/[。；]$/.test(text) ? '' : '。'}双方另有约定的除外。`;

const variants: readonly [string, (text: string) => string][] = [
  ['as written', text => text],
  ['half-width', toHalf],
  ['full-width', toFull],
  ['Traditional', toTraditional],
  ['spaced', spaced],
];

/** `whole`: a rule that judges the document as a whole cannot be tried with other words around. */
export function testWordings(
  rule: Rule,
  { bad, good }: Wordings,
  context: Partial<ReviewContext> = {},
  { whole = false } = {},
): void {
  const all = whole ? variants : [...variants, ['run together', runTogether] as const];
  const found = (text: string) => quotes(rule, text, context);
  for (const [name, change] of all) {
    test.each([rule.page.bad, ...bad].map(text => [text]))(`${rule.id} finds, ${name}: %s`, text => {
      expect(found(change(text))).not.toEqual([]);
    });
    test.each([rule.page.good, ...good].map(text => [text]))(`${rule.id} leaves alone, ${name}: %s`, text => {
      expect(found(change(text))).toEqual([]);
    });
  }
  test(`${rule.id} says what, why and what to write instead, with its own articles`, () => {
    const results = review(plain(rule.page.bad), { ...outside, ...context }, [rule]);
    expect(results).not.toEqual([]);
    for (const { message, why, suggestion, citations } of results) {
      expect(message).not.toMatch(/无效|非法/);
      for (const words of [message, why, suggestion]) {
        expect(words).toMatch(/。$/);
        expect(words).not.toMatch(/(?<![提申])请(?!求|示)|抱歉|非法|[,;:?!]/);
      }
      expect(rule.citations).toEqual(expect.arrayContaining([...citations]));
      expect(citations).not.toEqual([]);
    }
  });
}
