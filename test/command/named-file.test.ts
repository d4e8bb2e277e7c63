/** A name that is no file there is: was a file meant, or a text of the library? */
import { expect, test } from 'vitest';
import { looksLikeFile } from '../../scripts/command/named-file.ts';

test.each([
  './nofile',
  '../x/合同',
  '~/a',
  '/tmp/a',
  'C:\\合同\\a',
  'a.docx',
  '合同/甲方.DOCX',
  'a.md',
  'papers/v1.0.0.txt',
  'answers.json',
  'scan.jpeg',
])('%s is a file', name => {
  expect(looksLikeFile(name)).toBe(true);
});

test.each([
  'customer-service/business',
  'customer-service/business@1.0.0',
  'customer-service/business/1.0.0',
  'customer-service/business@draft',
  'annexes/care-plan@1.0.0',
  'care-plan',
])('%s is a text of the library', name => {
  expect(looksLikeFile(name)).toBe(false);
});
