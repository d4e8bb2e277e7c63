/**
 * What a browser needs for PDFs: compiler and fonts, each file packed with Zstandard by us, because a static host may not
 * compress, and named by its content, because browsers keep it. Fonts are those of the command line.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, zstdCompressSync } from 'node:zlib';
import type { FontFile, FontSlice } from '../../src/domain/output/typst/font-list.ts';
import type { TypstManifest } from '../../src/domain/output/typst/manifest.ts';
import { cachedFolder } from '../browser/cached-folder.ts';
import { typstFonts } from '../fill/typst/font-files.ts';

const CACHE = fileURLToPath(new URL('../../.cache/typst/', import.meta.url));
const FOLDER = 'typst';
const MANIFEST = 'manifest.json';
/** The strongest: half a minute for the compiler, once for each of its versions. */
const LEVEL = 22;
const LEVEL_PARAMETER = constants.ZSTD_c_compressionLevel;
const PACKED = 'packed.zst';
/** Raised when this module packs in another way. */
const FORMAT = 1;

export interface TypstAssets {
  /** Bytes that the first PDF of a usual contract takes over the network, manifest included. */
  readonly first: number;
  readonly files: number;
}

/** Writes `typst/` below `outDir`. Two minutes the first time, for packing; then a moment. */
export async function writeTypstAssets(outDir: string): Promise<TypstAssets> {
  const target = join(outDir, FOLDER);
  await mkdir(target, { recursive: true });
  const { list, path } = await typstFonts();
  const compiler = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  const wasm = await pack(compiler, target);
  const base: FontFile[] = [];
  for (const { file } of list.base) base.push(await pack(path(file), target));
  const slices: FontSlice[] = [];
  for (const slice of list.slices) slices.push({ ...slice, ...(await pack(path(slice.file), target)) });
  const manifest: TypstManifest = { wasm, fonts: { base, sets: list.sets, slices } };
  const text = JSON.stringify(manifest);
  await writeFile(join(target, MANIFEST), text);
  const first = [wasm, ...base].reduce((sum, { bytes }) => sum + bytes, text.length);
  return { first, files: base.length + slices.length + 2 };
}

/** Packs a file into the folder; what has been packed before is copied. */
async function pack(path: string, target: string): Promise<FontFile> {
  const content = await readFile(path);
  const key = createHash('sha256').update(`${FORMAT}\n`).update(content).digest('hex').slice(0, 16);
  const folder = await cachedFolder(join(CACHE, `packed-${key}`), temporary =>
    writeFile(join(temporary, PACKED), zstdCompressSync(content, { params: { [LEVEL_PARAMETER]: LEVEL } })),
  );
  const file = `${parse(path).name.split('.')[0]}.${key}.zst`;
  await copyFile(join(folder, PACKED), join(target, file));
  return { file, bytes: (await stat(join(folder, PACKED))).size };
}
