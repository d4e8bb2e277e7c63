/**
 * The lines of a finished PDF as another program reads them, for the checks: whether the words are those of the page,
 * and whether a line begins or ends with a mark that may not stand there. Needs a tagged PDF.
 */
import { getDocumentProxy } from 'unpdf';

export interface TextLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Header, footer, repeated head of a table: not part of the document's text. */
  readonly isArtifact: boolean;
  /** First line of a table cell; rows are not split, so this is never the rest of a line. */
  readonly startsCell: boolean;
}

/** Marks that may not begin a line, and marks that may not end one. */
const NOT_FIRST = /^[，。；：、？！）》〉”’】…％%]/;
const NOT_LAST = /[（《〈“‘【]$/;

/** Roles that stand inside a line; any other role begins lines of its own. */
const INLINE = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Code', 'Lbl']);

/** In points. Lines of the smallest print are 11 apart. */
const SAME_BASELINE = 4;

/** In points; more than the indent of a first line and less than any blank. */
const INDENT = 26;

/** Stands for an open blank at the beginning of a line, which pdf.js leaves out. */
const BLANK = '\u00a0';

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

interface Draft {
  text: string;
  readonly block: StructureNode | undefined;
  readonly x: number;
  readonly baseline: number;
}

/** All lines in reading order, page by page. */
export async function textLines(pdf: Uint8Array): Promise<TextLine[]> {
  // pdf.js takes the buffer away from its owner.
  const document = await getDocumentProxy(pdf.slice());
  const lines: TextLine[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const blocks = new Map<string, StructureNode>();
    collectBlocks(await page.getStructTree(), undefined, blocks);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const pageLines = new PageLines();
    let block: StructureNode | undefined;
    for (const item of content.items) {
      if ('str' in item) pageLines.add(item.str, block, item.transform[4], item.transform[5]);
      else if (item.type === 'beginMarkedContentProps') block = blocks.get(item.id);
      else if (item.type === 'beginMarkedContent') block = undefined;
    }
    lines.push(...pageLines.finish(number));
  }
  await document.loadingTask.destroy();
  return lines;
}

/** The document's own words without headers, footers and white space. */
export function bodyText(lines: readonly TextLine[]): string {
  const body = lines.filter(line => !line.isArtifact).map(line => line.text);
  return body.join('').replace(/\s+/g, '');
}

/** Lines that begin or end with a mark that the rules of Chinese typesetting keep away from there. */
export function badlyBroken(lines: readonly TextLine[]): TextLine[] {
  return lines.filter(
    ({ text, isArtifact, startsCell }) =>
      !isArtifact && ((!startsCell && NOT_FIRST.test(text)) || NOT_LAST.test(text)),
  );
}

/** Notes for each piece of content the element that its lines belong to. */
function collectBlocks(
  node: StructureNode,
  block: StructureNode | undefined,
  blocks: Map<string, StructureNode>,
): void {
  if (node.id !== undefined && block) blocks.set(node.id, block);
  const next = node.role === undefined || INLINE.has(node.role) ? (block ?? node) : node;
  for (const child of node.children ?? []) collectBlocks(child, next, blocks);
}

/** Joins pieces of text that belong to one element and stand on one baseline. */
class PageLines {
  private readonly drafts: Draft[] = [];

  add(text: string, block: StructureNode | undefined, x: number, baseline: number): void {
    if (text.trim() === '') {
      const last = this.drafts.at(-1);
      if (last) last.text += text;
      return;
    }
    const last = this.drafts.at(-1);
    if (last && last.block === block && Math.abs(baseline - last.baseline) < SAME_BASELINE) last.text += text;
    else this.drafts.push({ text, block, x, baseline });
  }

  /** The lines of the page. Where a line begins far right of its element's edge, a blank stands before its words. */
  finish(page: number): TextLine[] {
    const edges = new Map<StructureNode | undefined, number>();
    for (const { block, x } of this.drafts) edges.set(block, Math.min(x, edges.get(block) ?? x));
    return this.drafts.map(({ text, block, x }, index) => ({
      page,
      text: (block && x - edges.get(block)! > INDENT ? BLANK : '') + text.trim(),
      isArtifact: block === undefined,
      startsCell: isCell(block) && this.drafts.findIndex(draft => draft.block === block) === index,
    }));
  }
}

function isCell(block: StructureNode | undefined): boolean {
  return block?.role === 'TD' || block?.role === 'TH';
}
