/**
 * The form in which two spellings count as one: width, shape of quotation marks and dashes, white space and 〇 for 零
 * are how a text is set, not what it says.
 */

const SPACE = /[\s\u200b\ufeff]+/g;
const FOLDED = /[\uff01-\uff5e\u3000-\u303f\u2010-\u203e\u00b7〇○]/g;

const signs: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '—': '-',
  '–': '-',
  '－': '-',
  '～': '~',
  〇: '零',
  '○': '零',
};

function fold(character: string): string {
  const sign = signs[character];
  if (sign !== undefined) return sign;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Width and shape folded, white space removed. */
export function spelling(text: string): string {
  return text.replace(SPACE, '').replace(FOLDED, fold);
}

/** A number apart from its thousands separators: 1,280,000.00 and 1280000.00 are one number. */
export function numberSpelling(text: string): string {
  const plain = spelling(text);
  return /^\D?\d{1,3}(?:,\d{3})+(?!\d)/.test(plain) ? plain.replaceAll(',', '') : plain;
}

/** True for nothing but white space and punctuation. Percent, currency and mathematical signs (<, ≤, +) are no punctuation. */
export function isPunctuation(text: string): boolean {
  return /^[\s\u200b\ufeff，。、；：！？（）()【】〔〕「」『』［］[\]{}《》〈〉“”‘’"'…—–\-－~～·,.;:!?|]*$/.test(
    text,
  );
}
