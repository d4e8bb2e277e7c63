/** A bound contract as Word shows it, and the labels that it must show. */
import { visit } from '../../src/domain/document/visit.ts';
import type { Bound } from '../../src/domain/output/bound.ts';
import { wordParts } from '../../src/domain/output/docx/package.ts';
import { contractDocument, type DocxSettings } from '../../src/domain/output/docx/render-docx.ts';
import { shownParagraphs } from './word-xml.ts';

/** What Word shows from the title of the contract on. */
export function shown(document: Bound, settings: DocxSettings = { form: 'clean', remember: false }) {
  const parts = new Map(Object.entries(wordParts(contractDocument(document, settings))));
  const all = shownParagraphs(parts);
  return all.slice(all.findIndex(({ style }) => style === 'DocumentTitle'));
}

/** Our labels in reading order; a requirement's has its box before it. */
export function labels({ parts }: Bound): string[] {
  const found: string[] = [];
  for (const { document, numbering } of parts) {
    visit(document, node => {
      if (node.type === 'note') return 'skip';
      const label = numbering.get(node)?.text;
      if (label !== undefined) found.push(node.type === 'requirement' ? `☐ ${label}` : label);
      return undefined;
    });
  }
  return found;
}
