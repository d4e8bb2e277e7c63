/** From lines to the tree: contents, title and annexes first, then each part line by line. */
import type { Block } from '../../document/nodes.ts';
import type { OutsideAnnex, OutsideDocument } from '../outside-document.ts';
import type { ProblemLog } from '../problems.ts';
import type { SourceText } from '../source-line.ts';
import { tableText } from '../word/tables.ts';
import { findAnnexes } from './annexes.ts';
import { articlesOf } from './article-kind.ts';
import { builder } from './builder.ts';
import { CONTENTS_HEADING, contentsEntry, findContents } from './contents.ts';
import { isPartTitle } from './ids.ts';
import { type MarkedLine, markerOf } from './marker.ts';
import { findParties } from './parties.ts';
import { signatureStart, toSignature } from './signature.ts';
import { findTitle } from './title.ts';

export type Structure = Pick<
  OutsideDocument,
  'title' | 'cover' | 'document' | 'numbering' | 'contents' | 'parties' | 'annexes'
>;

export function structure(source: SourceText, problems: ProblemLog): Structure {
  const marked = source.lines.map((line): MarkedLine => {
    const marker = markerOf(line);
    return marker ? { ...line, marker } : line;
  });
  const { body, contents } = withoutContents(marked, source.contents);

  const own = body.findIndex(line => isPartTitle(line, 0));
  const titleAt = own < 0 ? findTitle(body) : own;
  const title = titleAt < 0 ? '' : body[titleAt]!.text;
  const cover = body.slice(0, Math.max(0, own));
  const lines = own < 0 ? body.filter((_, index) => index !== titleAt) : body.slice(own + 1);

  const tree = builder();
  const annexes: OutsideAnnex[] = [];
  const part = (text: readonly MarkedLine[]): void => {
    tree.begin(articlesOf(text));
    const signed = signatureStart(text);
    for (const line of text.slice(0, signed)) tree.add(line);
    if (signed < text.length) tree.blocks.push(toSignature(text.slice(signed)));
  };
  const starts = findAnnexes(lines);
  part(lines.slice(0, starts[0]?.at));
  starts.forEach(({ label, separator, title: name, body: from }, index) => {
    annexes.push({ label, title: name, from: tree.blocks.length });
    tree.annex(label, name, separator);
    part(lines.slice(from, starts[index + 1]?.at));
  });

  const main: readonly Block[] = tree.blocks.slice(0, annexes[0]?.from);
  if (!main.some(({ type }) => type === 'article' || type === 'chapter'))
    problems.add(
      'no-articles',
      '正文',
      '没有认出条款编号，全文按段落读入。核对原文是否有“第一条”“一、”或者“1.”这样的编号。',
    );
  const head = lines.slice(0, starts[0]?.at).filter(({ marker }) => !marker);
  return {
    title,
    cover: cover.map(({ text }) => text),
    document: { type: 'document', children: tree.blocks },
    numbering: tree.labels,
    contents,
    parties: findParties(head.flatMap(headLines)),
    annexes,
  };
}

/** Parties may stand in a table: 甲方 | 某某公司. */
function headLines({ text, table }: MarkedLine): string[] {
  return table
    ? tableText(table)
        .split('\n')
        .map(row => row.replace(/[:：]?\t/, '：'))
    : [text];
}

/** A table of contents that Word marks as such needs no guessing; only its heading may be left in the body. */
function withoutContents(lines: readonly MarkedLine[], known: readonly string[]) {
  const isHeading = (text: string): boolean => CONTENTS_HEADING.test(text);
  const found = known.length ? undefined : findContents(lines);
  const typed = found ? lines.slice(found.from, found.to).map(({ text }) => text) : known;
  const body = found
    ? [...lines.slice(0, found.from), ...lines.slice(found.to)]
    : lines.filter(({ text }) => known.length === 0 || !isHeading(text));
  return { body, contents: typed.filter(text => !isHeading(text)).map(contentsEntry) };
}
