import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswersRecord } from '../json/answers-file.ts';
import { readRemembered, remember } from './remembered.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n31\n%%EOF');
const record: AnswersRecord = {
  template: 'customer-service/business',
  version: '1.0.0',
  hash: 'ab12',
  answers: { 'partyA.name': '䶮𠮷"\\\n', 'price.total': 100, open: false, rows: [{ a: '一' }] },
};

test('goes in before the last startxref and comes out again', () => {
  const marked = new TextDecoder().decode(remember(pdf, record));
  expect(marked).toMatch(/<<>>\n%mingyue [\w-]+\nstartxref\n31\n%%EOF$/);
  expect(readRemembered(remember(pdf, record))).toEqual(record);
});

test('a draft has no version', () => {
  const { version: _, ...draft } = record;
  expect(readRemembered(remember(pdf, draft))).toEqual(draft);
});

test('is still found when another program has appended to the file', () => {
  const marked = new TextDecoder('latin1').decode(remember(pdf, record));
  expect(readRemembered(bytes(`${marked}\n2 0 obj\nendobj\nxref\nstartxref\n99\n%%EOF`))).toEqual(record);
});

test('other bytes hold nothing', () => {
  const line = (coded: string) => bytes(`%PDF-1.7\n%mingyue ${coded}\nstartxref\n0`);
  const coded = (value: unknown) => btoa(JSON.stringify(value).replace(/[^ -~]/g, '?'));
  for (const other of [
    new Uint8Array(),
    pdf,
    bytes('%mingyue e30'),
    line(''),
    line('****'),
    line('e30'),
    line('gICA'),
    line(coded([record])),
    line(coded({ ...record, answers: [] })),
    line(coded({ ...record, version: 1 })),
    line(coded({ ...record, hash: 1 })),
  ])
    expect(readRemembered(other)).toBeUndefined();
});

test('no bytes make it fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (noise, words) => {
      const head = bytes(`%PDF-1.7\n%mingyue ${words}`);
      const file = new Uint8Array(head.length + noise.length);
      file.set(head);
      file.set(noise, head.length);
      expect(() => readRemembered(file)).not.toThrow();
    }),
    { seed: 20260101 },
  );
});
