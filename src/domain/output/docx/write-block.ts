/** Paragraphs and tables as WordprocessingML. The order of the properties is the schema's (ISO/IEC 29500-1, 17.3, 17.4). */
import type { Block, Paragraph, Revision, Table, TableRow } from './model.ts';
import { inlinesXml, revisionAttributes } from './write-inline.ts';
import type { Writing } from './writing.ts';

export function blocksXml(blocks: readonly Block[], writing: Writing): string {
  return blocks
    .map(block => (block.type === 'table' ? tableXml(block, writing) : paragraphXml(block, writing)))
    .join('');
}

function paragraphXml(paragraph: Paragraph, writing: Writing): string {
  const { mark, was, children } = paragraph;
  const properties =
    propertiesXml(paragraph) +
    (mark ? `<w:rPr>${revisionMark(mark, writing)}</w:rPr>` : '') +
    (was
      ? `<w:pPrChange${revisionAttributes(was, writing)}><w:pPr>${propertiesXml(was)}</w:pPr></w:pPrChange>`
      : '');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inlinesXml(children, writing)}</w:p>`;
}

type Properties = Pick<Paragraph, 'style' | 'place' | 'keepNext' | 'newPage' | 'align'>;

function propertiesXml({ style, place, keepNext, newPage, align }: Properties): string {
  return (
    (style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`) +
    (keepNext ? '<w:keepNext/>' : '') +
    (newPage ? '<w:pageBreakBefore/>' : '') +
    (place ? `<w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${place.list}"/></w:numPr>` : '') +
    (align ? `<w:jc w:val="${align}"/>` : '')
  );
}

function revisionMark(revision: Revision, writing: Writing): string {
  return `<w:${revision.kind}${revisionAttributes(revision, writing)}/>`;
}

function tableXml({ widths, borders, rows }: Table, writing: Writing): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const lines = sides.map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`);
  const properties =
    `<w:tblW w:w="${total}" w:type="dxa"/>` +
    (borders ? `<w:tblBorders>${lines.join('')}</w:tblBorders>` : '') +
    '<w:tblLayout w:type="fixed"/>';
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`);
  const body = rows.map(row => rowXml(row, widths, writing));
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function rowXml({ header, cells, revision }: TableRow, widths: readonly number[], writing: Writing): string {
  const properties = `<w:cantSplit/>${header ? '<w:tblHeader/>' : ''}${revision ? revisionMark(revision, writing) : ''}`;
  const body = cells.map((cell, index) => {
    const shade = header ? '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/>${shade}</w:tcPr>${blocksXml(cell, writing)}</w:tc>`;
  });
  return `<w:tr><w:trPr>${properties}</w:trPr>${body.join('')}</w:tr>`;
}
