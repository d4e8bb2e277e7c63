/** Says in words where each link leads, which PDF/UA-1 asks for, and refuses links that only work here. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { Stop } from '../../site/steps.ts';

/**
 * Sets the alternate description of every link annotation. `titles` holds the words of the links by target:
 * an element id, or a web address. Throws a Stop when a link leads to `origin`, the server of this print run.
 */
export function describeLinks(
  document: PDFDocument,
  titles: Readonly<Record<string, string>>,
  origin: string,
): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    const target = targetOf(object);
    if (target.startsWith(`${origin}/`))
      throw new Stop(
        `链接指向印制时的临时地址：${target.slice(origin.length)}。打印页里的链接只能指向本文档或者外部网站。`,
      );
    object.set(PDFName.of('Contents'), PDFHexString.fromText(`链接：${titles[target] || target}`));
  }
}

function targetOf(link: PDFDict): string {
  const destination = link.get(PDFName.of('Dest'));
  if (destination instanceof PDFName) return destination.decodeText();
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
}
