/** The table of contents: a field of Word that already shows its entries, so that nobody has to update it first. */
import { type Block, type Inline, paragraph, run } from './model.ts';
import { LINES_OF_CONTENTS } from './pages.ts';

export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  /** Bookmark of the heading. */
  readonly anchor: string;
}

/** Empty for fewer than two entries. `pageOf` knows the page of a bookmark, counted from 1. */
export function contentsBlocks(
  entries: readonly ContentsEntry[],
  pageOf: (anchor: string) => number,
): Block[] {
  if (entries.length < 2) return [];
  const lines = entries.map(({ level, text, anchor }, index) => {
    const link: Inline = {
      type: 'link',
      anchor,
      children: [
        run(`${text}\t`),
        { type: 'field', instruction: `PAGEREF ${anchor} \\h`, result: String(pageOf(anchor)) },
      ],
    };
    const open: Inline[] = index ? [] : [{ type: 'field-open', instruction: 'TOC \\o "1-2" \\h \\z \\u' }];
    const close: Inline[] = index === entries.length - 1 ? [{ type: 'field-close' }] : [];
    return paragraph(level === 1 ? 'TOC1' : 'TOC2', [...open, link, ...close]);
  });
  return [paragraph('TOCHeading', '目录'), ...lines];
}

/** Pages that a table of contents of so many entries takes. */
export function contentsPages(entries: number): number {
  return entries < 2 ? 0 : Math.ceil((entries + 2) / LINES_OF_CONTENTS);
}
