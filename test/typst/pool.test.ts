/** Many PDFs at a time: the same bytes as one by one, and nothing that happens to one job touches another. */
import { afterEach, expect, test } from 'vitest';
import { createPool, type PdfPool } from '../../scripts/fill/typst/pool.ts';
import { renderTypst } from '../../src/domain/output/typst/render-typst.ts';
import { compiler, families, filled } from './studio.ts';

const breakable = new URL('./breakable-worker.ts', import.meta.url);
const source = (words: string) => ({ data: words });

let pool: PdfPool;
afterEach(() => pool.close());

test('files are those of a single compiler', { timeout: 120_000 }, async () => {
  pool = createPool(2);
  const sources = families
    .slice(0, 4)
    .map(family => renderTypst(filled(family, 'plain'), { remember: true }));
  const pdfs = await Promise.all(sources.map(item => pool.compile(item)));
  pdfs.forEach((pdf, index) => {
    expect(Buffer.compare(pdf, compiler.compile(sources[index]!))).toBe(0);
  });
});

test('a source that does not compile is reported with the words of the compiler', async () => {
  pool = createPool(1);
  await expect(pool.compile(source('{}'))).rejects.toThrow(/^Typst: /);
});

test('a worker that breaks down takes only its own job along', async () => {
  pool = createPool(2, breakable);
  const results = await Promise.allSettled(
    ['一', 'exit', '二', 'throw', '三', '四'].map(words => pool.compile(source(words))),
  );
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});

test('closing ends what is under way and what waits', async () => {
  pool = createPool(1, breakable);
  const jobs = ['wait', '二'].map(words => pool.compile(source(words)));
  const settled = Promise.allSettled(jobs);
  await pool.close();
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(pool.compile(source('三'))).rejects.toThrow('closed');
});
