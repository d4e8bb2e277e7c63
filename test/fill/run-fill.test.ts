/** The run: nothing is done twice, nothing is lost, whatever happens to the disk, the writers or the person. */
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckedRow } from '../../scripts/fill/check-rows.ts';
import { contract, scratch } from './fixture.ts';
import { expectWhole, five, manifest, row, start, writer } from './run.ts';

describe('a whole run', () => {
  test('writes every row in every format and lists it', async () => {
    const out = join(await scratch(), 'new', 'folder');
    const result = await start(out, { writers: [writer('json'), writer('txt')] });
    expect(result).toEqual({ written: 10, kept: 0, failures: [], left: 0 });
    expect((await manifest(out)).map(({ row, format, file }) => [row, format, file]).slice(0, 3)).toEqual([
      [1, 'json', '合同1.json'],
      [1, 'txt', '合同1.txt'],
      [2, 'json', '合同2.json'],
    ]);
    expect(await readFile(join(out, '合同3.txt'), 'utf8')).toBe('txt:公司3');
    await expectWhole(out);
  });

  test('the same run gives the same manifest', async () => {
    const [a, b] = [await scratch(), await scratch()];
    await start(a);
    await start(b, { jobs: 5 });
    expect(await manifest(a)).toEqual(await manifest(b));
  });
});

