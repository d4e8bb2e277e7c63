/** Reads WordprocessingML as Word would show it: text, and numbers counted from `numbering.xml` alone. */
import { strFromU8, unzipSync } from 'fflate';
import { unescapeXml } from '../../src/domain/output/docx/xml.ts';
import { numeral } from '../../src/domain/text/numerals.ts';

export function unpack(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export interface ShownParagraph {
  readonly style: string;
  /** The number as Word computes it, without the room after it. */
  readonly number?: string;
  readonly text: string;
  readonly xml: string;
}

const value = (xml: string, name: string) => new RegExp(`<w:${name} [^>]*w:val="([^"]*)"`).exec(xml)?.[1];

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly legal: boolean;
}

/** Lists by `w:numId`. Each has an abstract list of its own, or counting would be shared. */
function readLists(xml: string): Map<string, Level[]> {
  const abstracts = new Map(
    [...xml.matchAll(/<w:abstractNum w:abstractNumId="(\d+)">(.*?)<\/w:abstractNum>/gs)].map(
      ([, id, body]) => [
        id!,
        [...body!.matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(
          ([level]): Level => ({
            start: Number(value(level, 'start')),
            format: value(level, 'numFmt')!,
            text: unescapeXml(value(level, 'lvlText')!),
            legal: level.includes('<w:isLgl/>'),
          }),
        ),
      ],
    ),
  );
  const lists = [...xml.matchAll(/<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"\/>/g)];
  if (new Set(lists.map(([, , abstract]) => abstract)).size < lists.length)
    throw new Error('shared counting');
  return new Map(lists.map(([, id, abstract]) => [id!, abstracts.get(abstract!)!]));
}

function inFormat(count: number, format: string): string {
  if (format === 'chineseCountingThousand') return numeral(count).replaceAll('零', '〇');
  if (format === 'decimalEnclosedCircle')
    return count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
  if (format === 'decimal') return String(count);
  throw new Error(`unknown number format ${format}`);
}

/** Paragraphs of the body in order, cells of tables included. */
export function shownParagraphs(parts: ReadonlyMap<string, string>): ShownParagraph[] {
  const lists = readLists(parts.get('word/numbering.xml')!);
  const counts = new Map<string, (number | undefined)[]>();
  const body = parts.get('word/document.xml')!;
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, xml]): ShownParagraph => {
    const number = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(xml!);
    const style = value(xml!, 'pStyle') ?? 'Normal';
    const text = textOf(xml!);
    if (!number) return { style, text, xml: xml! };
    const [, ilvl, id] = number;
    return { style, text, xml: xml!, number: count(Number(ilvl), lists.get(id!)!, id!) };
  });

  function count(level: number, levels: readonly Level[], id: string): string {
    const state = counts.get(id) ?? [];
    counts.set(id, state);
    const before = state[level];
    state[level] = before === undefined ? levels[level]!.start : before + 1;
    state.length = level + 1;
    const { legal, text } = levels[level]!;
    return text.replace(/%(\d)/g, (_, place) => {
      const at = Number(place) - 1;
      return inFormat(state[at] ?? levels[at]!.start, legal ? 'decimal' : levels[at]!.format);
    });
  }
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>|<w:(br|tab)\/>/g);
  return [...pieces]
    .map(([, text, sign]) => (sign === 'br' ? '\n' : sign === 'tab' ? '\t' : unescapeXml(text!)))
    .join('');
}

/** 〇 and 零 are the same in a number; blanks, room and the lines of tables are not part of the words. */
export function normal(text: string): string {
  return text.replace(/[\s\u00a0_|]+/g, '').replaceAll('〇', '零');
}
