/**
 * The fonts of compiled PDFs, cut once and kept: for every document the characters of the library and the common ones of
 * names, and slices with all others. Outlines come from npm packages under the SIL Open Font License 1.1; HanaMin
 * (package `hanamin`) under its own free license or the same.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { COMMON } from '../../../src/domain/output/typst/families.ts';
import {
  codedRanges,
  type FontFile,
  type FontList,
  type FontSlice,
} from '../../../src/domain/output/typst/font-list.ts';
import { cachedFolder } from '../../browser/cached-folder.ts';
import { fontCharacters } from '../../print/character-map.ts';
import { type Face, faceFile, faceVersion, SYMBOL_FACE, TEXT_FACES } from '../../print/faces.ts';
import { renameFont } from './rename-font.ts';
import { smallFontCharacters } from './small-character-map.ts';

const CACHE = fileURLToPath(new URL('../../../.cache/typst/', import.meta.url));
const CONTENT = fileURLToPath(new URL('../../../src/content/', import.meta.url));
const LIST = 'fonts.json';
/** Raised when this module makes other files from the same packages and characters. */
const FORMAT = 3;

/** Characters in a slice of the text face: some 250 KB. */
const SLICE = 512;
const EMOJI = { packageName: '@expo-google-fonts/noto-emoji', file: '400Regular/NotoEmoji_400Regular.ttf' };
/** Han characters of the extensions B to F, and other scripts, cut by blocks of Unicode. */
const HAN = 'hanamin';
const HAN_FILES =
  /(?:CJK|Latin|Greek|Cyrillic|Kana|Hangul|Bopomofo|Thai|Enclosed|Number-Forms|Super).*\.woff2$/;
/** Code points that are taken from there: no private use, no scripts that need shaping beyond its tables. */
const SCRIPTS = [
  [0xa0, 0x52f],
  [0xe00, 0xe7f],
  [0x1e00, 0x33ff],
  [0xa640, 0xa7ff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0x1f100, 0x1f2ff],
  [0x20000, 0x323af],
].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, index) => from! + index));

const find = createRequire(import.meta.url);

export interface TypstFonts {
  /** `bytes` are those of the plain files. */
  readonly list: FontList;
  /** Where a file of the list is. */
  path(file: string): string;
}

/** Makes what is missing: a minute the first time, then a moment. */
export async function typstFonts(): Promise<TypstFonts> {
  const base = await baseFolder();
  const slices = await sliceFolder();
  const { base: files, sets } = readList(base);
  const list: FontList = { base: files, sets, slices: readList(slices).slices };
  const own = new Set(files.map(({ file }) => file));
  return { list, path: file => join(own.has(file) ? base : slices, file) };
}

function readList(folder: string): FontList {
  return JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
}

/** For every document: all faces with the characters of the library, and the text face with those of most names. */
async function baseFolder(): Promise<string> {
  const library = libraryCharacters();
  const faces = [...TEXT_FACES, SYMBOL_FACE];
  const key = hash([FORMAT, ...faces.map(versioned), ...library].join('\n'));
  return cachedFolder(join(CACHE, `base-${key}`), async target => {
    const fonts = await Promise.all(
      faces.map(async face => ({ face, font: await readFile(faceFile(face)) })),
    );
    const [text, ...others] = fonts
      .filter(({ face }) => face !== SYMBOL_FACE)
      .map(({ font }) => fontCharacters(font));
    const symbols = fontCharacters(fonts.at(-1)!.font);
    const all = codesOf(library);
    const inText = all.filter(code => text!.has(code) && others.every(has => has.has(code)));
    const inSymbols = all.filter(code => !inText.includes(code) && symbols.has(code));
    const base: FontFile[] = [];
    for (const { face, font } of fonts) {
      const codes = face === SYMBOL_FACE ? inSymbols : inText;
      base.push(await save(target, face.name, await cut(font, codes)));
    }
    const common = codesOf(commonCharacters()).filter(code => text!.has(code) && !inText.includes(code));
    base.push(await save(target, 'common', renameFont(await cut(fonts[0]!.font, common), COMMON)));
    const sets = [inText, inSymbols, common].map(codedRanges);
    await writeFile(join(target, LIST), JSON.stringify({ base, sets, slices: [] } satisfies FontList));
  });
}

