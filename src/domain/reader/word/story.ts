/**
 * Reads one story of a Word file (the body, a header, a note) paragraph by paragraph, with tracked changes accepted
 * or rejected, and never holds more of it than the paragraph at hand.
 */
import { ReadFailure } from '../failure.ts';
import { TEXT_LENGTH, TEXT_LINES } from '../limits.ts';
import { clean } from '../plain/clean.ts';
import type { SourceLine } from '../source-line.ts';
import { startsArticle } from '../structure/marker.ts';
import { child, isOn, valOf, type XmlElement, type XmlReader } from '../xml.ts';
import { type Changes, isRevision, keeps } from './changes.ts';
import type { ListCounter } from './numbering.ts';
import {
  blankOf,
  type OpenParagraph,
  openParagraph,
  type RunContext,
  reportRevision,
  runReader,
} from './runs.ts';
import { type SourceRow, toTable } from './tables.ts';

/** What all stories of one file share. */
export interface StoryContext extends RunContext {
  readonly numbers: ListCounter;
  /** Lines of the table of contents. */
  readonly contents: string[];
  /** Characters and lines so far, against the limits. */
  readonly size: { characters: number; lines: number };
}

/** A cell with so many lines, articles among them, holds contract rather than data. */
const FRAMED_LINES = 3;
/** Elements that only wrap blocks. */
const wrappers = new Set(['w:customXml', 'w:smartTag', 'w:sdtContent']);

