/** A contract as template shops sell them: old law, lost numbers, another contract's contents, somebody's phone. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { review } from '../../src/domain/review/review.ts';
import type { Finding } from '../../src/domain/review/rule.ts';
import { formRules } from '../../src/domain/review/rules.ts';
import type { Subject } from '../../src/domain/review/subject.ts';
import { subjectOf } from '../../src/domain/review/subject-of.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { docx } from '../reader/docx-fixture.ts';
import { readLibrary } from './library-subjects.ts';

const PAPER = `家庭装修服务合同

目 录
第一条 工程概况…………1
第二条 工程期限…………1
第三条 付款方式…………2
第四条 质量保证…………3
第六条 违约责任…………4

甲方：__________
乙方：XXX装饰工程有限公司
联系电话：13800138000
身份证号码：11010119900307451

根据《中华人民共和国合同法》、《中华人民共和国建筑法》及有关法律，甲乙双方经协商订立本《房屋租赁合同》。
第一条 工程概况
工程地点：某市某路某号。装修面积：______平方米。
第二条 工程期限
工期自2026年5月1日起至2026年2月30日止。
第三条 工程价款
工程总价人民币80,000元（大写：捌万捌仟元整），由材料费50,000元、人工费40,000元组成。
第四条 质量保证
保修期【】年。丙方对工程质量承担连带责任。
第六条 违约责任
违反第四条约定的保密义务的，按照第十五条支付违约金。依照《中华人民共和国民法典》第一百一十四条，违约金可以请求调整。
第七条 验收
第八条 争议解决
任何一方可以向人民法院起诉。本合同未尽事宜见附件三。
第九条 其他
乙方應當按图施工，並接受监督。
`;

/** Rule and the words at which it must find something; the words are sought in the line of the finding. */
const EXPECTED: readonly (readonly [rule: string, words: string])[] = [
  ['law-repealed', '《中华人民共和国合同法》'],
  ['law-renumbered', '第一百一十四条'],
  ['title-mismatch', '本《房屋租赁合同》'],
  ['date-order', '2026年2月30日'],
  ['amount-mismatch', '捌万捌仟元整'],
  ['sum-mismatch', '材料费50,000元'],
  ['placeholder-left', '【】'],
  ['placeholder-left', '某路某号'],
  ['placeholder-left', 'XXX'],
  ['personal-data-left', '13800138000'],
  ['personal-data-left', '11010119900307451'],
  ['party-undefined', '丙方'],
  ['reference-missing', '第十五条'],
  ['reference-wrong-kind', '第四条'],
  ['reference-missing', '附件三'],
  ['script-mixed', '應當'],
];

let library: Library;
beforeAll(async () => {
  library = await readLibrary();
}, 120_000);

function read(input: Parameters<typeof readOutside>[0]): readonly [Subject, readonly Finding[]] {
  const { title, document, numbering, contents, parties } = readOutside(input, { changes: 'accepted' });
  const subject = subjectOf(document, numbering, { title, parties, contents, annexes: [] });
  const context = {
    laws: library.laws,
    on: '2026-11-22',
    origin: 'outside' as const,
    family: 'customer-service',
  };
  return [subject, review(subject, context, formRules)];
}

function found([subject, findings]: ReturnType<typeof read>): string[] {
  return findings.map(({ rule, place }) => {
    const line = place && subject.lines[place.line];
    return line ? `${rule} ${line.text.slice(place.from, place.to)}` : rule;
  });
}

const inWord = () => {
  const markup = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = PAPER.split('\n').filter(line => line.trim());
  const body = paragraphs.map(
    line => `<w:p><w:r><w:t xml:space="preserve">${markup(line)}</w:t></w:r></w:p>`,
  );
  return docx({ body: body.join('') });
};

describe('a template-shop contract', () => {
  test.each([
    ['plain text', () => ({ text: PAPER })],
    ['Word', () => ({ name: 'a.docx', bytes: inWord() })],
    ['text that ran together', () => ({ text: PAPER.replace(/\n+/g, '') })],
  ] as const)('from %s yields its faults at their places', (_, input) => {
    const all = found(read(input()));
    for (const [rule, words] of EXPECTED)
      expect(
        all.some(each => each.startsWith(`${rule} `) && each.includes(words)),
        `${rule} ${words}\n${all.join('\n')}`,
      ).toBe(true);
    for (const rule of ['service-address-missing', 'signature-missing']) expect(all, rule).toContain(rule);
  });

  test('from plain text and Word yields the faults of its structure', () => {
    for (const input of [{ text: PAPER }, { name: 'a.docx', bytes: inWord() }]) {
      const all = found(read(input));
      for (const each of ['numbering-gap 违约责任', 'clause-empty 验收', 'toc-mismatch 付款方式'])
        expect(all, all.join('\n')).toContain(each);
    }
  });

  test('written in Traditional characters yields the same law and amounts', () => {
    const all = found(
      read({
        text: PAPER.replace('根据', '根據')
          .replace('中华人民共和国合同法', '中華人民共和國合同法')
          .replace('捌万捌仟', '捌萬捌仟'),
      }),
    );
    expect(all).toContain('law-repealed 《中華人民共和國合同法》');
    expect(all.some(each => each.startsWith('amount-mismatch') && each.includes('捌萬捌仟'))).toBe(true);
  });
});
