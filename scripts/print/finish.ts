/**
 * Makes Chromium's PDF a file that keeps PDF/UA-1 and PDF/A-2a and is the same, byte for byte, whenever the
 * same page is printed.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDocument,
  PDFHeader,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './pdf/artifacts.ts';
import { renumberElementIds } from './pdf/element-ids.ts';
import { checkFonts } from './pdf/fonts-used.ts';
import { describeLinks } from './pdf/links.ts';
import { type DocumentFacts, writeMetadata } from './pdf/metadata.ts';
import { detachRepeatedHeads } from './pdf/repeated-heads.ts';
import { mendStructure } from './pdf/structure.ts';

export interface FinishOptions extends DocumentFacts {
  /** Words of the links, by target: an element id or a web address. */
  readonly linkTitles: Readonly<Record<string, string>>;
  /** Origin of the server that the page was printed from; no link may lead there. */
  readonly origin: string;
}

/** `printed` is a tagged PDF as Puppeteer returns it. Throws a Stop when the page holds what a PDF cannot. */
export async function finish(printed: Uint8Array, options: FinishOptions): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  document.context.header = PDFHeader.forVersion(1, 7);
  checkFonts(document);
  const repeated = detachRepeatedHeads(document);
  const content = createHash('sha256');
  for (const page of document.getPages())
    content.update(finishPage(document, page, repeated.get(page.ref.toString())));
  renumberElementIds(document);
  mendStructure(document);
  describeLinks(document, options.linkTitles, options.origin);
  writeMetadata(document, options, content.digest('hex'));
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
}

/** Returns the page's content, decoded. */
function finishPage(document: PDFDocument, page: PDFPage, detached?: ReadonlySet<number>): Buffer {
  const { context } = document;
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map(part => context.lookup(part)) : [contents];
  const source = streams
    .map(stream => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1'))
    .join('\n');
  const marked = Buffer.from(markArtifacts(source, detached), 'latin1');
  const bytes = deflateSync(marked, { level: 9 });
  const stream = PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: bytes.length }), bytes);
  const ref = page.node.get(PDFName.of('Contents'));
  if (ref instanceof PDFRef) context.assign(ref, stream);
  else page.node.set(PDFName.of('Contents'), context.register(stream));
  return marked;
}
