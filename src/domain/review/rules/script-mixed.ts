/** Traditional characters among Simplified ones, and characters that a conversion broke. */
import { simplify } from '../../text/simplify.ts';
import { excerpt, finding } from '../find.ts';
import { introductionsIn } from '../parties.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const rule = { id: 'script-mixed', severity: 'warning', citations: [] } as const;

/** Private use without Word's symbol fonts (F000–F0FF), replacement characters, lone halves, radicals that look like characters. */
const BROKEN =
  /[\ufffd\ue000-\uefff\uf100-\uf8ff\u2e80-\u2fdf]|锟斤拷|烫{3,}|屯{3,}|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?:[ÃÂåäæçèé][\u0080-\u00bf]){2,}/g;
/** Characters that Simplified text uses too: 乾坤, 著作, 瞭望, 慰藉, 宫商角徵羽. */
const BOTH = /[么乾著瞭藉徵夥噹昇於甯鍾馀]/;

export const scriptMixed: Rule = {
  ...rule,
  title: '繁简混用或者乱码',
  page: {
    finds: '以简体为主的文件里夹着繁体字；转换留下的乱码、用部首代替的字。',
    bad: '乙方應当在三日内付款。',
    good: '乙方应当在三日内付款。',
    basis: '面向社会的合同文本使用规范汉字；夹杂的繁体字和乱码说明文字来自别处，也使搜索和比对漏掉这些字。',
    limits: '以繁体为主的文件不报繁体字。写在“甲方：”之后的名称不报，名称以登记为准。',
  },
  check(subject) {
    return [...broken(subject), ...traditional(subject)];
  },
};

function broken(subject: Subject): Finding[] {
  return subject.lines.flatMap((line, index) =>
    [...line.text.matchAll(BROKEN)].slice(0, 5).map(match =>
      finding(rule, {
        severity: 'error',
        place: { line: index, from: match.index, to: match.index + match[0].length },
        message: '这里有乱码或者形近的部首字符。',
        why: '原来的字已经看不出来，或者看着一样却搜不到、比不出。',
        suggestion: '对照原件重新输入。',
      }),
    ),
  );
}

function traditional(subject: Subject): Finding[] {
  const names = new Set(introductionsIn(subject.lines).map(({ line }) => line));
  const found: Finding[] = [];
  let [old, all] = [0, 0];
  for (const [index, line] of subject.lines.entries()) {
    const stretches = traditionalIn(line.text);
    all += line.text.length;
    for (const { from, to } of stretches) old += to - from;
    const [first] = stretches;
    if (!first || names.has(index) || found.length >= 100) continue;
    const words = line.text.slice(first.from, first.to);
    found.push(
      finding(rule, {
        place: { line: index, ...first },
        message: `“${excerpt(words)}”是繁体字${stretches.length > 1 ? `，这一行共${stretches.length}处` : ''}，全文用的是简体。`,
        why: '两种字混用，说明这一段来自别处；按简体搜索、比对时会漏掉。',
        suggestion: `改为“${simplify(words)}”。`,
      }),
    );
  }
  // Text in Traditional characters shares about two thirds of its characters with Simplified.
  return old * 10 > all ? [] : found;
}

/** Names of companies in Hong Kong and Taiwan stay as they are registered. */
const COMPANY = /[\p{Script=Han}（）()]{2,20}?(?:有限公司|股份公司|集團|集团|事務所)/gu;
const BEFORE_NAME = /.*(?:[与與和及向由为為是系係对對给給受将將委托託在]|[甲乙]方)/u;

function traditionalIn(text: string): { from: number; to: number }[] {
  const names = [...text.matchAll(COMPANY)].map(({ 0: words, index }) => {
    const to = index + words.length;
    return { from: to - words.replace(BEFORE_NAME, '').length, to };
  });
  return stretchesIn(text).filter(({ from, to }) => !names.some(name => name.from <= from && to <= name.to));
}

function stretchesIn(text: string): { from: number; to: number }[] {
  const simple = simplify(text);
  if (simple === text || simple.length !== text.length) return [];
  const stretches: { from: number; to: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === simple[index] || BOTH.test(text[index]!)) continue;
    const last = stretches.at(-1);
    if (last?.to === index) last.to = index + 1;
    else stretches.push({ from: index, to: index + 1 });
  }
  return stretches;
}
