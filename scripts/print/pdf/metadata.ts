/** Title, language, authorship and identification of a PDF, in both places where readers look for them. */
import { createHash } from 'node:crypto';
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { srgbProfile } from './icc.ts';
import { xmpPacket } from './xmp.ts';

export interface DocumentFacts {
  readonly title: string;
  /** Publisher of the text, the same for the whole library. */
  readonly author: string;
  /** BCP 47, such as `zh-CN`. */
  readonly lang: string;
  /** Permanent id of the text, such as `confidentiality/mutual`. */
  readonly id: string;
  readonly version: string;
  /** Hash of the canonical text, in hexadecimal. */
  readonly hash: string;
  /** Day of the version, `YYYY-MM-DD`. No clock is read: it is the date of the file as well. */
  readonly date: string;
}

const CREATOR = 'Mingyue';

/** Writes document information, XMP, language, output intent and file id. Changes the document in place. */
export function writeMetadata(document: PDFDocument, facts: DocumentFacts, contentHash: string): void {
  const { catalog, context } = document;
  const producer = document.getProducer() ?? CREATOR;
  const subject = `${facts.id} ${facts.version}`;
  const keywords = `sha256:${facts.hash}`;
  const moment = new Date(`${facts.date}T00:00:00Z`);

  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(subject);
  document.setKeywords([keywords]);
  document.setCreator(CREATOR);
  document.setProducer(producer);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.lang));
  if (catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  const packet = xmpPacket({ ...facts, subject, keywords, creator: CREATOR, producer });
  catalog.set(
    PDFName.of('Metadata'),
    stream(document, Buffer.from(packet), { Type: 'Metadata', Subtype: 'XML' }),
  );
  catalog.set(PDFName.of('OutputIntents'), outputIntents(document));

  // The first half of the file id names the document, the second this state of it.
  const permanent = createHash('sha256').update(subject).digest('hex').slice(0, 32);
  context.trailerInfo.ID = context.obj(
    [permanent, contentHash.slice(0, 32)].map(half => PDFHexString.of(half)),
  );
}

function outputIntents(document: PDFDocument) {
  const name = PDFString.of('sRGB IEC61966-2.1');
  const profile = stream(document, srgbProfile(), { N: 3 });
  const intent = {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: profile,
  };
  return document.context.obj([intent]);
}

function stream(document: PDFDocument, bytes: Buffer, entries: Record<string, string | number>) {
  const { context } = document;
  return context.register(PDFRawStream.of(context.obj({ ...entries, Length: bytes.length }), bytes));
}
