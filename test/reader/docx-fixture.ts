/** Small Word files for tests, as Word and WPS write them: parts as strings, zipped here. */
import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface Fixture {
  /** Content of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Further related parts: path → type and XML inside the root element of that name. */
  readonly parts?: Readonly<
    Record<string, { readonly type: string; readonly root: string; readonly xml: string }>
  >;
  /** Relationships to the outside: type and address. */
  readonly outside?: readonly (readonly [type: string, address: string])[];
  /** Files without a relationship. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export function root(name: string, inner: string): string {
  return `${XML}<${name} ${NAMESPACES} mc:Ignorable="w14">${inner}</${name}>`;
}

export function docx({ body, styles, numbering, parts = {}, outside = [], files = {} }: Fixture): Uint8Array {
  const related: Record<string, { type: string; root: string; xml: string }> = { ...parts };
  if (styles) related['styles.xml'] = { type: 'styles', root: 'w:styles', xml: styles };
  if (numbering) related['numbering.xml'] = { type: 'numbering', root: 'w:numbering', xml: numbering };
  const links = [
    ...Object.entries(related).map(
      ([path, { type }], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`,
    ),
    ...outside.map(
      ([type, address], index) =>
        `<Relationship Id="out${index}" Type="${OFFICE}/${type}" Target="${address}" TargetMode="External"/>`,
    ),
  ].join('');
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}">${links}</Relationships>`,
    'word/document.xml': root('w:document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(
      Object.entries(related).map(([path, part]) => [`word/${path}`, root(part.root, part.xml)]),
    ),
    ...files,
  };
  return zip(all);
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A run with text, escaped. */
export function r(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph; `inner` is text or ready markup. */
export function p(inner: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') || inner === '' ? inner : r(inner)}</w:p>`;
}

export function numbered(inner: string, list: number, level = 0): string {
  return p(inner, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** `levels`: format, text and what else stands in `w:lvl`, from level 0. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  more = '',
): string {
  const inner = levels
    .map(
      ([format, text, extra = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
  return `<w:abstractNum w:abstractNumId="${id}">${more}${inner}</w:abstractNum>`;
}

export function num(id: number, definition = id, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** A compound file (the container of old and of encrypted Word files), as far as its directory. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => {
    bytes[1024 + 2 * index] = character.charCodeAt(0);
  });
  return bytes;
}
