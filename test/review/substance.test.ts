/** The rules on substance as a whole: their data, the library, a template-shop contract, and texts that nobody would write. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import type { Document } from '../../src/domain/document/nodes.ts';
import { combinations } from '../../src/domain/fill/combinations.ts';
import { fill, present } from '../../src/domain/fill/fill.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { styleFor } from '../../src/domain/numbering/styles.ts';
import { review } from '../../src/domain/review/review.ts';
import type { Finding, ReviewContext } from '../../src/domain/review/rule.ts';
import { substanceRules } from '../../src/domain/review/rules-substance.ts';
import type { Subject } from '../../src/domain/review/subject.ts';
import { subjectOf } from '../../src/domain/review/subject-of.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { allSeries, type Library } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { sampleAnswers } from '../support/sample-answers.ts';
import { outside, plain } from './plain.ts';

/** Filled combinations of options that are looked at for each template. */
const COMBINATIONS = 12;

let library: Library;
let templates: readonly Template[];
beforeAll(async () => {
  library = parseLibrary((await readContent()).files).library;
  templates = allSeries(library)
    .flatMap(({ versions }) => versions.slice(0, 1))
    .filter(({ meta }) => meta.type !== 'checklist');
});

const subjectFor = ({ meta }: Template, document: Document): Subject =>
  subjectOf(document, number(document, styleFor(meta.type)), {
    title: meta.title,
    parties: meta.parties.map(({ label }) => ({ label })),
    annexes: [],
  });

const contextFor = ({ meta }: Template, origin: ReviewContext['origin']): ReviewContext => ({
  laws: new Map(),
  on: '2026-11-22',
  audience: meta.audience,
  ...(meta.family ? { family: meta.family } : {}),
  origin,
});

const told = (template: Template, subject: Subject, found: readonly Finding[]) =>
  found.map(
    ({ rule, message, place }) =>
      `${template.file} ${rule}: ${message} ${place ? subject.lines[place.line]?.text : ''}`,
  );

describe('the library', () => {
  test('gives no finding as it is presented', () => {
    expect(templates.length).toBeGreaterThanOrEqual(26);
    for (const template of templates) {
      const subject = subjectFor(template, present(template));
      const found = review(subject, contextFor(template, 'template'), substanceRules);
      expect(told(template, subject, found)).toEqual([]);
    }
  });

  test('gives no finding when it is filled in, whatever is chosen', () => {
    for (const template of templates) {
      const { body, fields, meta } = template;
      const answers = sampleAnswers(template);
      const all = [...combinations(meta.options)];
      const step = Math.max(1, Math.floor(all.length / COMBINATIONS));
      for (let i = 0; i < all.length; i += step) {
        const filled = fill(body, fields, meta.options, { ...answers, ...all[i] }, { defaults: true });
        const subject = subjectFor(template, filled);
        const found = review(subject, contextFor(template, 'draft'), substanceRules);
        expect(told(template, subject, found)).toEqual([]);
      }
    }
  });
});

