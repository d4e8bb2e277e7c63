/** The run on a disk that is full, read-only or gone: it says so, and what was written stays. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, disk } from '../../scripts/fill/disk.ts';
import { Failure } from '../../scripts/fill/failure.ts';
import { scratch } from './fixture.ts';
import { expectWhole, start } from './run.ts';

describe('when the disk refuses', () => {
  /** Fails from the given write on, with the code of the system. */
  function failing(code: string, from: number): Disk {
    let writes = 0;
    return {
      async writeWhole(path, bytes) {
        writes += 1;
        if (writes >= from) throw Object.assign(new Error(code), { code, syscall: 'write' });
        await disk.writeWhole(path, bytes);
      },
    };
  }

  test('full: says so, keeps what is written, and goes on later', async () => {
    const out = await scratch();
    const run = start(out, { disk: failing('ENOSPC', 4), jobs: 1 });
    await expect(run).rejects.toThrow(/磁盘已满：腾出空间，再运行同一条命令。这次已写完的 3 份文件都在/);
    await expect(run).rejects.toMatchObject({ code: 3 });
    const done = (await readdir(out)).filter(name => name.endsWith('.txt'));
    expect(done).toHaveLength(3);
    expect(await start(out)).toMatchObject({ written: 2, kept: 3 });
    await expectWhole(out);
  });

  test('full for the manifest only: the journal stays', async () => {
    const out = await scratch();
    const refused = start(out, { disk: failing('ENOSPC', 6) });
    await expect(refused).rejects.toBeInstanceOf(Failure);
    await expect(refused).rejects.toThrow(
      `写不进 ${out}。磁盘已满：腾出空间，再运行同一条命令。这次已写完的 5 份文件都在，那时沿用。`,
    );
    expect(await readdir(out)).toContain('manifest.jsonl');
    expect(await start(out)).toMatchObject({ written: 0, kept: 5 });
    await expectWhole(out);
  });

  test.each([
    ['EACCES', '没有写入的权限'],
    ['EROFS', '磁盘是只读的'],
    ['EXOTIC', '系统没有写成（EXOTIC）'],
  ])('%s', async (code, message) => {
    await expect(start(await scratch(), { disk: failing(code, 1) })).rejects.toThrow(message);
  });

  test('a file where the folder should be', async () => {
    const file = join(await scratch(), 'file');
    await writeFile(file, '');
    await expect(start(file)).rejects.toThrow(`${file} 不能用来放文件。同名的文件占了文件夹的位置`);
    await expect(start(join(file, 'below'))).rejects.toThrow('路径中间有一段是文件');
  });

  test('a write that breaks off leaves nothing half', async () => {
    const out = await scratch();
    const path = join(out, 'a.txt');
    await mkdir(path);
    await expect(disk.writeWhole(path, new Uint8Array(10))).rejects.toThrow();
    expect(await readdir(out)).toEqual(['a.txt']);
  });
});

test('a folder that vanishes in the middle is told', async () => {
  const out = await scratch();
  let count = 0;
  const vanish: Disk = {
    async writeWhole(path, bytes) {
      count += 1;
      if (count === 3) await rename(out, `${out}-away`);
      await disk.writeWhole(path, bytes);
    },
  };
  await expect(start(out, { disk: vanish, jobs: 1 })).rejects.toThrow('文件夹不见了');
  await rm(`${out}-away`, { recursive: true });
});
