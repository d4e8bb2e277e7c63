/**
 * Fonts for print: one subset per face with every character that the library prints. A subset keeps loading
 * fast and PDFs small; one per face, not slices, because Chromium sets text from sliced fonts as Type 3.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { cachedFolder } from '../browser/cached-folder.ts';
import { Stop } from '../site/steps.ts';
import { fontCharacters } from './character-map.ts';
import { type Face, faceFile, faceVersion, SYMBOL_FACE, TEXT_FACES } from './faces.ts';

const CACHE = fileURLToPath(new URL('../../.cache/fonts/', import.meta.url));
const STYLESHEET = 'fonts.css';
/** Raised when this module writes other files from the same characters. */
const FORMAT = 1;

/** What generated text (numbers, headers, footers) may need on top of the library's own words. */
const ALWAYS = `${printableAscii()}\u00a0\u3000，。；：、？！“”‘’（）《》〈〉【】〔〕—…·￥¥％‰第页共`;

/** Characters that show nothing and need no glyph: controls, joiners, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

export interface FontsRequest {
  /** Everything that may be printed, in pieces of any size. */
  readonly texts: Iterable<string>;
  /** Folder that the print page's stylesheets are served from. */
  readonly outDir: string;
  /** Folder for finished subsets instead of the project's cache. */
  readonly cache?: string;
}

export interface Fonts {
  /** File name of the stylesheet with the `@font-face` rules, in `outDir`. The name never changes. */
  readonly stylesheet: string;
  /** File names of the fonts in `outDir`; each carries the hash of its bytes. */
  readonly files: readonly string[];
  /** Number of characters covered. */
  readonly characters: number;
}

/** Writes subsets and stylesheet into `outDir`. Throws a Stop that lists the characters no face has. */
export async function buildFonts(request: FontsRequest): Promise<Fonts> {
  const texts = [...request.texts];
  const characters = charactersOf(texts);
  const faces = [...TEXT_FACES, SYMBOL_FACE];
  const versions = [...new Set(faces.map(face => `${face.packageName}@${faceVersion(face)}`))];
  const key = hash([FORMAT, ...versions, characters.join('')].join('\n'));
  const folder = await cachedFolder(join(request.cache ?? CACHE, key), target =>
    writeSubsets(characters, faces, target, texts),
  );
  const css = await readFile(join(folder, STYLESHEET), 'utf8');
  const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map(match => match[1]!);
  await mkdir(request.outDir, { recursive: true });
  for (const file of [STYLESHEET, ...files]) await copyFile(join(folder, file), join(request.outDir, file));
  return { stylesheet: STYLESHEET, files, characters: characters.length };
}

function charactersOf(texts: Iterable<string>): string[] {
  const characters = new Set(ALWAYS);
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].filter(character => !INVISIBLE.test(character)).sort(byCodePoint);
}

async function writeSubsets(
  characters: readonly string[],
  faces: readonly Face[],
  target: string,
  texts: readonly string[],
): Promise<void> {
  const fonts = await Promise.all(faces.map(async face => ({ face, bytes: await readFile(faceFile(face)) })));
  const coverage = new Map(fonts.map(({ face, bytes }) => [face, fontCharacters(bytes)]));
  const has = (face: Face, character: string) => coverage.get(face)!.has(character.codePointAt(0)!);
  const isText = (character: string) => TEXT_FACES.every(face => has(face, character));
  const inText = characters.filter(isText);
  const others = characters.filter(character => !isText(character));
  const inSymbols = others.filter(character => has(SYMBOL_FACE, character));
  const missing = others.filter(character => !has(SYMBOL_FACE, character));
  if (missing.length > 0) throw new Stop(missingGlyphs(missing, texts));

  const rules: string[] = [];
  for (const { face, bytes } of fonts) {
    const own = face === SYMBOL_FACE ? inSymbols : inText;
    if (own.length === 0) continue;
    const subset = await subsetFont(bytes, own.join(''), { targetFormat: 'truetype' });
    const file = `${face.name}.${hash(subset)}.ttf`;
    await writeFile(join(target, file), subset);
    rules.push(fontFace(face, file));
  }
  await writeFile(join(target, STYLESHEET), rules.join('\n'));
}

function fontFace(face: Face, file: string): string {
  return `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  font-display: block;
  src: url("${file}") format("truetype");
}
`;
}

function missingGlyphs(characters: readonly string[], texts: readonly string[]): string {
  const lines = characters.map(character => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `  ${character}（U+${code}），出现在“${excerpt(character, texts)}”`;
  });
  return ['印刷字体里没有这些字符，正文要换成常用的写法：', ...lines].join('\n');
}

/** The words around the first place where `character` stands. */
function excerpt(character: string, texts: readonly string[]): string {
  const text = texts.find(candidate => candidate.includes(character)) ?? '';
  const before = [...text.slice(0, text.indexOf(character))].slice(-10);
  const after = [...text.slice(text.indexOf(character) + character.length)].slice(0, 10);
  return [...before, character, ...after].join('').replace(/\s+/g, ' ');
}

function byCodePoint(a: string, b: string): number {
  return a.codePointAt(0)! - b.codePointAt(0)!;
}

function printableAscii(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
}

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
