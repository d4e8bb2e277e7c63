/** The words of a paragraph: runs, fields, content controls, symbols, tracked changes and what hangs on them. */
import type { OutsideNote } from '../outside-document.ts';
import type { ProblemLog } from '../problems.ts';
import type { SourceLine } from '../source-line.ts';
import { child, isOn, valOf, type XmlElement, type XmlReader } from '../xml.ts';
import { type Changes, isRevision, keeps } from './changes.ts';
import type { StyleList } from './styles.ts';
import { symbol } from './symbols.ts';

/** A paragraph while it is being read. */
export interface OpenParagraph {
  readonly pieces: string[];
  /** Lines of the text boxes that are anchored in it. */
  readonly boxes: SourceLine[];
  readonly ids: string[];
  contents: boolean;
  /** By its style. */
  hidden: boolean;
}

export function openParagraph(): OpenParagraph {
  return { pieces: [], boxes: [], ids: [], contents: false, hidden: false };
}

export interface RunContext {
  readonly changes: Changes;
  readonly styles: StyleList;
  readonly problems: ProblemLog;
  /** Footnotes and endnotes in the order in which they are referred to: `footnote:3`. */
  readonly noteReferences: string[];
}

export interface RunReader {
  /** Reads the child of a paragraph at which the XML stands. */
  inline(name: string, paragraph: OpenParagraph): void;
  /** Keeps the bookmark at which the XML stands for the next paragraph. */
  bookmark(): void;
  /** Whether the field that is open now is a table of contents. */
  inContents(): boolean;
}

interface Field {
  code: string;
  isResult: boolean;
}

/** What an open content control, or a line to write on (underlined spaces), is read as. */
const BLANK = '____';
const BLANK_DATE = '____年__月__日';
const wrappers = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo']);
const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);
const OWN_BOOKMARK = /^_my_\d+/;

