/** Tables of every contract and annex of the library, and hostile values on their way into documents. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromCsv } from '../../scripts/fill/answer-table.ts';
import { checkTable } from '../../scripts/fill/check-rows.ts';
import { findTemplate, readLibrary } from '../../scripts/fill/find-template.ts';
import { templateCsv } from '../../scripts/fill/template-csv.ts';
import { openWriters } from '../../scripts/fill/writers.ts';
import { exampleAnswers } from '../../src/domain/fill/example-answers.ts';
import { bind } from '../../src/domain/output/bound.ts';
import { type Library, newest } from '../../src/domain/template/library.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

let library: Library;
beforeAll(async () => {
  library = await readLibrary();
});

describe('finding a template', () => {
  test('the newest release, a version, the draft, an annex', () => {
    const series = library.contracts.find(({ id }) => id === 'confidentiality/mutual')!;
    const found = (name: string) => findTemplate(library, name).template;
    expect(found('confidentiality/mutual')).toBe(newest(series));
    expect(found('confidentiality/mutual@1.0.0').meta.version).toBe('1.0.0');
    expect(found('confidentiality/mutual@draft')).toBe(series.draft);
    expect(found('care-plan').meta.type).toBe('annex');
    expect(found('annexes/care-plan').meta.id).toBe('care-plan');
  });

  test.each([
    [
      'customer-service/busines',
      '没有编号为 customer-service/busines 的合同或者附件。最接近的是 customer-service/business。',
    ],
    ['劳动合同', /^没有编号为 劳动合同 的合同或者附件。可以用的有：(?:[a-z/-]+、){7}[a-z/-]+……$/],
    ['confidentiality/mutual@9.0.0', 'confidentiality/mutual 没有 9.0.0 版本。有的是：1.1.0、1.0.0、draft。'],
    ['confidentiality/mutual@1.0.0@2', '没有编号为 confidentiality/mutual'],
  ])('%s is not there', (name, message) => {
    expect(() => findTemplate(library, name)).toThrow(message);
  });

  test('comes with its annexes in the versions it fixes', () => {
    for (const { id } of library.contracts) {
      const { template, annexes } = findTemplate(library, id);
      expect(annexes.map(({ meta }) => ({ id: meta.id, version: meta.version }))).toEqual(
        template.meta.annexes,
      );
    }
  });
});

test('the example row of every empty table is without fault and says what the example answers say', () => {
  for (const { id } of [...library.contracts, ...library.annexes]) {
    const { template, annexes } = findTemplate(library, id);
    const table = fromCsv(templateCsv(template).slice(1), 'a.csv');
    const { header, rows, unprinted } = checkTable(table, template, annexes);
    expect([...header, ...rows.flatMap(row => row.problems), ...unprinted], id).toEqual([]);
    const { answers, open } = rows[0]!;
    expect(open, id).toBe(0);
    expect(answers, id).toMatchObject(exampleAnswers(template));
  }
});

test('sample answers as a table come back as they were', () => {
  for (const { id } of library.contracts) {
    const { template } = findTemplate(library, id);
    const answers = sampleAnswers(template);
    const cells = Object.entries(answers).map(([path, value]) => {
      if (typeof value === 'object')
        return [path, 'count' in value ? `${value.count}${words[value.unit]}` : JSON.stringify(value)];
      return [path, template.fields.get(path)?.type === 'money' ? `${Number(value) / 100}元` : String(value)];
    });
    const csv = Papa.unparse([cells.map(([path]) => path), cells.map(([, text]) => text)]);
    const { rows } = checkTable(fromCsv(csv, 'a.csv'), template);
    expect(rows[0]?.problems, id).toEqual([]);
    expect(rows[0]?.answers, id).toEqual(answers);
  }
});
const words = { day: '日', 'working-day': '个工作日', month: '个月', year: '年' };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

describe('hostile values', () => {
  const values = [
    '<img src=x onerror="alert(1)">',
    "=cmd|'/C calc'!A0",
    '{partyB.name}',
    '\u202eالعربية\u200f',
    '👩‍👩‍👧‍👦🇨🇳',
    '䶮𠮷𪚥',
    ']]><!-- &amp; <w:t>',
    '"引号","逗号"',
    '长'.repeat(10_000),
  ];

  test.each(values)('%.30s comes out as typed in text, answers and Word', async value => {
    const { template, annexes } = findTemplate(library, 'customer-service/business');
    const csv = Papa.unparse([
      ['甲方住所', '乙方名称'],
      [value, '乙公司'],
    ]);
    const { rows } = checkTable(fromCsv(csv, 'a.csv'), template);
    expect(rows[0]?.answers['partyA.address']).toBe(value);
    const bound = bind(template, annexes, rows[0]!.answers, { defaults: true, choose: 'defaults' });
    const { writers } = openWriters(['json', 'txt', 'docx'], 1, () => undefined);
    const [json, txt, docx] = await Promise.all(writers.map(writer => writer.write(bound)));
    const text = new TextDecoder();
    expect(JSON.parse(text.decode(json)).answers['partyA.address']).toBe(value);
    expect(text.decode(txt)).toContain(value);
    const word = text.decode(unzipSync(docx!)['word/document.xml']).replace(/<[^>]*>/g, '');
    const shown = word.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);
    expect(shown.includes(value)).toBe(true);
  });
});
