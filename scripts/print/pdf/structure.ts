/**
 * Mends the structure tree that Chromium writes, so that it keeps the rules of PDF/UA-1 and PDF/A-2a: types
 * of PDF 2.0 are mapped to types of PDF 1.7, and what an item of a list says stands in an LBody.
 */
import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { kidsOf, typeOf } from './structure-tree.ts';

const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span', Aside: 'Div' };

/** Changes the document in place. Throws when it is not tagged. */
export function mendStructure(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  root.set(PDFName.of('RoleMap'), document.context.obj(ROLES));
  for (const [ref, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && typeOf(object) === 'L') wrapItems(document, ref, object);
}

/**
 * The element of an item becomes the LBody of a new one. This way round the marked content stays with its
 * element, and the parent tree needs no change.
 */
function wrapItems(document: PDFDocument, listRef: PDFRef, list: PDFDict): void {
  const { context } = document;
  const items = kidsOf(list).map(kid => {
    const item = context.lookup(kid);
    if (!(kid instanceof PDFRef) || !(item instanceof PDFDict) || typeOf(item) !== 'LI') return kid;
    const isLabel = (part: PDFObject) => {
      const element = context.lookup(part);
      return element instanceof PDFDict && typeOf(element) === 'Lbl';
    };
    const labels = kidsOf(item).filter(isLabel);
    const body = kidsOf(item).filter(part => !isLabel(part));
    const wrapper = context.register(
      context.obj({ Type: 'StructElem', S: 'LI', P: listRef, K: [...labels, kid] }),
    );
    for (const label of labels) context.lookup(label, PDFDict).set(PDFName.of('P'), wrapper);
    item.set(PDFName.of('S'), PDFName.of('LBody'));
    item.set(PDFName.of('P'), wrapper);
    item.set(PDFName.of('K'), context.obj(body));
    return wrapper;
  });
  list.set(PDFName.of('K'), context.obj(items));
}