/** `textBox` reads the story inside the text box at which the XML stands. */
export function runReader(xml: XmlReader, context: RunContext, textBox: () => SourceLine[]): RunReader {
  const { changes, problems } = context;
  const fields: Field[] = [];
  const bookmarks: string[] = [];
  let paragraph = openParagraph();

  const push = (text: string) => {
    if (fields.every(field => field.isResult)) paragraph.pieces.push(text);
  };

  const bookmark = () => {
    const name = xml.attribute('w:name') ?? '';
    if (OWN_BOOKMARK.test(name)) bookmarks.push(name);
  };

  const inParagraph = (name: string): void => {
    if (isRevision(name)) {
      reportRevision(context);
      if (keeps(name, changes)) xml.children(inParagraph);
      return;
    }
    const part = paragraphParts.get(name);
    if (part) part();
    else if (wrappers.has(name) || name.startsWith('m:')) xml.children(inParagraph);
  };

  const paragraphParts: ReadonlyMap<string, () => void> = new Map([
    ['w:r', () => run()],
    ['w:sdt', () => control()],
    ['w:bookmarkStart', bookmark],
    ['mc:AlternateContent', () => choice(inParagraph)],
    ['m:t', () => push(xml.text())],
  ]);

  const run = () => {
    let hidden = paragraph.hidden;
    let underlined = false;
    let struck = false;
    const inRun = (name: string): void => {
      if (name === 'w:rPr') {
        const properties = xml.tree();
        hidden = isHidden(properties);
        underlined = (valOf(properties, 'w:u') ?? 'none') !== 'none';
        struck = isOn(child(properties, 'w:strike')) || isOn(child(properties, 'w:dstrike'));
      } else if (name === 'w:t' || name === 'w:delText') words(hidden, underlined, struck);
      else if (name === 'w:tab' && underlined) push(BLANK);
      else if (name === 'mc:AlternateContent') choice(inRun);
      else if (drawings.has(name)) drawing(name);
      else runParts.get(name)?.();
    };
    xml.children(inRun);
  };

  const isHidden = (properties: XmlElement): boolean => {
    const own = child(properties, 'w:vanish');
    if (own) return isOn(own);
    if (paragraph.hidden) return true;
    return context.styles.find(valOf(properties, 'w:rStyle'), style => style.hidden || undefined) === true;
  };

  const words = (hidden: boolean, underlined: boolean, struck: boolean) => {
    const preserve = xml.attribute('xml:space') === 'preserve';
    const text = preserve ? xml.text() : trimmed(xml.text());
    if (struck && !hidden && text.trim())
      problems.add(
        'struck-text',
        '正文',
        '有的文字加了删除线，但不是修订，仍按正文读入。核对这些文字是否作数。',
        text,
      );
    if (!hidden) push(underlined && /^\s+$/.test(text) ? BLANK : text);
    else if (text.trim())
      problems.add(
        'hidden-text',
        '正文',
        '文档里有隐藏的文字，打印时看不到，没有读入正文。在 Word 里显示隐藏文字并核对。',
        text,
      );
  };

  const runParts: ReadonlyMap<string, () => void> = new Map([
    ['w:tab', () => push('\t')],
    ['w:ptab', () => push('\t')],
    ['w:br', () => push('\n')],
    ['w:cr', () => push('\n')],
    ['w:noBreakHyphen', () => push('-')],
    ['w:sym', () => sign()],
    ['w:fldChar', () => field()],
    [
      'w:instrText',
      () => {
        const open = fields.at(-1);
        if (open && !open.isResult) open.code += xml.text();
      },
    ],
    ['w:footnoteReference', () => note('footnote')],
    ['w:endnoteReference', () => note('endnote')],
    [
      'w:commentReference',
      () => problems.add('comments', '批注', '文档里有批注，没有读入正文。需要时在 Word 里查看。'),
    ],
    [
      'w:ruby',
      () =>
        xml.children(name => {
          if (name === 'w:rubyBase') xml.children(inParagraph);
        }),
    ],
  ]);

  const note = (kind: OutsideNote['kind']) =>
    context.noteReferences.push(`${kind}:${xml.attribute('w:id') ?? ''}`);

  const sign = () => {
    const known = symbol(xml.attribute('w:char') ?? '');
    push(known ?? '□');
    if (!known)
      problems.add('symbol', '正文', '有的符号只有原文件的字体才能显示，读作“□”。在 Word 里核对这些符号。');
  };

  const field = () => {
    const type = xml.attribute('w:fldCharType');
    if (type === 'begin') {
      const form = child(xml.tree(), 'w:ffData');
      const box = child(form, 'w:checkBox');
      if (box) push(isOn(child(box, 'w:checked') ?? child(box, 'w:default')) ? '☑' : '☐');
      push(chosenEntry(child(form, 'w:ddList')));
      fields.push({ code: '', isResult: false });
    } else if (type === 'end') fields.pop();
    else if (fields.length) fields.at(-1)!.isResult = true;
  };

  const control = () => {
    let prompt: string | undefined;
    xml.children(name => {
      if (name === 'w:sdtPr') prompt = blankOf(xml.tree());
      else if (name === 'w:sdtContent') {
        if (prompt !== undefined) push(prompt);
        else xml.children(inParagraph);
      }
    });
  };

  /** Of alternate content only the first branch is read: the others say the same for older programs. */
  const choice = (visit: (name: string) => void) => {
    let taken = false;
    xml.children(name => {
      if (taken || (name !== 'mc:Choice' && name !== 'mc:Fallback')) return;
      taken = true;
      xml.children(visit);
    });
  };

  const drawing = (name: string): void => {
    if (name === 'w:txbxContent') {
      const around = paragraph;
      const inside = textBox();
      paragraph = around;
      for (const line of inside) paragraph.boxes.push(line);
      if (inside.length)
        problems.add(
          'text-box',
          '文本框',
          '文本框里的文字放在它所在的段落之后。核对它在合同里的位置。',
          inside[0]!.text,
        );
    } else if (name === 'mc:AlternateContent') choice(drawing);
    else {
      if (name === 'pic:pic' || name === 'v:imagedata')
        problems.add('picture', '正文', '文档里有图片，图片里的文字读不出来。核对图片里有没有合同内容。');
      else if (name === 'dgm:relIds' || name === 'v:textpath')
        problems.add(
          'picture',
          '图示和艺术字',
          '文档里有图示或者艺术字，里面的文字没有读入。核对里面有没有合同内容。',
          name === 'v:textpath' ? xml.attribute('string') : '',
        );
      else if (name === 'o:OLEObject')
        problems.add(
          'embedded',
          '正文',
          '文档里嵌入了其他文件，没有读入。双击打开，核对里面有没有合同内容。',
        );
      xml.children(drawing);
    }
  };

  return {
    inline(name, into) {
      paragraph = into;
      inParagraph(name);
      paragraph.ids.push(...bookmarks.splice(0));
    },
    bookmark,
    inContents: () => fields.some(({ code }) => /^\s*TOC\b/i.test(code)),
  };
}

/** What is chosen in a drop-down field of a form (17.16.9); the first entry where nothing was. */
function chosenEntry(list: XmlElement | undefined): string {
  const entries = list?.children.filter(({ name }) => name === 'w:listEntry') ?? [];
  const chosen = Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0);
  return entries[chosen]?.attributes['w:val'] ?? '';
}

export function reportRevision({ changes, problems }: RunContext): void {
  problems.add(
    'revisions',
    '正文',
    changes === 'accepted'
      ? '文件里有还没有处理的修订，按全部接受后的文字读入。要看修订前的文字，在 Word 里拒绝修订，再选一次。'
      : '文件里有还没有处理的修订，按全部拒绝后的文字读入。要看修订后的文字，在 Word 里接受修订，再选一次。',
  );
}

/** What stands on paper where a content control only shows its prompt; undefined where it holds words. */
export function blankOf(properties: XmlElement): string | undefined {
  if (!isOn(child(properties, 'w:showingPlcHdr'))) return undefined;
  return child(properties, 'w:date') ? BLANK_DATE : BLANK;
}

/** Without the white space of XML at both ends; full-width spaces are text. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && ' \t\r\n'.includes(text[from]!)) from += 1;
  while (to > from && ' \t\r\n'.includes(text[to - 1]!)) to -= 1;
  return text.slice(from, to);
}
