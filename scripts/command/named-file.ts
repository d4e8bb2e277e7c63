/** Inputs that are a file on disk or a text of the library: which of them was meant, and how files are read. */
import { readFile } from 'node:fs/promises';
import { misuse } from '../fill/failure.ts';

/** A path with its folder, or a name with an ending of letters; versions end in a number (`…@1.0.0`). */
const FILE = /^[./~]|\\|\.[a-z][a-z0-9]+$/i;

/** Of a name that is no file there is: was one meant, or the id of a text? */
export function looksLikeFile(name: string): boolean {
  return FILE.test(name);
}

/** Throws a Failure when the system does not hand it out. */
export async function readNamedFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw misuse(`${path} 读不了（${code}）。${code === 'EISDIR' ? '这是文件夹，写到文件。' : '核对权限。'}`);
  }
}