/** Lines of the blocks inside the element at which `xml` stands. */
export function readStory(xml: XmlReader, context: StoryContext): SourceLine[] {
  const { changes, problems, size } = context;
  const lines: SourceLine[] = [];
  const runs = runReader(xml, context, () => readStory(xml, context));
  /** A paragraph whose mark is gone: the next one goes on with it. */
  let open: OpenParagraph | undefined;
  let contentsDepth = 0;

  const isGone = ({ name }: XmlElement): boolean => isRevision(name) && !keeps(name, changes);

  const add = (line: SourceLine) => {
    size.lines += 1;
    size.characters += line.text.length + (line.label?.length ?? 0);
    if (size.lines > TEXT_LINES || size.characters > TEXT_LENGTH) throw new ReadFailure('too-long');
    lines.push(line);
  };

  const flush = () => {
    if (open) finish(open, undefined);
    open = undefined;
  };

  const paragraph = () => {
    const current = open ?? openParagraph();
    open = undefined;
    let properties: XmlElement | undefined;
    const inContents = runs.inContents();
    xml.children(name => {
      if (name === 'w:pPr') {
        properties = xml.tree();
        current.hidden =
          context.styles.find(valOf(properties, 'w:pStyle'), style => style.hidden || undefined) === true;
      } else runs.inline(name, current);
    });
    current.contents ||= inContents || runs.inContents() || contentsDepth > 0;
    const mark = child(properties, 'w:rPr');
    if (mark?.children.some(({ name }) => isRevision(name))) reportRevision(context);
    if (mark?.children.some(isGone)) open = current;
    else finish(current, properties);
  };

  const finish = (current: OpenParagraph, written: XmlElement | undefined) => {
    const properties = before(written, changes);
    const style = valOf(properties, 'w:pStyle') ?? context.styles.normal;
    const styleName = context.styles.find(style, ({ name }) => name || undefined) ?? '';
    const number = numberOf(properties, style);
    const [first = '', ...rest] = clean(current.pieces.join('')).split('\n');
    if (current.contents || /^toc \d/.test(styleName)) {
      const text = [number?.text, first, ...rest].filter(Boolean).join(' ').trim();
      if (text) context.contents.push(text);
    } else {
      const heading = headingLevel(properties, style);
      const text = first.trim();
      if (text || number?.text || current.ids.length) {
        add({
          text,
          ...(number?.text ? { label: number.text } : {}),
          ...(number ? { level: number.level } : {}),
          ...(number?.bullet ? { bullet: true } : {}),
          ...(heading === undefined ? {} : { heading }),
          ...(styleName === 'title' ? { title: true } : {}),
          ...(current.ids.length ? { ids: current.ids } : {}),
        });
      }
      for (const more of rest) if (more.trim()) add({ text: more.trim(), soft: true });
    }
    for (const line of current.boxes) add(line);
  };

  const numberOf = (properties: XmlElement | undefined, style: string | undefined) => {
    const own = child(properties, 'w:numPr');
    let list = valOf(own, 'w:numId');
    let level = valOf(own, 'w:ilvl');
    if (changes === 'rejected' && child(own, 'w:ins')) list = '0';
    if (list === undefined) {
      const inherited = context.styles.find(style, ({ id, paragraph: inner }) => {
        const numbered = child(inner, 'w:numPr');
        const numId = valOf(numbered, 'w:numId');
        return numId === undefined ? undefined : { id, numId, level: valOf(numbered, 'w:ilvl') };
      });
      if (!inherited) return undefined;
      list = inherited.numId;
      const linked =
        context.numbers.levelOfStyle(list, inherited.id) ??
        (style && context.numbers.levelOfStyle(list, style));
      level ??= inherited.level ?? (linked === undefined ? undefined : String(linked));
    }
    return context.numbers.next(list, Number(level ?? 0));
  };

  const headingLevel = (
    properties: XmlElement | undefined,
    style: string | undefined,
  ): number | undefined => {
    const level =
      valOf(properties, 'w:outlineLvl') ??
      context.styles.find(style, ({ paragraph: inner }) => valOf(inner, 'w:outlineLvl'));
    return level !== undefined && Number(level) < 9 ? Number(level) + 1 : undefined;
  };

  /** Rows and cells may be wrapped in content controls. */
  const each = (wanted: string, visit: () => void): void => {
    xml.children(name => {
      if (name === wanted) visit();
      else if (name === 'w:sdt' || wrappers.has(name)) each(wanted, visit);
    });
  };

  const table = () => {
    const rows: SourceRow[] = [];
    each('w:tr', () => {
      let gone = false;
      let header = false;
      const cells: SourceLine[][] = [];
      const row = (name: string) => {
        if (name === 'w:trPr') {
          const properties = xml.tree();
          header = isOn(child(properties, 'w:tblHeader'));
          if (properties.children.some(({ name: own }) => isRevision(own))) reportRevision(context);
          gone = properties.children.some(isGone);
        } else if (gone) return;
        else if (name === 'w:tc') {
          const content = cell();
          if (content) cells.push(content);
        } else if (name === 'w:sdt' || wrappers.has(name)) xml.children(row);
      };
      xml.children(row);
      if (!gone) rows.push({ header, cells });
    });
    place(rows);
  };

  const cell = (): SourceLine[] | undefined => {
    let gone = false;
    const start = lines.length;
    xml.children(name => {
      if (name !== 'w:tcPr') return gone || block(name);
      const properties = xml.tree();
      gone = child(properties, changes === 'accepted' ? 'w:cellDel' : 'w:cellIns') !== undefined;
    });
    flush();
    const content = lines.splice(start);
    return gone ? undefined : content;
  };

  /** A table that only frames the contract is taken apart again. */
  const place = (rows: readonly SourceRow[]) => {
    const cells = rows.flatMap(row => row.cells);
    const isFrame =
      cells.length === 1 ||
      cells.some(content => content.length >= FRAMED_LINES && content.some(startsArticle));
    if (isFrame) for (const content of cells) for (const line of content) lines.push(line);
    else if (cells.some(content => content.length)) add({ text: '', table: toTable(rows) });
  };

  const block = (name: string): void => {
    if (name === 'w:p') paragraph();
    else if (name === 'w:tbl') {
      flush();
      table();
    } else if (name === 'w:sdt') control();
    else if (name === 'mc:AlternateContent') choice();
    else if (wrappers.has(name)) xml.children(block);
    else if (isRevision(name)) {
      reportRevision(context);
      if (keeps(name, changes)) xml.children(block);
    } else if (name === 'w:bookmarkStart') runs.bookmark();
    else if (name === 'w:altChunk')
      problems.add('embedded', '正文', '正文里嵌入了另一份文档，没有读入。在 Word 里打开并另存，再选一次。');
  };

  const choice = () => {
    let taken = false;
    xml.children(name => {
      if (taken || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return;
      taken = true;
      xml.children(block);
    });
  };

  const control = () => {
    let isContents = false;
    let prompt: string | undefined;
    xml.children(name => {
      if (name === 'w:sdtPr') {
        const properties = xml.tree();
        isContents = valOf(child(properties, 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents';
        prompt = blankOf(properties);
      } else if (name === 'w:sdtContent') {
        if (prompt !== undefined) return add({ text: prompt });
        contentsDepth += isContents ? 1 : 0;
        xml.children(block);
        contentsDepth -= isContents ? 1 : 0;
      }
    });
  };

  xml.children(block);
  flush();
  return lines;
}

/** Properties as they were before a change of them, when changes are rejected. */
function before(properties: XmlElement | undefined, changes: Changes): XmlElement | undefined {
  const change = changes === 'rejected' ? child(properties, 'w:pPrChange') : undefined;
  return change ? child(change, 'w:pPr') : properties;
}
