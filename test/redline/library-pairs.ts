/** Texts of the library as they are compared: with the variants of one family as pairs. */
import type { Comparable } from '../../src/domain/compare/comparable.ts';
import { comparable, comparableBundle } from '../../src/domain/compare/document-clauses.ts';
import type { Bound } from '../../src/domain/output/bound.ts';
import type { Library } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { bound, newestTemplates, readLibrary } from '../docx/documents.ts';

export interface LibraryPair {
  readonly name: string;
  readonly a: Comparable;
  readonly b: Comparable;
}

/** Neighbouring variants of every family with their annexes, and each contract before and after it was filled in. */
export async function libraryPairs(): Promise<LibraryPair[]> {
  const library = await readLibrary();
  const contracts = newestTemplates(library).filter(({ meta }) => meta.type === 'contract');
  return contracts.flatMap((template, index) => {
    const next = contracts[index + 1];
    const own = blank(template, library);
    const filled = ofBound(bound(template, library, 'plain'));
    return [
      { name: `${template.meta.id} 填写`, a: own, b: filled },
      ...(next && next.meta.family === template.meta.family
        ? [{ name: `${template.meta.id} ${next.meta.id}`, a: own, b: blank(next, library) }]
        : []),
    ];
  });
}

function blank(template: Template, library: Library): Comparable {
  return ofBound(bound(template, library, 'blank'));
}

function ofBound({ parts: [first, ...others] }: Bound): Comparable {
  const one = ({ document, numbering, annexes, meta, label }: Bound['parts'][0]) =>
    comparable(document, numbering, annexes, { title: meta.title, ...(label ? { label } : {}) });
  return comparableBundle([one(first), ...others.map(one)]);
}
