/** The subsets hold what is printed, are the same every time, and a missing character is an error. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontCharacters } from '../../scripts/print/character-map.ts';
import { buildFonts } from '../../scripts/print/fonts.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingyue-fonts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (texts: string[], name: string, cache = name) =>
  buildFonts({ texts, outDir: join(folder, `out-${name}`), cache: join(folder, `cache-${cache}`) });

// 𬭎 and 🖎 lie beyond the sixteen bits that the smaller kind of character map holds.
test('one subset a face, boxes to tick in the face for symbols', async () => {
  const { files, stylesheet } = await build(['甲方：☐ 同意𬭎', '☑🖎'], 'faces');
  const names = files.map(file => file.replace(/\.[0-9a-f]{16}\.ttf$/, ''));
  expect(names).toEqual([
    'noto-serif-sc-400',
    'noto-serif-sc-700',
    'noto-sans-sc-400',
    'noto-sans-sc-700',
    'noto-sans-symbols-2-400',
  ]);
  const characters = await Promise.all(
    files.map(async file => fontCharacters(await readFile(join(folder, 'out-faces', file)))),
  );
  for (const text of characters.slice(0, 4)) {
    expect([...'甲同意：0第页'].every(character => text.has(character.codePointAt(0)!))).toBe(true);
    expect(text.has('乙'.codePointAt(0)!)).toBe(false);
  }
  expect([...characters[4]!].map(code => String.fromCodePoint(code))).toEqual(['☐', '☑', '🖎']);
  const css = await readFile(join(folder, 'out-faces', stylesheet), 'utf8');
  expect(css.match(/font-family: "Noto Serif SC";\s+font-weight: 700;/)).not.toBeNull();
});

test('the same characters give the same bytes, whatever texts they come from', async () => {
  const one = await build(['甲方乙方'], 'one');
  const two = await build(['乙', '方甲\n'], 'two');
  expect(two).toEqual(one);
  for (const file of await readdir(join(folder, 'out-one'))) {
    const [a, b] = await Promise.all(['one', 'two'].map(name => readFile(join(folder, `out-${name}`, file))));
    expect(a!.equals(b!)).toBe(true);
  }
});

test('finished subsets are used again; other characters make others', async () => {
  const first = await build(['甲方'], 'first', 'shared');
  const [key] = await readdir(join(folder, 'cache-shared'));
  await writeFile(join(folder, 'cache-shared', key!, first.files[0]!), 'from the cache');
  await build(['方甲'], 'second', 'shared');
  expect(await readFile(join(folder, 'out-second', first.files[0]!), 'utf8')).toBe('from the cache');
  const other = await build(['乙方'], 'other', 'shared');
  expect(other.files[0]).not.toBe(first.files[0]);
});

test('characters without a glyph are all named, with the words around them', async () => {
  const failure = build(['双方约定🙂如下', '字\u{3a000}'], 'missing');
  await expect(failure).rejects.toThrow('🙂（U+1F642），出现在“双方约定🙂如下”');
  await expect(failure).rejects.toThrow('U+3A000');
  expect(await readdir(join(folder, 'cache-missing'))).toEqual([]);
});
