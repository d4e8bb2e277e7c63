/** A Word document as a file: its parts, how they refer to each other, and the archive they stand in. */
import type { Comment, DocumentProperties, WordDocument } from './model.ts';
import { numberingXml } from './numbering-part.ts';
import { fontsXml, GREY, stylesXml } from './styles.ts';
import { blocksXml } from './write-block.ts';
import { promptName, STORE_ITEM } from './write-inline.ts';
import { Writing } from './writing.ts';
import { escapeXml, W, XML_HEAD } from './xml.ts';
import { zip } from './zip.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** The same document gives the same bytes, in Node and in a browser. */
export function wordPackage(document: WordDocument): Uint8Array {
  return zip(wordParts(document));
}

/** XML of every part by its path in the archive. */
export function wordParts(document: WordDocument): Record<string, string> {
  const writing = new Writing();
  const body = blocksXml(document.body, writing);
  const header = blocksXml(document.header, writing);
  const footer = blocksXml(document.footer, writing);
  // Content type and kind of relation of these parts are named alike.
  const parts: [name: string, xml: string][] = [
    ['styles', stylesXml()],
    ['numbering', numberingXml(document.lists)],
    ['settings', settingsXml(document)],
    ['fontTable', fontsXml()],
    ['header', `${XML_HEAD}<w:hdr ${W}>${header}</w:hdr>`],
    ['footer', `${XML_HEAD}<w:ftr ${W}>${footer}</w:ftr>`],
  ];
  if (writing.comments.length) parts.push(['comments', commentsXml(writing)]);
  const relations = parts.map(([name], index) => relation(index + 1, RELATION + name, `${name}.xml`));
  const types = parts.map(([name]) => override(`/word/${name}.xml`, `${WORD_TYPE}${name}+xml`));
  const files: Record<string, string> = {};
  if (document.customXml !== undefined) {
    relations.push(relation(relations.length + 1, `${RELATION}customXml`, '../customXml/item1.xml'));
    types.push(
      override(
        '/customXml/itemProps1.xml',
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ),
    );
    Object.assign(files, customParts(document.customXml));
  }
  if (writing.prompts.length) {
    relations.push(relation(relations.length + 1, `${RELATION}glossaryDocument`, 'glossary/document.xml'));
    types.push(override('/word/glossary/document.xml', `${WORD_TYPE}document.glossary+xml`));
    files['word/glossary/document.xml'] = glossaryXml(writing.prompts);
  }
  return {
    '[Content_Types].xml':
      `${XML_HEAD}<Types xmlns="${PACKAGE}content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('/word/document.xml', `${WORD_TYPE}document.main+xml`) +
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      `${types.join('')}</Types>`,
    '_rels/.rels': relationships([
      relation(1, `${RELATION}officeDocument`, 'word/document.xml'),
      relation(2, `${PACKAGE}relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': coreXml(document.properties),
    'word/document.xml': `${XML_HEAD}<w:document ${W}><w:body>${body}${sectionXml(document)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(parts.map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...files,
  };
}

/** A4; header and footer are the fifth and sixth part of the document. */
const sectionXml = ({ withoutTitlePage }: WordDocument) =>
  '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1588" w:bottom="1418" w:left="1588" w:header="851" w:footer="737" w:gutter="0"/>' +
  (withoutTitlePage ? '' : '<w:titlePg/>') +
  '</w:sectPr>';

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
}

function relationships(all: readonly string[]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}relationships">${all.join('')}</Relationships>`;
}

function settingsXml({ trackChanges }: WordDocument): string {
  return (
    `${XML_HEAD}<w:settings ${W}><w:zoom w:percent="100"/>${trackChanges ? '<w:trackRevisions/>' : ''}` +
    '<w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>' +
    '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/></w:settings>'
  );
}

function commentsXml(writing: Writing): string {
  const comments = writing.comments.map((comment, id) => commentXml(id, comment, writing));
  return `${XML_HEAD}<w:comments ${W}>${comments.join('')}</w:comments>`;
}

function commentXml(id: number, { author, initials, date, body }: Comment, writing: Writing): string {
  const at = date ? ` w:date="${date}"` : '';
  return `<w:comment w:id="${id}" w:author="${escapeXml(author)}" w:initials="${escapeXml(initials)}"${at}>${blocksXml(body, writing)}</w:comment>`;
}

/** Prompts of controls as building blocks, which know no styles: Word takes them from here when an entry is deleted. */
function glossaryXml(prompts: readonly string[]): string {
  const blocks = prompts.map(
    (prompt, index) =>
      `<w:docPart><w:docPartPr><w:name w:val="${promptName(index)}"/><w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category><w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors></w:docPartPr><w:docPartBody><w:p><w:r><w:rPr><w:color w:val="${GREY}"/></w:rPr><w:t>${escapeXml(prompt)}</w:t></w:r></w:p></w:docPartBody></w:docPart>`,
  );
  return `${XML_HEAD}<w:glossaryDocument ${W}><w:docParts>${blocks.join('')}</w:docParts></w:glossaryDocument>`;
}

function coreXml({ title, subject, keywords, created }: DocumentProperties): string {
  const element = (name: string, text: string | undefined, type = '') =>
    text === undefined ? '' : `<${name}${type}>${escapeXml(text)}</${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    element('dc:title', title) +
    element('dc:subject', subject) +
    element('dc:creator', '明约') +
    element('cp:keywords', keywords) +
    element('dcterms:created', created && `${created}T00:00:00Z`, ' xsi:type="dcterms:W3CDTF"') +
    element('dc:language', 'zh-CN') +
    '</cp:coreProperties>'
  );
}

function customParts(xml: string): Record<string, string> {
  return {
    'customXml/item1.xml': XML_HEAD + xml,
    'customXml/itemProps1.xml': `${XML_HEAD}<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    'customXml/_rels/item1.xml.rels': relationships([
      relation(1, `${RELATION}customXmlProps`, 'itemProps1.xml'),
    ]),
  };
}
