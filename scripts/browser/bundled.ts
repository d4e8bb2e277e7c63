/**
 * The browser that the npm package @sparticuz/chromium carries, for machines that have none (linux x64).
 * The package's own unpacking writes to a fixed place in the temporary folder and its default arguments
 * switch web security off, so we unpack it ourselves, into the project's cache.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { cachedFolder } from './cached-folder.ts';
import type { Environment } from './installed.ts';

const CACHE = fileURLToPath(new URL('../../.cache/browser/', import.meta.url));

export interface BundledBrowser {
  readonly folder: string;
  readonly path: string;
  readonly env: Environment;
}

/** Unpacks the browser unless that is done. Undefined where the package is absent or made for another platform. */
export async function unpackBundled(env: Environment, cache = CACHE): Promise<BundledBrowser | undefined> {
  const packageFolder = process.platform === 'linux' && process.arch === 'x64' ? findPackage() : undefined;
  if (!packageFolder) return undefined;
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = await cachedFolder(join(cache, version), async target => {
    await Promise.all([
      pipeline(
        createReadStream(join(packageFolder, 'bin/chromium.br')),
        createBrotliDecompress({ chunkSize: 1 << 21 }),
        createWriteStream(join(target, 'chromium'), { mode: 0o755 }),
      ),
      extractTar(packageFolder, 'bin/al2023.tar.br', target),
    ]);
  });
  // The machine's own libraries come first: ours fill the gaps of a bare system.
  const libraries = [env['LD_LIBRARY_PATH'], join(folder, 'lib')].filter(path => path).join(delimiter);
  return { folder, path: join(folder, 'chromium'), env: { ...env, LD_LIBRARY_PATH: libraries } };
}

function findPackage(): string | undefined {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  } catch {
    return undefined;
  }
}

/** `tar-fs` is a dependency of the package, so it is loaded from where the package finds it. */
async function extractTar(packageFolder: string, archive: string, target: string): Promise<void> {
  const require = createRequire(join(packageFolder, 'package.json'));
  const tar: { extract(folder: string): NodeJS.WritableStream } = require('tar-fs');
  const source = createReadStream(join(packageFolder, archive));
  await pipeline(source, createBrotliDecompress(), tar.extract(target));
}
