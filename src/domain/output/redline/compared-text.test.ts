import { expect, test } from 'vitest';
import type { OutsideDocument } from '../../reader/outside-document.ts';
import { comparableOf, outsideText } from './compared-text.ts';

const outside: OutsideDocument = {
  title: '合同',
  cover: [],
  document: { type: 'document', children: [] },
  numbering: new Map(),
  contents: [],
  parties: [],
  annexes: [],
  headers: ['合同编号：A-001'],
  footers: ['第 1 页 共 2 页', '机密'],
  notes: [{ kind: 'footnote', text: '含税，\n税率为6%' }],
  problems: [],
  source: 'docx',
  custom: new Map(),
};

const words = (margins?: boolean) =>
  comparableOf(outsideText(outside, '甲.docx', margins)).clauses.flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  );

test('notes are compared; headers and footers with those of another file, without page numbers', () => {
  expect(words()).toEqual(['脚注：含税， 税率为6%']);
  expect(words(true)).toEqual(['脚注：含税， 税率为6%', '页眉：合同编号：A-001', '页脚：机密']);
});
