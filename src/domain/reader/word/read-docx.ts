/** A Word file as source lines, with everything that is not its body kept apart. */

import { ReadFailure } from '../failure.ts';
import type { OutsideNote } from '../outside-document.ts';
import { withBreaks } from '../plain/read-text.ts';
import type { ProblemLog } from '../problems.ts';
import type { SourceLine, SourceText } from '../source-line.ts';
import { XmlReader } from '../xml.ts';
import type { Changes } from './changes.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import { readStory, type StoryContext } from './story.ts';
import { readStyles } from './styles.ts';
import { tableText } from './tables.ts';

export interface WordText extends SourceText {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly notes: readonly OutsideNote[];
  /** Custom XML parts by name: our own files remember their answers in one of them. */
  readonly custom: ReadonlyMap<string, string>;
}

/** @throws ReadFailure when the file is broken, hostile, or no Word file. */
export function readDocx(bytes: Uint8Array, changes: Changes, problems: ProblemLog): WordText {
  const files = openPackage(bytes);
  const context: StoryContext = {
    changes,
    problems,
    styles: readStyles(files.related('styles')),
    numbers: readNumbering(files.related('numbering')),
    noteReferences: [],
    contents: [],
    size: { characters: 0, lines: 0 },
  };
  const body = readBody(files, context);
  const outside = files.relationships.filter(({ external, type }) => external && type !== 'hyperlink');
  if (outside.length)
    problems.add(
      'external',
      '文件外的内容',
      '文档引用了文件以外的内容，没有去取。在 Word 里核对这些内容。',
      outside[0]!.target,
    );
  for (const format of context.numbers.unknownFormats)
    problems.add(
      'number-format',
      `编号格式 ${format}`,
      '有的自动编号格式读不出来，按阿拉伯数字读入。核对这些编号。',
    );
  return {
    lines: withBreaks(body, problems),
    contents: context.contents,
    headers: textsOf('header', files, context),
    footers: textsOf('footer', files, context),
    notes: readNotes(files, context),
    custom: customParts(files),
  };
}

function readBody(files: WordPackage, context: StoryContext): SourceLine[] {
  const xml = new XmlReader(files.text(files.main) ?? '');
  if (xml.name !== 'w:document') throw new ReadFailure('not-a-document');
  const lines: SourceLine[] = [];
  xml.children(name => {
    if (name !== 'w:body') return;
    for (const line of readStory(xml, context)) lines.push(line);
  });
  return lines;
}

/** Headers or footers, each text once: a file repeats them for every section. */
function textsOf(type: string, files: WordPackage, context: StoryContext): string[] {
  const texts = new Set<string>();
  for (const { target, type: own, external } of files.relationships) {
    const source = own === type && !external ? files.text(target) : undefined;
    if (source === undefined) continue;
    const text = textOf(readStory(new XmlReader(source), context));
    if (text) texts.add(text);
  }
  return [...texts];
}

/** Notes in the order in which the body refers to them. */
function readNotes(files: WordPackage, context: StoryContext): OutsideNote[] {
  const texts = new Map<string, string>();
  const kinds = ['footnote', 'endnote'] as const;
  const references = [...new Set(context.noteReferences.splice(0))];
  if (references.length === 0) return [];
  for (const kind of kinds) {
    const xml = files.related(`${kind}s`);
    xml?.children(name => {
      const id = xml.attribute('w:id');
      if (name === `w:${kind}`) texts.set(`${kind}:${id}`, textOf(readStory(xml, context)));
    });
  }
  return references.flatMap(reference => {
    const text = texts.get(reference);
    const kind = kinds.find(other => reference.startsWith(other));
    return text && kind ? [{ kind, text }] : [];
  });
}

function textOf(lines: readonly SourceLine[]): string {
  return lines
    .map(({ label, text, table }) => (table ? tableText(table) : [label, text].filter(Boolean).join(' ')))
    .join('\n');
}

function customParts(files: WordPackage): Map<string, string> {
  const parts = new Map<string, string>();
  for (const name of files.names) {
    if (!/^customXml\/item\d+\.xml$/i.test(name)) continue;
    const text = files.text(name);
    if (text !== undefined) parts.set(name, text);
  }
  return parts;
}
