/** File names: readable, safe on every system, one for each row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNames, readPattern, safeName } from '../../scripts/fill/file-name.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { contract } from './fixture.ts';

function names(pattern: string, ...rows: Answers[]): string[] {
  const numbered = rows.map((answers, index) => ({ row: index + 1, answers }));
  return [...fileNames(readPattern(pattern, contract), numbered, contract).values()];
}
const name = (value: string) => ({ 'partyB.name': value });

describe('patterns', () => {
  test('fields by path or label in the spelling of the contract, rows of groups, number and title', () => {
    const answers = {
      ...name('甲公司'),
      'price.total': 12_000_000,
      payments: [{ date: '2026-01-02' }],
    };
    expect(names('{乙方名称}-{price.total}-{payments.1.date}-{row}', answers)).toEqual([
      '甲公司-120,000.00元-2026年1月2日-0001',
    ]);
    expect(names('{title}', answers)).toEqual(['测试合同']);
  });

  test('what is not filled in', () => {
    expect(names('{乙方名称}{payments.2.date}{method}', {})).toEqual(['未填未填选arbitration']);
  });

  test('a variable that no field has', () => {
    expect(() => names('{partyB.nam}', {})).toThrow(
      '--name 里的 {partyB.nam}：没有“partyB.nam”这个字段，最接近的是',
    );
  });

  test.each(['{乙方名称-{row}', '{row}}', '{'])('a brace that is alone: %s', pattern => {
    expect(() => names(pattern, {})).toThrow('--name 里的花括号没有成对');
  });

  test('text of a value is no pattern', () => {
    expect(names('{partyB.name}', name('{row}{title}'))).toEqual(['{row}{title}']);
  });
});

describe('collisions', () => {
  test('equal names get their row numbers, whatever their case', () => {
    expect(names('{partyB.name}', name('Ab'), name('aB'), name('c'))).toEqual(['Ab-0001', 'aB-0002', 'c']);
  });

  test('also when a number makes a new collision', () => {
    const found = names('{partyB.name}', name('a'), name('a'), name('a-0001'));
    expect(new Set(found).size).toBe(3);
  });

  test('never two of one name, never a name that a system refuses', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a', 'A', 'con', 'CON.txt', '..', 'a-0001', 'é', 'e\u0301', '名'.repeat(200)),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), values => {
        const found = names('{partyB.name}', ...values.map(name));
        expect(new Set(found.map(one => one.normalize('NFC').toLowerCase())).size).toBe(values.length);
        for (const one of found) {
          expect(one).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}]+$/u);
          expect(one).not.toMatch(/^[. ]|[. ]$/);
          expect(Buffer.byteLength(`${one}.旧12.docx`)).toBeLessThanOrEqual(255);
        }
      }),
    );
  });
});

describe('safe names', () => {
  test.each([
    ['甲/乙\\丙:丁', '甲_乙_丙_丁'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['  a\u0000b\u202e c.. ', 'ab c'],
    ['con', '_con'],
    ['LPT1.2026', '_LPT1.2026'],
    ['console', 'console'],
    ['manifest', '_manifest'],
    ['problems', '_problems'],
    ['', '_'],
    ['...', '_'],
    ['-rf', 'rf'],
    ['䶮𠮷公司', '䶮𠮷公司'],
  ])('%j', (typed, safe) => expect(safeName(typed)).toBe(safe));

  test('are cut between characters', () => {
    expect(safeName('𠮷'.repeat(100))).toBe('𠮷'.repeat(50));
  });
});
