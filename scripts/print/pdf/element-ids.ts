/**
 * Chromium names structure elements after the numbers of its DOM nodes (`node00000051`), which depend on what
 * the browser did before. Renumbered from 1 in the same order, they are the same on every run.
 */
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const ID = /^node\d+$/;

/** Changes the document in place. The order is kept, because the names of the id tree must stay sorted. */
export function renumberElementIds(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const ids = new Set<string>();
  for (const object of objects)
    replaceIds(object, id => {
      ids.add(id);
      return id;
    });
  const numbers = new Map(
    [...ids].sort().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]),
  );
  for (const object of objects) replaceIds(object, id => numbers.get(id)!);
}

function replaceIds(object: PDFObject, replace: (id: string) => string): void {
  const entries: [PDFObject, (value: PDFObject) => void][] =
    object instanceof PDFDict
      ? object.entries().map(([key, value]) => [value, next => object.set(key, next)])
      : object instanceof PDFArray
        ? object.asArray().map((value, index) => [value, next => object.set(index, next)])
        : [];
  for (const [value, set] of entries)
    if (value instanceof PDFString) {
      const id = value.asString();
      if (ID.test(id)) set(PDFString.of(replace(id)));
    } else replaceIds(value, replace);
}