describe('rules as data', () => {
  test('every citation names an article that is recorded and in force', () => {
    const { laws } = library;
    for (const { id, citations } of substanceRules) {
      for (const { law, article } of citations) {
        const record = laws.get(law);
        expect(record?.status, `${id} ${law}`).toBe('in-force');
        expect(record?.articles[article]?.gist, `${id} ${law}/${article}`).toBeTruthy();
      }
    }
  });

  test('ids are one of a kind, and every page text is Chinese prose', () => {
    expect(new Set(substanceRules.map(({ id }) => id)).size).toBe(substanceRules.length);
    for (const { id, title, page } of substanceRules) {
      expect(title, id).toMatch(/^[\u4e00-\u9fff、]+$/);
      for (const [key, words] of Object.entries(page)) {
        expect(words, `${id} ${key}`).toMatch(/。$/);
        expect(words, `${id} ${key}`).not.toMatch(/(?<!\d)[,;:?!"]|抱歉/);
      }
    }
  });
});

const SHOP = `客户服务合同
甲方：____________
乙方：____________
第一条 服务费
1.1 服务费合计100,000元。签约当日，乙方支付定金50,000元。余款由乙方在验收后尽快付清。
1.2 乙方逾期付款的，每逾期一日按合同总价的1%支付违约金。
第二条 双方权利
2.1 甲方有权随时调整服务内容，无需通知乙方。
2.2 活动的最终解释权归甲方所有，服务费一经支付概不退还。
2.3 服务过程中发生的人身伤害，甲方概不负责。
第三条 客户信息
3.1 乙方签署本合同即视为同意甲方收集其个人信息。
3.2 甲方可以将乙方的个人信息提供给合作伙伴。
第四条 其他
4.1 丙方为乙方的付款义务提供担保。
4.2 任何一方口头通知对方即可解除本合同。
4.3 乙方不得向市场监督管理部门举报甲方。
4.4 双方确认本合同不是格式条款。
第五条 争议解决
5.1 争议提交北京市仲裁委员会仲裁，也可以向甲方所在地人民法院起诉。`;

const expected: readonly (readonly [string, string])[] = [
  ['deposit-over-limit', '定金'],
  ['vague-deadline', '尽快付清'],
  ['penalty-high', '违约金'],
  ['standard-term-unfair', '甲方有权随时调整'],
  ['standard-term-unfair', '最终解释权'],
  ['standard-term-unfair', '概不退还'],
  ['liability-excluded', '人身伤害，甲方概不负责'],
  ['consent-bundled', '签署本合同即视为同意甲方收集其个人信息'],
  ['consent-separate-missing', '个人信息提供给合作伙伴'],
  ['retention-missing', '收集其个人信息'],
  ['guarantee-kind-missing', '提供担保'],
  ['oral-notice', '口头通知'],
  ['criminal-report-waived', '举报'],
  ['standard-term-denial', '不是格式条款'],
  ['dispute-both', '也可以向甲方所在地人民法院'],
  ['arbitration-institution', '北京市仲裁委员会'],
];

/** Rule ids with the words at their places. */
function marks(text: string): string[] {
  const subject = plain(text);
  return review(subject, outside, substanceRules).map(({ rule, place }) => {
    const words = place ? (subject.lines[place.line]?.text.slice(place.from, place.to) ?? '') : '';
    return `${rule} ${words}`;
  });
}

describe('a contract from a template shop', () => {
  test.each([
    ['line by line', SHOP],
    ['run together', SHOP.replace(/\n/g, '')],
  ])('yields its faults at their places, %s', (_, text) => {
    const found = marks(text);
    for (const [rule, words] of expected) {
      expect(
        found.filter(mark => mark.startsWith(`${rule} `) && mark.includes(words)),
        `${rule} ${words}`,
      ).not.toEqual([]);
    }
  });
});

test('sentences that keep to the style of contracts give no finding', () => {
  for (const text of [
    '甲方应当在收到通知后7日内付款，逾期承担违约责任。',
    '下列费用由乙方承担：运输费、保险费。',
    '甲方支付价款，乙方交付货物。',
    '付款期限为5～10日。',
    '收受定金的一方不履行债务的，应当双倍返还。',
    '根据《中华人民共和国民法典》订立本合同。',
    '甲方可以要求乙方作为代表。',
  ])
    expect(marks(text)).toEqual([]);
});

const PIECES = [
  '甲方',
  '乙方',
  '不得',
  '违约金',
  '定金',
  '百分之',
  '30%',
  '千分之五',
  '最终解释权',
  '概不退款',
  '仲裁委员会',
  '争议',
  '或者',
  '法院',
  '个人信息',
  '提供给',
  '第三方',
  '客户',
  '口头通知',
  '尽快',
  '支付',
  '人身伤害',
  '不承担责任',
  '有限公司',
  '跑路',
  '“',
  '”',
  '：',
  '；',
  '，',
  '。',
  '\n',
  '\t',
  ' ',
  '（1）',
  '第一条 ',
  '①',
  '____',
  '\u0000',
  '\ud800',
  '\u200b',
  '㊙',
  '壹佰万元',
  '999999999999999',
];

test('no text makes a rule throw, and every place lies in its line', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom('business', 'consumer', undefined), (text, audience) => {
      const subject = plain(text);
      const context = { ...outside, ...(audience ? { audience } : {}) };
      for (const { place, rule } of substanceRules.flatMap(each => each.check(subject, context))) {
        if (!place) continue;
        const { length } = subject.lines[place.line]?.text ?? '';
        expect(place.from, rule).toBeGreaterThanOrEqual(0);
        expect(place.to, rule).toBeGreaterThan(place.from);
        expect(place.to, rule).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 500 },
  );
});
