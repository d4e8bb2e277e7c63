/**
 * The lines of a finished PDF as another program reads them, for the checks: whether the words are those of the page,
 * and whether a line begins or ends with a mark that may not stand there. Needs a tagged PDF.
 */
import { getDocumentProxy } from 'unpdf';

export interface TextLine {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Header or footer: not part of the document's text. */
  readonly isArtifact: boolean;
}

/** Marks that may not begin a line, and marks that may not end one. */
const NOT_FIRST = /^[，。；：、？！）》〉”’】…％%]/;
const NOT_LAST = /[（《〈“‘【]$/;

/** Roles that stand inside a line; any other role begins lines of its own. */
const INLINE = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Code', 'Lbl']);

/** In points. Lines of the smallest print are 11 apart. */
const SAME_BASELINE = 4;

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
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
    const line = new LineBuilder(number, lines);
    let block: StructureNode | undefined;
    for (const item of content.items) {
      if ('str' in item) line.add(item.str, block, item.transform[5]);
      else if (item.type === 'beginMarkedContentProps') block = blocks.get(item.id);
      else if (item.type === 'beginMarkedContent') block = undefined;
    }
    line.end();
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
  return lines.filter(line => !line.isArtifact && (NOT_FIRST.test(line.text) || NOT_LAST.test(line.text)));
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
class LineBuilder {
  private text = '';
  private block: StructureNode | undefined;
  private baseline = 0;
  private readonly page: number;
  private readonly lines: TextLine[];

  constructor(page: number, lines: TextLine[]) {
    this.page = page;
    this.lines = lines;
  }

  add(text: string, block: StructureNode | undefined, baseline: number): void {
    if (text === '') return;
    const sameLine = block === this.block && Math.abs(baseline - this.baseline) < SAME_BASELINE;
    if (!sameLine) {
      this.end();
      this.block = block;
      this.baseline = baseline;
    }
    this.text += text;
  }

  end(): void {
    const text = this.text.trim();
    if (text !== '') this.lines.push({ page: this.page, text, isArtifact: this.block === undefined });
    this.text = '';
  }
}
