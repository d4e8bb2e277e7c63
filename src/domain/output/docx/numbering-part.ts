/** `numbering.xml`: every list of the document as a multilevel list of Word's own. */
import type { ListLevel } from './model.ts';
import { indentXml } from './styles.ts';
import { escapeXml, W, XML_HEAD } from './xml.ts';

/** Lists are named from 1; none shares its counting with another. */
export function numberingXml(lists: readonly (readonly ListLevel[])[]): string {
  const abstracts = lists.map(
    (levels, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`,
  );
  const instances = lists.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  return `${XML_HEAD}<w:numbering ${W}>${abstracts.join('')}${instances.join('')}</w:numbering>`;
}

function levelXml(level: ListLevel, index: number): string {
  const { format, text, start, suffix, legal, left, firstLine } = level;
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
    (legal ? '<w:isLgl/>' : '') +
    `<w:suff w:val="${suffix}"/><w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr>${indentXml(left, firstLine) || '<w:ind w:left="0" w:firstLine="0"/>'}</w:pPr></w:lvl>`
  );
}
