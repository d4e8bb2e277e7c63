/** Telling a heading from a sentence. */

const LONGEST_TITLE = 40;
const LONGEST_INLINE_TITLE = 14;
/** What only sentences have. */
const SENTENCE = /[，。；？！,;?!]/;
/** Words before a colon that announce a list or begin a sentence rather than name a matter. */
const ANNOUNCES = /[应應须須得]|可以|有权|有權|负责|負責|承诺|承諾|保证|同意|如下|下列|以下|包括|为$|是$|指$/;

/** Whether a line can be the heading of a clause: short, and no sentence. */
export function looksLikeTitle(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_TITLE && !SENTENCE.test(text) && !/[_＿]{2}/.test(text);
}

/**
 * Splits a heading from the sentence that follows it on the same line: 【标题】正文, 标题　　正文, 标题：正文,
 * 标题。正文. The heading is empty when the line is all sentence; no character is lost but the white space between.
 */
export function splitTitle(text: string): { readonly title: string; readonly body: string } {
  if (looksLikeTitle(text) && !/[:：]./.test(text)) return { title: text, body: '' };
  const match =
    /^(【[^】\s]{1,20}】[:：]?)\s*(.+)$/s.exec(text) ??
    /^(\S{1,20}?)(?:\t+|\s{2,}|\u3000+)(.+)$/s.exec(text) ??
    /^([^，。；：:、\s]{2,14}[:：])(.+)$/s.exec(text);
  if (!match) return { title: '', body: text };
  const [, title = '', body = ''] = match;
  const words = title.replace(/[:：]$/, '');
  const fits = words.length <= LONGEST_INLINE_TITLE || words.startsWith('【');
  return fits && looksLikeTitle(words) && !ANNOUNCES.test(words)
    ? { title, body: body.trim() }
    : { title: '', body: text };
}
