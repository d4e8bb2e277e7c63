/** Reading the structure tree of a tagged PDF: what kind an element is and what it holds. */
import { PDFArray, type PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/** `L`, `TH` and so on; undefined when the dictionary is no structure element. */
export function typeOf(element: PDFDict): string | undefined {
  const type = element.get(PDFName.of('S'));
  return element.get(PDFName.of('Type')) === PDFName.of('StructElem') && type instanceof PDFName
    ? type.decodeText()
    : undefined;
}

/** The kids as they are written: references to elements, marked-content numbers, dictionaries. */
export function kidsOf(element: PDFDict): PDFObject[] {
  const key = PDFName.of('K');
  const kids = element.lookup(key);
  if (kids instanceof PDFArray) return kids.asArray();
  const only = element.get(key);
  return only ? [only] : [];
}
