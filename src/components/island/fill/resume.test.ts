import { expect, test } from 'vitest';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { remember } from '../../../domain/output/pdf/remembered.ts';
import { readBack } from './resume.ts';

const record = { template: 'a/b', hash: '', answers: { 'partyA.name': '甲' } };
const pdf = remember(new TextEncoder().encode('%PDF-1.7\nstartxref\n0\n%%EOF'), record);

test.each<[string, BlobPart]>([
  ['a.json', JSON.stringify(record)],
  ['older.json', JSON.stringify({ ...record, version: 'draft' })],
  ['a.pdf', pdf],
])('%s of a draft comes back', async (name, content) => {
  const read = await readBack(new File([content], name));
  expect(read).toMatchObject(record);
  expect(read).not.toHaveProperty('version');
  expect(read.entriesFor(new Map())).toEqual({ answers: record.answers, unread: {} });
});

test.each<[string, BlobPart, RegExp]>([
  ['foreign.json', '{"a":', /不是本站的文件/],
  ['other.json', '{"a":1}', /没有填写数据/],
  ['odd.json', '{"template":"a/b","version":1,"answers":{}}', /没有填写数据/],
  ['other.pdf', '%PDF-1.7\n', /没有填写数据/],
])('%s is refused in words for the visitor', async (name, content, words) => {
  const refused = readBack(new File([content], name));
  await expect(refused).rejects.toThrow(VisitorError);
  await expect(refused).rejects.toThrow(words);
});

test('so is a file that is gone', async () => {
  const gone = Object.assign(new File(['{}'], 'a.json'), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  await expect(readBack(gone)).rejects.toThrow(/读不出来/);
});
