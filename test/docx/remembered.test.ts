/** What a Word file remembers, and what was entered in it in Word, comes back as answers. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocxAnswers } from '../../src/domain/output/docx/remembered.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { newest } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { bound, readLibrary } from './documents.ts';
import { unpack } from './word-xml.ts';

let library: Library;
let template: Template;
beforeAll(async () => {
  library = await readLibrary();
  template = newest(library.contracts.find(({ id }) => id === 'consulting/management')!)!;
});

const ITEM = 'customXml/item1.xml';
const file = (filling: 'blank' | 'plain' | 'extreme', form: 'clean' | 'fillable' = 'fillable') =>
  unpack(renderDocx(bound(template, library, filling), { form, remember: true }));

/** As Word does it: the text of the element changes, its attributes stay. */
function enter(parts: Map<string, string>, path: string, text: string): Map<string, string> {
  const xml = parts.get(ITEM)!;
  const element = new RegExp(`(<v path="${path.replaceAll('.', '\\.')}" was="[^"]*">)[^<]*(</v>)`);
  expect(xml).toMatch(element);
  return new Map(parts).set(ITEM, xml.replace(element, `$1${text}$2`));
}

describe('readDocxAnswers', () => {
  test.each(['plain', 'extreme'] as const)('gives back what a %s file was made from', filling => {
    const document = bound(template, library, filling);
    for (const form of ['clean', 'fillable'] as const) {
      expect(readDocxAnswers(file(filling, form), template.fields)).toEqual({
        template: 'consulting/management',
        version: template.meta.version,
        hash: template.hash,
        answers: document.answers,
        unread: [],
      });
    }
  });

  test('reads bytes as well as text', () => {
    const bytes = new Map([...file('plain')].map(([path, xml]) => [path, new TextEncoder().encode(xml)]));
    expect(readDocxAnswers(bytes, template.fields)).toEqual(readDocxAnswers(file('plain'), template.fields));
  });

  test('reads what was entered in Word by the type of the field', () => {
    let parts = file('blank');
    parts = enter(parts, 'partyA.name', '甲 &amp; 乙&#x516C;司');
    parts = enter(parts, 'price.total', '120000');
    parts = enter(parts, 'price.taxRate', '9');
    parts = enter(parts, 'term.start', '2027-03-01');
    parts = enter(parts, 'payments.0.amount', '1万元');
    parts = enter(parts, 'project.questions', '第一问\r\n第二问');
    expect(readDocxAnswers(parts, template.fields)).toMatchObject({
      answers: {
        'partyA.name': '甲 & 乙公司',
        'price.total': 12_000_000,
        'price.taxRate': '9',
        'term.start': '2027-03-01',
        payments: [{ amount: 1_000_000 }],
        'project.questions': '第一问\n第二问',
      },
      unread: [],
    });
  });

  test('lets what was entered in Word win, and an emptied blank is unanswered', () => {
    const before = bound(template, library, 'plain').answers;
    let parts = enter(file('plain'), 'partyA.name', '新公司');
    parts = enter(parts, 'partyB.name', '');
    parts = enter(parts, 'payments.1.milestone', '验收');
    const { answers } = readDocxAnswers(parts, template.fields)!;
    expect(answers['partyA.name']).toBe('新公司');
    expect(answers).not.toHaveProperty(['partyB.name']);
    const rows = before['payments'] as readonly object[];
    expect(answers['payments']).toEqual([rows[0], { ...rows[1], milestone: '验收' }, rows[2]]);
    expect(readDocxAnswers(parts)?.answers).toEqual(before);
  });

  test('names what it cannot read and keeps the old answer', () => {
    const before = bound(template, library, 'plain').answers['price.total'];
    const read = readDocxAnswers(enter(file('plain'), 'price.total', '面议'), template.fields)!;
    expect(read.unread).toEqual([{ path: 'price.total', text: '面议' }]);
    expect(read.answers['price.total']).toBe(before);
    const cell = readDocxAnswers(enter(file('blank'), 'payments.0.amount', '面议'), template.fields)!;
    expect(cell.unread).toEqual([{ path: 'payments.0.amount', text: '面议' }]);
    expect(cell.answers['payments'], 'the row is there to be shown').toEqual([{}]);
  });

  test('understands a part that another program has written anew', () => {
    const parts = enter(file('plain'), 'partyA.name', '新公司');
    const xml = parts
      .get(ITEM)!
      .replace(/<(\/?)(contract|answers|values|v)\b/g, '<$1ns0:$2')
      .replace('xmlns=', 'xmlns:ns0=')
      .replace(/ was="([^"']*)"/g, " was='$1'");
    const moved = new Map([['customXml/item3.xml', xml]]);
    expect(readDocxAnswers(moved, template.fields)?.answers['partyA.name']).toBe('新公司');
  });

  test('takes no row, key or entity of a strange file at its word', () => {
    const values = [
      ['payments.30000000.amount', '1'],
      ['payments.0.constructor', '1'],
      ['payments.0.__proto__', '1'],
      ['constructor', '1'],
      ['partyA.name', '甲&constructor;'],
    ].map(([path, text]) => `<v path="${path}" was="">${text}</v>`);
    const xml = `<contract xmlns="urn:mingyue:contract:1" template="a" version="" hash=""><answers>{}</answers>${values.join('')}</contract>`;
    const read = readDocxAnswers(new Map([[ITEM, xml]]), template.fields);
    expect(read).toEqual({
      template: 'a',
      hash: '',
      answers: { 'partyA.name': '甲&constructor;' },
      unread: [],
    });
  });

  test.each([
    '<v ',
    '<contract ',
    '<answers>',
    '<v path="',
    "<v path='x' ",
    '<v path="payments.998.amount" was="">1</v>',
  ])('a part full of %s is read in one pass', words => {
    const parts = new Map(file('blank'));
    const xml = parts.get(ITEM)!;
    // Quadratic reading of this many characters takes minutes: the limit of the test itself would be passed.
    const end = xml.lastIndexOf('</values>');
    parts.set(ITEM, xml.slice(0, end) + words.repeat(2_000_000 / words.length) + xml.slice(end));
    expect(readDocxAnswers(parts, template.fields)).toMatchObject({ template: 'consulting/management' });
  });

  test('does not take other files for ours', () => {
    expect(readDocxAnswers(new Map())).toBeUndefined();
    for (const xml of [
      '<b:Sources xmlns:b="urn:other"/>',
      '<contract xmlns="urn:mingyue:contract:1" template="a" version="" hash=""><answers>{</answers></contract>',
      '<contract xmlns="urn:mingyue:contract:1" template="a" version="" hash=""><answers>[]</answers></contract>',
      '<contract xmlns="urn:other" template="a" version="" hash=""><answers>{}</answers></contract>',
    ])
      expect(readDocxAnswers(new Map([[ITEM, xml]]))).toBeUndefined();
  });
});