describe('a second run', () => {
  test('does nothing again', async () => {
    const out = await scratch();
    await start(out);
    const before = await stat(join(out, '合同1.txt'));
    const again = writer();
    expect(await start(out, { writers: [again] })).toMatchObject({ written: 0, kept: 5 });
    expect(again.write).not.toHaveBeenCalled();
    expect((await stat(join(out, '合同1.txt'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('makes what is new, changed or gone, and replaces what it wrote itself', async () => {
    const out = await scratch();
    await start(out);
    await rm(join(out, '合同2.txt'));
    const rows = [...five.slice(0, 4), row(5, { 'partyB.name': '新名' }), row(6)];
    expect(await start(out, { rows })).toMatchObject({ written: 3, kept: 3 });
    expect(await readFile(join(out, '合同5.txt'), 'utf8')).toBe('txt:新名');
    expect((await readdir(out)).filter(name => name.includes('旧'))).toEqual([]);
    await expectWhole(out);
  });

  test('another version of the template makes everything again', async () => {
    const out = await scratch();
    await start(out);
    expect(await start(out, { template: { ...contract, hash: 'other' } })).toMatchObject({ written: 5 });
    const annex = { ...contract, meta: { ...contract.meta, id: 'annex', type: 'annex' as const } };
    expect(await start(out, { annexes: [annex] })).toMatchObject({ written: 5 });
  });

  test('another program makes everything again, and writes only what comes out different', async () => {
    const out = await scratch();
    await start(out);
    const before = await stat(join(out, '合同1.txt'));
    const mended = writer();
    mended.write.mockImplementation(async ({ answers }) => {
      const name = String(answers['partyB.name']);
      return new TextEncoder().encode(name === '公司2' ? '改好了' : `txt:${name}`);
    });
    expect(await start(out, { program: 'two', writers: [mended] })).toMatchObject({ written: 5, kept: 0 });
    expect(await readFile(join(out, '合同2.txt'), 'utf8')).toBe('改好了');
    expect((await stat(join(out, '合同1.txt'))).mtimeMs).toBe(before.mtimeMs);
    expect((await readdir(out)).filter(name => name.includes('旧'))).toEqual([]);
    await expectWhole(out);
  });

  test('keeps a file that somebody changed, and one that was there before', async () => {
    const out = await scratch();
    await start(out);
    await writeFile(join(out, '合同1.txt'), 'by hand');
    await writeFile(join(out, '合同6.txt'), 'foreign');
    const notices: string[] = [];
    expect(await start(out, { rows: [...five, row(6)], notices })).toMatchObject({ written: 2, kept: 4 });
    expect(await readFile(join(out, '合同1.旧.txt'), 'utf8')).toBe('by hand');
    expect(await readFile(join(out, '合同6.旧.txt'), 'utf8')).toBe('foreign');
    expect(notices).toHaveLength(2);
    await writeFile(join(out, '合同1.txt'), 'by hand again');
    await start(out);
    expect(await readFile(join(out, '合同1.旧2.txt'), 'utf8')).toBe('by hand again');
    await expectWhole(out);
  });

  test('takes over what it finds in place when the manifest is lost or spoilt', async () => {
    const out = await scratch();
    await start(out);
    await writeFile(join(out, 'manifest.json'), '{"files": [');
    const notices: string[] = [];
    expect(await start(out, { notices })).toMatchObject({ written: 5 });
    expect((await readdir(out)).sort()).toEqual(
      ['manifest.json', 'manifest.旧.json', ...five.map(one => `合同${one.row}.txt`)].sort(),
    );
    expect(notices[0]).toContain('manifest.旧.json');
  });

  test('goes on after a kill: the journal counts, its torn last line does not, half files go', async () => {
    const out = await scratch();
    await start(out, { rows: five.slice(0, 2) });
    const entries = await manifest(out);
    await rm(join(out, 'manifest.json'));
    const journal = entries.map(entry => `${JSON.stringify(entry)}\n`).join('');
    await writeFile(join(out, 'manifest.jsonl'), journal);
    await appendFile(join(out, 'manifest.jsonl'), '{"row":3,"file":"合');
    await writeFile(join(out, '.mingyue-999999999-00ff.tmp'), 'half');
    expect(await start(out)).toMatchObject({ written: 3, kept: 2 });
    await expectWhole(out);
  });
});

describe('rows that are gone', () => {
  const stale = async (out: string) =>
    (await manifest(out)).filter(entry => entry.stale).map(({ file }) => file);
  const named = (rows: readonly CheckedRow[], names: readonly string[]) => ({
    rows,
    names: new Map(rows.map((one, index) => [one.row, names[index]!])),
  });

  test('their files are told and marked, until a row has them again', async () => {
    const out = await scratch();
    await start(out, { writers: [writer('json'), writer('txt')] });
    const notices: string[] = [];
    await start(out, { rows: five.slice(0, 3), writers: [writer('json'), writer('txt')], notices });
    expect(notices).toEqual([expect.stringContaining('另有 4 份以前的文件不属于现在的任何一行')]);
    expect(await stale(out)).toEqual(['合同4.json', '合同4.txt', '合同5.json', '合同5.txt']);
    expect(await start(out, { writers: [writer('json'), writer('txt')] })).toMatchObject({ kept: 10 });
    expect(await stale(out)).toEqual([]);
  });

  test('a renamed row leaves one, and a row that moved up has its new number', async () => {
    const out = await scratch();
    const [a, b, c] = five.slice(0, 3) as [CheckedRow, CheckedRow, CheckedRow];
    await start(out, named([a, b, c], ['甲', '李四', '丙']));
    await start(out, named([a, { ...c, row: 2 }], ['甲', '丙']));
    expect((await manifest(out)).map(({ row, file, stale: old }) => [row, file, old])).toEqual([
      [1, '甲.txt', undefined],
      [2, '丙.txt', undefined],
      [2, '李四.txt', true],
    ]);
  });

  test('other formats, other contracts and rows that are left out for an error are not touched', async () => {
    const out = await scratch();
    await start(out);
    const notices: string[] = [];
    const names = new Map(five.map(one => [one.row, `合同${one.row}`]));
    await start(out, { rows: five.slice(1), names, notices });
    await start(out, { rows: [], names: new Map(), writers: [writer('json')], notices });
    const other = { ...contract, meta: { ...contract.meta, id: 'test/other' } };
    await start(out, { template: other, ...named([row(9)], ['另一份']), notices });
    expect([notices, await stale(out)]).toEqual([[], []]);
  });
});

test('two runs into one folder at the same time: all files are in the list', async () => {
  const out = await scratch();
  const slow = writer('txt');
  let release: () => void = () => undefined;
  const wait = new Promise<void>(resolve => {
    release = resolve;
  });
  slow.write.mockImplementation(async ({ answers }) => {
    await wait;
    return new TextEncoder().encode(String(answers['partyB.name']));
  });
  const first = start(out, { rows: [row(6)], writers: [slow] });
  await start(out);
  release();
  await first;
  expect(await manifest(out)).toHaveLength(6);
});

describe('when a document cannot be made', () => {
  test('once: it is tried again', async () => {
    const out = await scratch();
    let broken = true;
    const once = writer('txt', () => {
      if (!broken) return;
      broken = false;
      throw new Error('killed');
    });
    expect(await start(out, { writers: [once] })).toMatchObject({ written: 5, failures: [] });
  });

  test('always: the others are made, and the next run tries only this one', async () => {
    const out = await scratch();
    const picky = writer();
    picky.write.mockImplementation(async ({ answers }) => {
      if (answers['partyB.name'] === '公司2') throw new Error('排不出来');
      return new Uint8Array();
    });
    expect(await start(out, { writers: [picky] })).toEqual({
      written: 4,
      kept: 0,
      failures: [{ row: 2, format: 'txt', message: '排不出来' }],
      left: 0,
    });
    expect(await start(out, { writers: [writer()] })).toMatchObject({ written: 1, kept: 4 });
  });

  test('never again after ten in a row, while other formats go on', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => row(index + 1));
    const dead = writer('txt');
    dead.write.mockRejectedValue(new Error('no worker'));
    const alive = writer('json');
    const { failures, left, written } = await start(await scratch(), {
      writers: [alive, dead],
      rows,
      jobs: 1,
    });
    expect(failures.length).toBeLessThan(15);
    expect([written, left]).toEqual([50, 50 - failures.length]);
  });

  test('a fault of ours is not hidden', async () => {
    const out = await scratch();
    const run = start(out, {
      names: new Map(),
      disk: { writeWhole: () => Promise.reject(new TypeError('ours')) },
    });
    await expect(run).rejects.toThrow(TypeError);
  });
});

describe('when it is stopped', () => {
  test('files in work are finished, the rest waits for the next run', async () => {
    const out = await scratch();
    const controller = new AbortController();
    let count = 0;
    const stopping = writer('txt', () => {
      count += 1;
      if (count === 2) controller.abort();
    });
    const result = await start(out, { writers: [stopping], signal: controller.signal, jobs: 1 });
    expect(result.left).toBeGreaterThan(0);
    expect(result.written + result.left).toBe(5);
    await expectWhole(out);
    const next = await start(out);
    expect(next).toEqual({
      written: 5 - result.written,
      kept: result.written,
      failures: [],
      left: 0,
    });
    await expectWhole(out);
  });
});
