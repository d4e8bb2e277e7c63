/** Runs, fields, links, content controls and the edges of ranges as WordprocessingML. */
import type { Control, Inline, Look, Range, RangeEdge, Revision } from './model.ts';
import type { Writing } from './writing.ts';
import { escapeXml } from './xml.ts';

/** Signs that are Chinese or Western by font: the hint makes Word set them in the Chinese one. */
const AMBIGUOUS = /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u203b\u2103-\u2189\u2190-\u27bf]/;

function inlineXml(inline: Inline, writing: Writing): string {
  switch (inline.type) {
    case 'run':
      return revised(runXml(inline.text, inline.look, inline.revision), inline.revision, writing);
    case 'field': {
      const { instruction, result, look, revision } = inline;
      const xml = openField(instruction, look, revision) + runXml(result, look, revision) + mark('end', look);
      return revised(xml, revision, writing);
    }
    case 'field-open':
      return openField(inline.instruction);
    case 'field-close':
      return mark('end');
    case 'link':
      return `<w:hyperlink w:anchor="${escapeXml(inline.anchor)}" w:history="1">${inlinesXml(inline.children, writing)}</w:hyperlink>`;
    case 'control':
      return controlXml(inline, writing);
    default:
      return edgeXml(inline, writing);
  }
}

export function inlinesXml(inlines: readonly Inline[], writing: Writing): string {
  return inlines.map(inline => inlineXml(inline, writing)).join('');
}

/** ` w:id="7" w:author="…" w:date="…"` of a tracked change. */
export function revisionAttributes({ author, date }: Omit<Revision, 'kind'>, writing: Writing): string {
  return ` w:id="${writing.nextId()}" w:author="${escapeXml(author)}" w:date="${date}"`;
}

function revised(xml: string, revision: Revision | undefined, writing: Writing): string {
  if (!revision) return xml;
  return `<w:${revision.kind}${revisionAttributes(revision, writing)}>${xml}</w:${revision.kind}>`;
}

function lookXml({ bold, underline, style }: Look = {}, text = ''): string {
  const xml =
    (style ? `<w:rStyle w:val="${style}"/>` : '') +
    (AMBIGUOUS.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '') +
    (bold ? '<w:b/>' : '') +
    (underline ? '<w:u w:val="single"/>' : '');
  return xml && `<w:rPr>${xml}</w:rPr>`;
}

function runXml(text: string, look?: Look, revision?: Revision): string {
  const name = revision?.kind === 'del' ? 'delText' : 't';
  const pieces = text.split(/(\t|\n)/).map(piece => {
    if (piece === '\t') return '<w:tab/>';
    if (piece === '\n') return '<w:br/>';
    const escaped = escapeXml(piece);
    return escaped && `<w:${name} xml:space="preserve">${escaped}</w:${name}>`;
  });
  const xml = pieces.join('');
  return xml && `<w:r>${lookXml(look, text)}${xml}</w:r>`;
}

function mark(type: 'begin' | 'separate' | 'end', look?: Look): string {
  return `<w:r>${lookXml(look)}<w:fldChar w:fldCharType="${type}"/></w:r>`;
}

function openField(instruction: string, look?: Look, revision?: Revision): string {
  const name = revision?.kind === 'del' ? 'delInstrText' : 'instrText';
  const code = `<w:${name} xml:space="preserve"> ${escapeXml(instruction)} </w:${name}>`;
  return `${mark('begin', look)}<w:r>${lookXml(look)}${code}</w:r>${mark('separate', look)}`;
}

/** Word's limit for titles and tags of content controls. */
const LONGEST = 64;

/** The identity of the custom XML part; any constant will do, one file has one part. */
export const STORE_ITEM = '{5A0C1E52-7B9D-4C36-9F1E-6D2B8A40C7E1}';

function controlXml({ kind, alias, tag, prompt, xpath, children }: Control, writing: Writing): string {
  const short = (text: string) => escapeXml([...text].slice(0, LONGEST).join(''));
  const properties =
    `<w:alias w:val="${short(alias)}"/><w:tag w:val="${short(tag)}"/><w:id w:val="${writing.nextId()}"/>` +
    (prompt === undefined
      ? ''
      : `<w:placeholder><w:docPart w:val="${promptName(writing.promptIndex(prompt))}"/></w:placeholder><w:showingPlcHdr/>`) +
    (xpath
      ? `<w:dataBinding w:prefixMappings="xmlns:m='urn:mingyue:contract:1'" w:xpath="${escapeXml(xpath)}" w:storeItemID="${STORE_ITEM}"/>`
      : '') +
    kindXml(kind);
  const shown =
    prompt === undefined ? inlinesXml(children, writing) : runXml(prompt, { style: 'PlaceholderText' });
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`;
}

/** Under this name Word looks for the prompt in the glossary of the document. */
export function promptName(index: number): string {
  return `Prompt${index}`;
}

function kindXml(kind: Control['kind']): string {
  if (kind.type === 'text') return kind.multiLine ? '<w:text w:multiLine="1"/>' : '<w:text/>';
  if (kind.type === 'date') {
    const full = kind.iso ? ` w:fullDate="${kind.iso}T00:00:00Z"` : '';
    return `<w:date${full}><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="zh-CN"/><w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>`;
  }
  const items = kind.choices.map(
    ({ value, label }) => `<w:listItem w:displayText="${escapeXml(label)}" w:value="${escapeXml(value)}"/>`,
  );
  return `<w:dropDownList>${items.join('')}</w:dropDownList>`;
}

function edgeXml({ type, range }: RangeEdge, writing: Writing): string {
  const side = type === 'start' ? 'Start' : 'End';
  const id = writing.idOf(range);
  const element = (name: string, more = '') => `<w:${name}${side} w:id="${id}"${more}/>`;
  if (range.kind === 'comment') {
    return element('commentRange') + (type === 'end' ? `<w:r><w:commentReference w:id="${id}"/></w:r>` : '');
  }
  const name = range.kind === 'bookmark' ? 'bookmark' : `${range.kind}Range`;
  return element(name, type === 'start' ? edgeAttributes(range) : '');
}

function edgeAttributes(range: Exclude<Range, { kind: 'comment' }>): string {
  const name = ` w:name="${escapeXml(range.name)}"`;
  return range.kind === 'bookmark'
    ? name
    : `${name} w:author="${escapeXml(range.author)}" w:date="${range.date}"`;
}
