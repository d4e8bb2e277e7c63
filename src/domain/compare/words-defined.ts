/** Terms that a document defines in its words: “服务成果”指…, （以下简称“平台”）. Only our own tree marks them as terms. */
const OPEN = '[“"「『]';
const CLOSE = '[”"」』]';
const TERM = '([^“”"「」『』\\s，。；：、]{2,20})';

const DEFINED = new RegExp(
  `${OPEN}${TERM}${CLOSE}(?:（[^（）]{1,40}）)?\\s*[，,：:]?\\s*(?:[是系均意]?指|意为|的?含义|的?定义)(?![定示派出明])|` +
    `(?:简称|下称|以下称|统称|合称)\\s*(?:为|作|[：:])?\\s*${OPEN}${TERM}${CLOSE}|` +
    `^([\\p{Script=Han}A-Za-z]{2,12})\\s*[：:]\\s*[是系]?指(?![定示派出明])`,
  'gu',
);

export function termsInWords(texts: readonly string[]): string[] {
  const found = texts.flatMap(text =>
    /[指称义为]/.test(text)
      ? [...text.matchAll(DEFINED)].map(([, quoted, short, bare]) => (quoted ?? short ?? bare)!)
      : [],
  );
  return [...new Set(found)];
}
