import { describe, expect, test } from 'vitest';
import { frameIssues } from '../../src/domain/analysis/frame-issues.ts';
import { issueCatalogue } from '../../src/domain/issue/catalogue.ts';
import { formatIssue } from '../../src/domain/issue/issue.ts';
import { parseTemplate } from '../../src/domain/source/parse-template.ts';
import { SAMPLE, SAMPLE_FILE } from './sample.ts';

const read = (text: string, file = SAMPLE_FILE) => parseTemplate(text, file);
const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;

interface Fault {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: string;
  /** Where the issue must stand: the line of these words in the spoilt file. */
  readonly at?: string;
  /** Words that the message and hint together must hold. */
  readonly says?: readonly string[];
}

const faults: readonly Fault[] = [
  {
    name: 'typo in an element',
    from: '<Note stance',
    to: '<Notte stance',
    code: 'element-unknown',
    at: '<Notte',
    says: ['Note', '是不是'],
  },
  {
    name: 'typo in an attribute',
    from: 'title="付款"',
    to: 'titel="付款"',
    code: 'attribute-unknown',
    at: 'titel',
    says: ['title'],
  },
  {
    name: 'missing attribute',
    from: ' title="付款"',
    to: '',
    code: 'attribute-missing',
    at: '<Article id="payment"',
    says: ['title'],
  },
  {
    name: 'attribute without quotes',
    from: 'kind="payment"',
    to: 'kind=payment',
    code: 'attribute-value',
    at: 'kind=payment',
  },
  {
    name: 'value that is not one of the list',
    from: 'risk="high"',
    to: 'risk="hihg"',
    code: 'attribute-value',
    at: 'hihg',
    says: ['high', 'medium', 'low'],
  },
  {
    name: 'id with capitals',
    from: 'id="payment-plan"',
    to: 'id="PaymentPlan"',
    code: 'attribute-value',
    at: 'PaymentPlan',
  },
  {
    name: 'unclosed element',
    from: '</Note>\n',
    to: '',
    code: 'element-not-closed',
    at: '<Note',
    says: ['</Note>'],
  },
  {
    name: 'closing without opening',
    from: '<Preamble>\n',
    to: '',
    code: 'element-not-open',
    at: '</Preamble>',
  },
  {
    name: 'crossed elements',
    from: '</Para>\n\n<Para id="payment-plan">',
    to: '</Article>\n\n<Para id="payment-plan">',
    code: 'element-not-closed',
    at: '<Para id="payment-total">',
  },
  {
    name: 'empty element left open',
    from: '<Ref to="payment-total" />',
    to: '<Ref to="payment-total">',
    code: 'element-not-closed',
    says: ['/>'],
  },
  {
    name: 'missing closing brace',
    from: '{notice.days}',
    to: '{notice.days',
    code: 'brace-unpaired',
    at: '{notice.days',
  },
  {
    name: 'missing opening brace',
    from: '{notice.days}',
    to: 'notice.days}',
    code: 'brace-unpaired',
    at: 'notice.days}',
  },
  {
    name: 'an expression',
    from: '{notice.days}',
    to: '{notice.days + 1}',
    code: 'expression-not-allowed',
    at: 'notice.days + 1',
  },
  { name: 'a function call', from: '{notice.days}', to: '{alert(1)}', code: 'expression-not-allowed' },
  {
    name: 'an import',
    from: '<Preamble>',
    to: "import x from 'y'\n\n<Preamble>",
    code: 'code-not-allowed',
    at: 'import x',
  },
  {
    name: 'HTML',
    from: '向人民法院起诉。',
    to: '<div>向人民法院起诉。</div>',
    code: 'element-unknown',
    at: '<div>',
  },
  { name: 'an unfinished tag', from: '<Preamble>', to: '<Preamble', code: 'tag-malformed', at: '<Preamble' },
  {
    name: 'a heading',
    from: '向人民法院起诉。',
    to: '## 向人民法院起诉',
    code: 'markdown-not-allowed',
    says: ['标题'],
  },
  {
    name: 'an image',
    from: '向人民法院起诉。',
    to: '![x](y.png)',
    code: 'markdown-not-allowed',
    says: ['图片'],
  },
  {
    name: 'italics',
    from: '向人民法院起诉。',
    to: '*向人民法院*起诉。',
    code: 'markdown-not-allowed',
    says: ['斜体'],
  },
  {
    name: 'an outside link',
    from: 'law:minfadian/585',
    to: 'https://example.com/',
    code: 'link-not-allowed',
    says: ['law:'],
  },
  {
    name: 'a citation that is none',
    from: 'law:minfadian/585',
    to: 'law:minfadian/第585条',
    code: 'link-not-allowed',
  },
  { name: 'bullets in the text', from: '1. 按照', to: '- 按照', code: 'list-not-numbered' },
  {
    name: 'unknown option in Choose',
    from: 'by="dispute.method"',
    to: 'by="dispute.mode"',
    code: 'option-unknown',
    at: 'by="dispute.mode"',
    says: ['dispute.method'],
  },
  {
    name: 'a flag used as a choice',
    from: 'by="dispute.method"',
    to: 'by="deposit.paid"',
    code: 'option-unknown',
  },
  {
    name: 'unknown flag in When',
    from: 'field="deposit.paid"',
    to: 'field="deposit.pai"',
    code: 'option-unknown',
    says: ['deposit.paid'],
  },
  {
    name: 'unknown group in Each',
    from: 'of="payments"',
    to: 'of="payment"',
    code: 'group-unknown',
    says: ['payments'],
  },
  {
    name: 'text outside articles',
    from: '<Signature',
    to: '散落的文字。\n\n<Signature',
    code: 'text-outside-article',
    at: '散落的文字',
  },
  {
    name: 'a Case outside Choose',
    from: '<Signature',
    to: '<Case is="x">\n\n文字\n\n</Case>\n\n<Signature',
    code: 'element-misplaced',
  },
  {
    name: 'an article inside an article',
    from: '<Note stance="neutral" risk="high">',
    to: '<Article id="inner" kind="payment" title="内">\n\n文字。\n\n</Article>\n\n<Note stance="neutral" risk="high">',
    code: 'element-misplaced',
  },
  {
    name: 'unknown party in Signature',
    from: 'partyA partyB"',
    to: 'partyA partyC"',
    code: 'party-unknown',
    says: ['partyA', 'partyB'],
  },
  {
    name: 'an article without kind',
    from: ' kind="dispute"',
    to: '',
    code: 'attribute-missing',
    says: ['kind'],
  },
  { name: 'front matter missing', from: /^---\n/, to: '', code: 'front-matter-missing' },
  {
    name: 'front matter unclosed',
    from: 'review: { status: self-checked, on: 2026-11-22 }\n---',
    to: 'review: { status: self-checked }',
    code: 'front-matter-missing',
  },
  {
    name: 'front matter not YAML',
    from: 'audience: business',
    to: 'audience: [business',
    code: 'front-matter-yaml',
  },
  {
    name: 'a key twice',
    from: 'audience: business',
    to: 'audience: business\naudience: consumer',
    code: 'front-matter-yaml',
    says: ['两次'],
  },
  {
    name: 'unknown key',
    from: 'summary:',
    to: 'sumary:',
    code: 'front-matter-key-unknown',
    at: 'sumary:',
    says: ['summary'],
  },
  {
    name: 'missing key',
    from: /audience: business\n/,
    to: '',
    code: 'front-matter-key-missing',
    says: ['audience'],
  },
  {
    name: 'unknown field type',
    from: 'type: money, label: 总价',
    to: 'type: mony, label: 总价',
    code: 'front-matter-value',
    at: 'mony',
    says: ['money'],
  },
  {
    name: 'unknown key of a field',
    from: 'label: 总价',
    to: 'lable: 总价',
    code: 'front-matter-key-unknown',
    at: 'lable',
    says: ['label'],
  },
  {
    name: 'a choice field without choices',
    from: 'price.total: { type: money',
    to: 'pick: { type: choice, label: 选 }\n  price.total: { type: money',
    code: 'front-matter-key-missing',
    says: ['choices'],
  },
  {
    name: 'a duration without unit',
    from: ', durationUnit: working-day',
    to: '',
    code: 'front-matter-key-missing',
    says: ['durationUnit'],
  },
  {
    name: 'a wrong date',
    from: 'on: 2026-11-22',
    to: 'on: 22.11.2026',
    code: 'front-matter-value',
    says: ['2026-11-22'],
  },
  {
    name: 'another family than the folder',
    from: 'family: sample',
    to: 'family: other',
    code: 'front-matter-name',
    says: ['sample'],
  },
  {
    name: 'a version in a draft',
    from: 'status: draft',
    to: 'status: draft\nversion: 1.0.0',
    code: 'front-matter-name',
    at: 'version: 1.0.0',
  },
  { name: 'a released draft', from: 'status: draft', to: 'status: released', code: 'front-matter-name' },
  { name: 'no body', from: /---\n\n[\s\S]*$/, to: '---\n', code: 'body-empty' },
];

