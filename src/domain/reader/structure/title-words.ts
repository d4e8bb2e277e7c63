/** Telling a heading from a sentence. */

const LONGEST_TITLE = 40;
const LONGEST_INLINE_TITLE = 14;
/** What only sentences have. */
const SENTENCE = /[，。；？！,;?!]/;
/** Words before a colon that announce a list or begin a sentence rather than name a matter. */
const ANNOUNCES = /[应應须須得]|可以|有权|有權|负责|負責|承诺|承諾|保证|同意|如下|下列|以下|包括|为$|是$|指$/;

/** Room of two signs and more, or brackets with nothing in them: a line to write on. */
const GAP = /[^。；：;:\s]\s{2,}\S|【\s*】|[［[]\s+[］\]]/;
/** What stands behind a blank: 元, 平方米, 年; but 个人, 市场, 人员 begin words of their own. */
const AFTER_BLANK =
  /^(?:[，。；：、,;:％%）)】］」]|[省县縣路室栋棟幢份天平台套件吨噸亩间間层層](?![的])|元(?!件)|年(?!度)|月(?!度)|日(?!常)|市(?!场|場)|区(?![域分别])|號|号(?!码)|米|[个個](?![人别体])|人(?![员員身民工])|[万萬])/;
/** The heading, the room behind it, the sentence. */
const SPLITS = [
  /^(【[^】\s]{1,20}】[:：]?)\s*(.+)$/s,
  /^(\S{1,20}?)(?:\t+|\s{2,}|\u3000+)(.+)$/s,
  /^([^，。；：:、\s]{2,14}[:：])(.+)$/s,
];
/** 附    则, 总　则. */
const SPACED_OUT = /^\S(?:\s+\S){1,5}$/;

/** Whether a line can be the heading of a clause: short, and no sentence. */
export function looksLikeTitle(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_TITLE && !SENTENCE.test(text) && !/[_＿]{2}/.test(text);
}

/**
 * Splits a heading from the sentence that follows it on the same line: 【标题】正文, 标题　　正文, 标题：正文,
 * 标题。正文. The heading is empty when the line is all sentence; no character is lost but the white space between.
 */
export function splitTitle(text: string): { readonly title: string; readonly body: string } {
  const spacedOut = SPACED_OUT.test(text);
  if (looksLikeTitle(text) && !/[:：]./.test(text) && (spacedOut || !hasBlank(text)))
    return { title: text, body: '' };
  const match = SPLITS.map(split => split.exec(text)).find(found => found && !isBlankBetween(found));
  if (!match) return { title: '', body: text };
  const [, title = '', body = ''] = match;
  const words = title.replace(/[:：]$/, '');
  const fits = words.length <= LONGEST_INLINE_TITLE || words.startsWith('【');
  return fits && looksLikeTitle(words) && !ANNOUNCES.test(words)
    ? { title, body: body.trim() }
    : { title: '', body: text };
}

/** 面积        平方米 is a sentence with a blank in it. */
function hasBlank(text: string): boolean {
  const gap = /^(\S+)\s{2,}(\S.*)$/s.exec(text);
  return /【\s*】|[［[]\s+[］\]]/.test(text) || (gap !== null && isBlankBetween(gap));
}

/** Whether the room between two pieces of a line is to be written on rather than setting a heading apart. */
function isBlankBetween([whole, title = '', body = '']: readonly string[]): boolean {
  if (/[（(【［[][^）)】］\]]*$/.test(title)) return true;
  const isRoom = /^\s/.test((whole ?? '').slice(title.length));
  return isRoom && (AFTER_BLANK.test(body.trimStart()) || GAP.test(body));
}
