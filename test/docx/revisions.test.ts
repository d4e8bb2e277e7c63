/** Tracked changes and comments at places: what redlines and review reports are made of. */
import { expect, test } from 'vitest';
import { wordParts } from '../../src/domain/output/docx/package.ts';
import { sampleDocument } from './sample-document.ts';

const parts = wordParts(sampleDocument);
const body = parts['word/document.xml']!;

test('changes stand around the runs, with names, times and numbers of their own', () => {
  const at = 'w:author="合同比对" w:date="2026-11-22T00:00:00Z"';
  expect(body).toMatch(
    new RegExp(
      `<w:del w:id="\\d+" ${at}><w:r><w:delText xml:space="preserve">三十</w:delText></w:r></w:del>`,
    ),
  );
  expect(body).toMatch(
    new RegExp(`<w:ins w:id="\\d+" ${at}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">六十<`),
  );
  expect(body).toContain('<w:delInstrText xml:space="preserve"> REF _my_0_a \\n \\h </w:delInstrText>');
  const ids = [...body.matchAll(/<w:(?:ins|del|moveFrom|moveTo)(?:RangeStart)? w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(ids).toHaveLength(15);
  expect(new Set(ids).size).toBe(ids.length);
});

test('paragraph marks, table rows and moves are changes too', () => {
  for (const kind of ['ins', 'del', 'moveFrom', 'moveTo'])
    expect(body).toMatch(
      new RegExp(`<w:pPr><w:pStyle w:val="Clause"/><w:rPr><w:${kind} w:id="\\d+" [^>]*/></w:rPr></w:pPr>`),
    );
  expect(body).toMatch(/<w:trPr><w:cantSplit\/><w:ins w:id="\d+" [^>]*\/><\/w:trPr>/);
  const [start] = /<w:moveFromRangeStart w:id="(\d+)" w:name="move1"/.exec(body)!.slice(1);
  expect(body).toContain(`<w:moveFromRangeEnd w:id="${start}"/>`);
});

test('a comment is anchored, and changes are tracked from here on', () => {
  expect(body).toContain('<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>');
  expect(parts['word/comments.xml']).toContain('第二段。');
  expect(parts['word/settings.xml']).toContain('<w:trackRevisions/>');
});