describe('wrong files', () => {
  test.each(faults)('$name', ({ from, to, code, at, says = [] }) => {
    const spoilt = SAMPLE.replace(from, to);
    expect(spoilt).not.toBe(SAMPLE);
    const { issues } = read(spoilt);
    const issue = issues.find(found => found.code === code);
    expect(issue, issues.map(formatIssue).join('\n') || 'no issue').toBeDefined();
    expect(issue!.severity).toBe('error');
    expect(issue!.at?.file).toBe(SAMPLE_FILE);
    if (at) expect(issue!.at?.line).toBe(lineOf(spoilt, at));
    for (const word of says) expect(`${issue!.message}${issue!.hint ?? ''}`).toContain(word);
  });

  test('every issue has a code of the catalogue and says what to do', () => {
    const all = faults.flatMap(({ from, to }) => read(SAMPLE.replace(from, to)).issues);
    for (const issue of all) {
      expect(Object.keys(issueCatalogue)).toContain(issue.code);
      expect(issue.hint, formatIssue(issue)).toBeTruthy();
      expect(issue.at?.line, formatIssue(issue)).toBeGreaterThan(0);
    }
  });

  test('several faults are told at once, in order', () => {
    const spoilt = SAMPLE.replace('title="付款"', 'titel="付款"')
      .replace('{notice.days}', '{notice.days')
      .replace('summary:', 'sumary:')
      .replace('<Note ', '<Notte ');
    const lines = read(spoilt).issues.map(issue => issue.at!.line!);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test('no cut of a file makes the parser throw', () => {
    for (let length = 0; length < SAMPLE.length; length += 7) {
      const { issues, template } = read(SAMPLE.slice(0, length));
      const found = [...issues, ...(template ? frameIssues(template) : [])];
      expect(found.length, `cut at ${length}`).toBeGreaterThan(0);
    }
  });
});
