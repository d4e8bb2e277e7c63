/** What a reader of the tree sees, for comparing with the source. */
import { visit } from '../../src/domain/document/visit.ts';
import { renderText } from '../../src/domain/output/text/render-text.ts';
import type { OutsideDocument } from '../../src/domain/reader/outside-document.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';

export function readBytes(
  bytes: Uint8Array,
  changes: 'accepted' | 'rejected' = 'accepted',
  name = '合同.docx',
) {
  return readOutside({ name, bytes }, { changes });
}

export function readString(text: string): OutsideDocument {
  return readOutside({ text }, { changes: 'accepted' });
}

/** Non-empty lines of the whole tree, title and numbers included, without indentation. */
export function lines({ title, document, numbering }: OutsideDocument): string[] {
  return renderText(document, { numbering, annexes: [], title })
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

export function labels({ document, numbering }: OutsideDocument): string[] {
  const found: string[] = [];
  visit(document, node => {
    const label = numbering.get(node);
    if (label) found.push(label.text);
  });
  return found;
}

/** Text without white space, column lines and the lengths of blanks. */
export function bare(text: string): string {
  return text.replace(/[\s\u3000|]+/g, '').replace(/_+/g, '_');
}
