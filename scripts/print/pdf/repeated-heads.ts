/**
 * The head of a table that is printed again on the next page. Chromium tags the repetition as if the head had all
 * those words; PDF/UA calls it an artifact, and only then is the text of the PDF the text of the page.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { kidsOf, typeOf } from './structure-tree.ts';

/** Numbers of marked content by page, the page named by its reference (`28 0 R`). */
export type MarkedContent = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Takes repeated heads out of the structure tree. Returns the content that no element owns any more, for the caller to
 * mark as artifacts.
 */
export function detachRepeatedHeads(document: PDFDocument): MarkedContent {
  const { context } = document;
  const detached = new Map<string, Set<number>>();

  const detachFrom = (element: PDFDict, homePage: string): void => {
    const ownPage = pageOf(element) ?? homePage;
    const kept = kidsOf(element).filter(kid => {
      const target = context.lookup(kid);
      if (target instanceof PDFDict && typeOf(target)) {
        detachFrom(target, homePage);
        return true;
      }
      const number = target instanceof PDFDict ? target.get(PDFName.of('MCID')) : target;
      const page = (target instanceof PDFDict ? pageOf(target) : undefined) ?? ownPage;
      if (!(number instanceof PDFNumber) || page === homePage) return true;
      detached.set(page, (detached.get(page) ?? new Set()).add(number.asNumber()));
      return false;
    });
    element.set(PDFName.of('K'), context.obj(kept));
  };

  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || typeOf(object) !== 'TH' || !isColumnHead(object)) continue;
    const homePage = pageOf(object);
    if (homePage !== undefined) detachFrom(object, homePage);
  }
  forgetParents(document, detached);
  return detached;
}

/** The head of a row is not repeated: a row that is longer than a page goes on. */
function isColumnHead(element: PDFDict): boolean {
  const attributes = element.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.some(
    entry => entry instanceof PDFDict && entry.get(PDFName.of('Scope')) === PDFName.of('Column'),
  );
}

function pageOf(dictionary: PDFDict): string | undefined {
  const page = dictionary.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? page.toString() : undefined;
}

/** In the parent tree, content without an element has null for a parent. */
function forgetParents(document: PDFDocument, detached: MarkedContent): void {
  const { catalog } = document;
  const tree = catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookup(PDFName.of('ParentTree'), PDFDict);
  for (const page of document.getPages()) {
    const numbers = detached.get(page.ref.toString());
    const key = page.node.get(PDFName.of('StructParents'));
    if (!numbers || !(key instanceof PDFNumber)) continue;
    const parents = findInNumberTree(tree, key.asNumber());
    if (parents instanceof PDFArray) for (const number of numbers) parents.set(number, PDFNull);
  }
}

function findInNumberTree(node: PDFDict, key: number): PDFObject | undefined {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 0; numbers && index < numbers.size(); index += 2)
    if (numbers.lookup(index, PDFNumber).asNumber() === key) return numbers.lookup(index + 1);
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; kids && index < kids.size(); index++) {
    const found = findInNumberTree(kids.lookup(index, PDFDict), key);
    if (found) return found;
  }
  return undefined;
}