function cut(font: Buffer, codes: readonly number[]): Promise<Buffer> {
  return subsetFont(font, textOf(codes), { targetFormat: 'truetype' });
}

/** All other characters: of the text face, then emoji, rare Han and other scripts, then signs. */
async function sliceFolder(): Promise<string> {
  const face = TEXT_FACES[0]!;
  const packages = [EMOJI.packageName, HAN].map(name => `${name}@${packageVersion(name)}`);
  const key = hash([FORMAT, SLICE, versioned(face), versioned(SYMBOL_FACE), ...packages].join('\n'));
  return cachedFolder(join(CACHE, `slices-${key}`), async target => {
    const slices: FontSlice[] = [];
    const done = new Set<number>();
    const add = async (name: string, font: Buffer, codes: readonly number[]) => {
      const own = codes.filter(code => !done.has(code));
      if (own.length === 0) return;
      for (const code of own) done.add(code);
      const family = `Mingyue ${slices.length + 1}`;
      const file = await save(target, name, renameFont(font, family));
      slices.push({ ...file, family, characters: codedRanges(own) });
    };
    const text = await readFile(faceFile(face));
    const codes = ascending([...fontCharacters(text)]);
    for (let at = 0; at < codes.length; at += SLICE) {
      const own = codes.slice(at, at + SLICE);
      await add(`${face.name}-${own[0]!.toString(16)}`, await cut(text, own), own);
    }
    const emoji = await readFile(find.resolve(`${EMOJI.packageName}/${EMOJI.file}`));
    await add('noto-emoji', emoji, ascending([...fontCharacters(emoji)]));
    for (const file of hanFiles(dirname(find.resolve(`${HAN}/package.json`)))) {
      const font = await cut(
        await readFile(file),
        SCRIPTS.filter(code => !done.has(code)),
      );
      await add(basename(file, '.woff2').toLowerCase(), font, ascending([...smallFontCharacters(font)]));
    }
    const symbols = await readFile(faceFile(SYMBOL_FACE));
    await add(SYMBOL_FACE.name, symbols, ascending([...fontCharacters(symbols)]));
    await writeFile(join(target, LIST), JSON.stringify({ base: [], sets: [], slices } satisfies FontList));
  });
}

function hanFiles(folder: string): string[] {
  const names = readdirSync(folder).filter(name => HAN_FILES.test(name));
  return names.sort().map(name => join(folder, name));
}

/** Everything written in the content, and what the outputs add to it. */
function libraryCharacters(): string[] {
  const words =
    '☐•…·￥%第页共版本发布草稿附件目录证据必须应当建议未经审阅由起草者自查律师不构成法律意见明约是否';
  const texts = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:mdx|yaml)$/.test(file))
    .map(file => readFileSync(join(CONTENT, file), 'utf8'));
  const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const signs = '\u00a0\u3000，。；：、？！“”‘’（）《》〈〉【】〔〕—零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整负';
  return [...new Set([...ascii, ...signs, ...words, ...texts.join('')])]
    .filter(character => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character))
    .sort();
}

/** Letters of Europe, and the 3,755 characters of GB/T 2312 level 1, the common ones: most names are made of them. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  const letters = SCRIPTS.filter(code => code < 0x530 || (code >= 0x1e00 && code < 0x2000));
  return [...textOf(letters), ...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))];
}

async function save(folder: string, name: string, font: Buffer): Promise<FontFile> {
  const file = `${name}.${hash(font)}.ttf`;
  await writeFile(join(folder, file), font);
  return { file, bytes: font.length };
}

function packageVersion(name: string): string {
  return find(`${name}/package.json`).version;
}

function versioned(face: Face): string {
  return `${face.packageName}@${faceVersion(face)}/${face.file}`;
}

function codesOf(characters: readonly string[]): number[] {
  return ascending(characters.map(character => character.codePointAt(0)!));
}

function ascending(codes: readonly number[]): number[] {
  return [...new Set(codes)].sort((a, b) => a - b);
}

function textOf(codes: readonly number[]): string {
  return codes.map(code => String.fromCodePoint(code)).join('');
}

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
