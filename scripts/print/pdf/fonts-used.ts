/**
 * A PDF may hold our faces and nothing else. A missing glyph, a weight or slant that no face has, a font that
 * did not load: Chromium helps itself with a font of the machine or draws a Type 3 font, and says nothing.
 */
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { Stop } from '../../site/steps.ts';
import { SYMBOL_FACE, TEXT_FACES } from '../faces.ts';

const OURS: ReadonlySet<string> = new Set([...TEXT_FACES, SYMBOL_FACE].map(face => face.postScriptName));
const MOST_CHARACTERS = 40;

/** Throws a Stop that names the fonts that are not ours and the characters set in them. */
export function checkFonts(document: PDFDocument): void {
  const strangers = new Map<string, Set<string>>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const name = strangerName(object);
    if (name === undefined) continue;
    const characters = strangers.get(name) ?? new Set();
    for (const character of charactersOf(object)) characters.add(character);
    strangers.set(name, characters);
  }
  if (strangers.size === 0) return;
  const lines = [...strangers].map(
    ([name, characters]) => `  ${name}：${[...characters].slice(0, MOST_CHARACTERS).join('')}`,
  );
  throw new Stop(
    [
      '有文字不是用印刷字体排的。可能是字体里没有的字符，也可能是样式要了没有的字族、粗细或者斜体：',
      ...lines,
    ].join('\n'),
  );
}

/** Undefined for our own fonts, and for the descendant fonts of composite ones, which repeat their name. */
function strangerName(font: PDFDict): string | undefined {
  if (font.get(PDFName.of('Subtype')) === PDFName.of('Type3')) return '浏览器合成的字形（Type 3）';
  const base = font.get(PDFName.of('BaseFont'));
  const name = base instanceof PDFName ? base.decodeText().replace(/^[A-Z]{6}\+/, '') : '';
  return OURS.has(name) || name === '' ? undefined : name;
}

/** The characters that the font's own table translates its codes into. */
function charactersOf(font: PDFDict): string[] {
  const table = font.lookup(PDFName.of('ToUnicode'));
  if (!(table instanceof PDFRawStream)) return [];
  const source = Buffer.from(decodePDFRawStream(table).decode()).toString('latin1');
  const characters: string[] = [];
  for (const [, , block] of source.matchAll(/begin(bfchar|bfrange)([\s\S]*?)end/g)) {
    for (const [, first, last, target] of block!.matchAll(
      /<([\dA-F]+)>\s*(?:<([\dA-F]+)>\s*)?<([\dA-F]+)>/gi,
    )) {
      const count = last === undefined ? 1 : Number.parseInt(last, 16) - Number.parseInt(first!, 16) + 1;
      const start = Buffer.from(target!, 'hex').swap16().toString('utf16le').codePointAt(0)!;
      for (let step = 0; step < count; step++) characters.push(String.fromCodePoint(start + step));
    }
  }
  return characters;
}
