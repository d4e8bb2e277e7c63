/**
 * The look of our Word files, as data: Chinese body face with Times for figures and letters, 小四 on one and a half
 * lines, headings in 黑体, indents of two characters as statutes have them.
 */
import { W, XML_HEAD } from './xml.ts';

/** Sizes are half-points, distances twentieths of a point. */
interface Style {
  /** Word's own name where it has one: it knows headings, contents and comments by it. */
  readonly name: string;
  readonly based?: string;
  readonly next?: string;
  readonly sans?: true;
  readonly bold?: true;
  readonly size?: number;
  readonly grey?: true;
  readonly align?: 'center' | 'left';
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of a line. */
  readonly line?: number;
  readonly keepNext?: true;
  readonly newPage?: true;
  /** In characters. */
  readonly left?: number;
  readonly firstLine?: number;
  /** Outline level, 0 for the outermost. */
  readonly outline?: number;
  /** Further properties of the paragraph that stand before `spacing`. */
  readonly extra?: string;
}

/** Width of the text on the page, in twentieths of a point. */
export const TEXT_WIDTH = 11906 - 2 * 1588;

const rightTab = (leader = '') =>
  `<w:tabs><w:tab w:val="right"${leader && ` w:leader="${leader}"`} w:pos="${TEXT_WIDTH}"/></w:tabs>`;

const heading = { sans: true, bold: true, align: 'left', keepNext: true, next: 'Clause' } as const;
const small = { size: 17, line: 240, align: 'left' } as const;

const styles = {
  Normal: { name: 'Normal' },
  Title: { name: 'Title', sans: true, bold: true, size: 48, align: 'center', before: 2600, after: 240 },
  Subtitle: { name: 'Subtitle', size: 28, align: 'center', after: 120 },
  Edition: { name: '版本', sans: true, size: 21, align: 'center', grey: true, after: 2000 },
  CoverParty: { name: '封面当事人', size: 28, align: 'left', before: 240, left: 4 },
  Imprint: { name: '版权页', sans: true, size: 18, align: 'center', grey: true, before: 2400 },
  DocumentTitle: {
    name: '合同名称',
    bold: true,
    size: 36,
    align: 'center',
    after: 360,
    newPage: true,
    keepNext: true,
  },
  AnnexTitle: {
    name: '附件名称',
    newPage: true,
    bold: true,
    size: 30,
    align: 'center',
    after: 300,
    keepNext: true,
    outline: 0,
  },
  Heading1: { ...heading, name: 'heading 1', size: 28, align: 'center', before: 400, after: 160, outline: 0 },
  Heading2: { ...heading, name: 'heading 2', before: 200, after: 60, outline: 1 },
  Heading3: { ...heading, name: 'heading 3', before: 200, after: 60, outline: 2 },
  Clause: { name: '款', firstLine: 2 },
  Item: { name: '项', firstLine: 2 },
  Subitem: { name: '目', left: 2, firstLine: 2 },
  Point: { name: '列举', left: 2, align: 'left' },
  Case: { name: '待选', sans: true, size: 22, align: 'left', firstLine: 2, keepNext: true },
  Requirement: { name: '清单要求', align: 'left', before: 120, keepNext: true },
  Evidence: { name: '清单证据', align: 'left', size: 19, left: 2 },
  SignatureHead: { name: '签署首行', based: 'Signature', before: 560 },
  Signature: { name: '签署', align: 'left', before: 120, after: 120 },
  TableText: { name: '表格文字', size: 20, align: 'left', before: 40, after: 40, line: 290 },
  TableHead: { name: '表头', based: 'TableText', sans: true, bold: true, keepNext: true },
  AfterTable: { name: '表后', size: 8, line: 240 },
  TOCHeading: {
    name: 'TOC Heading',
    sans: true,
    bold: true,
    size: 30,
    align: 'center',
    after: 240,
    newPage: true,
  },
  TOC1: { name: 'toc 1', sans: true, size: 22, align: 'left', line: 264, extra: rightTab('dot') },
  TOC2: { name: 'toc 2', size: 22, align: 'left', line: 264, extra: rightTab('dot') },
  Header: { ...small, name: 'header', sans: true, grey: true, extra: rightTab() },
  Footer: { ...small, name: 'footer', sans: true, grey: true, extra: rightTab() },
  CommentText: { name: 'annotation text', size: 20, line: 240, align: 'left' },
} as const satisfies Readonly<Record<string, Style>>;

export type ParagraphStyle = keyof typeof styles;
export type CharacterStyle = 'PlaceholderText';

/** Dark enough to read in small print. */
export const GREY = '595959';
const SERIF = '宋体';
const SANS = '黑体';

/** `styles.xml` */
export function stylesXml(): string {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${SERIF}" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>` +
    '<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' +
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:line="360" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const placeholder = `<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="${GREY}"/></w:rPr></w:style>`;
  const all = Object.entries<Style>(styles).map(([id, style]) => styleXml(id, style));
  return `${XML_HEAD}<w:styles ${W}>${defaults}${all.join('')}${placeholder}</w:styles>`;
}

function styleXml(id: string, style: Style): string {
  const head =
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${style.name}"/>` +
    (id === 'Normal' ? '' : `<w:basedOn w:val="${style.based ?? 'Normal'}"/>`) +
    (style.next ? `<w:next w:val="${style.next}"/>` : '');
  const paragraph = paragraphProperties(style);
  const text = textProperties(style);
  return `${head}<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${text && `<w:rPr>${text}</w:rPr>`}</w:style>`;
}

function paragraphProperties(style: Style): string {
  const { before, after, line, left, firstLine } = style;
  const spacing =
    attribute('before', before) +
    attribute('after', after) +
    attribute('line', line) +
    (line ? ' w:lineRule="auto"' : '');
  return (
    (style.keepNext ? '<w:keepNext/><w:keepLines/>' : '') +
    (style.newPage ? '<w:pageBreakBefore/>' : '') +
    (style.extra ?? '') +
    (spacing && `<w:spacing${spacing}/>`) +
    indentXml(left, firstLine) +
    (style.align ? `<w:jc w:val="${style.align}"/>` : '') +
    (style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`)
  );
}

function textProperties({ sans, bold, grey, size }: Style): string {
  return (
    (sans ? `<w:rFonts w:eastAsia="${SANS}"/>` : '') +
    (bold ? '<w:b/>' : '') +
    (grey ? `<w:color w:val="${GREY}"/>` : '') +
    (size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '')
  );
}

function attribute(name: string, value: number | undefined): string {
  return value === undefined ? '' : ` w:${name}="${value}"`;
}

/** Indents in characters, with the distance for programs that do not know characters; empty when there are none. */
export function indentXml(left = 0, firstLine = 0): string {
  const one = (name: string, characters: number) =>
    characters ? ` w:${name}Chars="${characters * 100}" w:${name}="${characters * 240}"` : '';
  const attributes = one('left', left) + one('firstLine', firstLine);
  return attributes && `<w:ind${attributes}/>`;
}

const font = (name: string, alternative: string, panose: string, family: string, pitch: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`;

/** `fontTable.xml`: what to take where a face is missing. */
export function fontsXml(): string {
  const fonts =
    font(SERIF, 'SimSun', '02010600030101010101', 'roman', 'variable') +
    font(SANS, 'SimHei', '02010609060101010101', 'modern', 'fixed');
  return `${XML_HEAD}<w:fonts ${W}>${fonts}</w:fonts>`;
}
