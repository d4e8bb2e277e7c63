/**
 * Rules of wording and punctuation as data. Sources: GB/T 15834—2011 标点符号用法， GB/T 15835—2011 出版物上数字用法，
 * 立法技术规范（试行）（一）（法工委发〔2009〕62号）. What each rule is for stands in `issue/text-issues.ts`.
 */
import type { textIssues } from '../issue/text-issues.ts';

/** Stands for a blank, a reference or a masked citation in the text that the rules read. */
export const OBJECT = '\ufffc';

export interface ProseMatch {
  readonly index: number;
  readonly text: string;
}

export interface ProseRule {
  readonly code: keyof typeof textIssues;
  /** Only where the words bind, not in notes that talk about them. */
  readonly contractOnly?: true;
  /** Words of citations are read as objects. */
  readonly outsideCitations?: true;
  /** Replaces the catalogue's remedy where the answer is known. */
  readonly hint?: string;
  find(text: string): readonly ProseMatch[];
}

const chinese = `\\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】…—${OBJECT}`;
const numerals = '〇零一二两三四五六七八九十百千万';

function pattern(source: string): ProseRule['find'] {
  const regexp = new RegExp(source, 'gu');
  return text => [...text.matchAll(regexp)].map(match => ({ index: match.index, text: match[0] }));
}

function word(wrong: string, right: string, more: Partial<ProseRule> = {}): ProseRule {
  return { code: 'word-choice', hint: `“${wrong}”多半应当写成“${right}”。`, find: pattern(wrong), ...more };
}

export const proseRules: readonly ProseRule[] = [
  { code: 'straight-quotes', find: pattern(`"[^"]*"|"|(?<=[${chinese}])'|'(?=[${chinese}])`) },
  {
    code: 'half-width-punctuation',
    find: pattern(
      `(?<=[${chinese}])[,;:?!()]|[,;:?!()](?=[${chinese}])|(?<=[\\p{Script=Han}${OBJECT}”）》])\\.(?![\\d.])`,
    ),
  },
  {
    code: 'typed-number',
    outsideCitations: true,
    find: pattern(
      `第[${numerals}\\d０-９.．]+[条款章]|附件[一二三四五六七八九十\\d]+(?！式）` +
        `|^(?:[一二三四五六七八九十]+[、.．]|[（（](?:[一二三四五六七八九十]+|\\d{1,2})[））]|\\d{1,2}(?:[、．]|\\.(?!\\d))|[①-⑳])`,
    ),
  },
  {
    code: 'space-in-text',
    find: pattern(
      `(?<=[${chinese}])[\\s\\u3000]+(?=[${chinese}\\d])|(?<=\\d)[\\s\\u3000]+(?=[${chinese}])|\\u3000`,
    ),
  },
  {
    code: 'leftover-placeholder',
    find: pattern(
      `(?<![A-Za-z])[XxＸｘ×]{2,}(?![A-Za-z])|_{2,}|＿+|【[^】]*】|某某|[（（]\\s*[））]|\\[\\s*\\]|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])`,
    ),
  },
  { code: 'doubled-punctuation', find: pattern(`(?！？！）[，。；：、？！，；:?!]{2,}|\\.{3,}`) },
  { code: 'unpaired-punctuation', find: unpaired },
  {
    code: 'range-hyphen',
    find: pattern(
      `(?<![\\d.A-Za-z/-])\\d+(?:\\.\\d+)?[%％‰]?[-–−]\\d+(?:\\.\\d+)?(?=[%％‰日天月年元个人次名份周倍岁时分小工])`,
    ),
  },
  { code: 'thousands-separator', find: pattern(`(?<![\\d.,])\\d{5,}(?=(?:\\.\\d+)？元）|(?<=人民币）\\d{5,}`) },
  {
    code: 'mixed-date',
    find: pattern(
      `\\d{4}年[${numerals}]+月|[${numerals}]{4}年\\d{1,2}月|\\d{1,2}月[${numerals}]+日|(?<![${numerals}\\d])[${numerals}]{1,2}月\\d{1,2}日`,
    ),
  },
  word('必须', '应当', { contractOnly: true }),
  word('订金', '定金', { contractOnly: true }),
  word('做为', '作为'),
  word('其它', '其他'),
  word('签定', '签订'),
  word('撤消', '撤销'),
  word('帐', '账', { find: pattern('帐（？=[户号款目单])') }),
];

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
};
const closers = new Set([...Object.values(pairs), ')']);

/** Marks without a partner. Quotation marks and book marks cannot contain themselves; brackets can. */
function unpaired(text: string): ProseMatch[] {
  const open: (ProseMatch & { readonly closer: string })[] = [];
  const alone: ProseMatch[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’（）（）《》〈〉【】]/g)) {
    const closer = pairs[mark];
    if (closer) {
      const repeated = open.at(-1)?.text === mark && closer !== '）';
      if (repeated) alone.push({ index, text: mark });
      else open.push({ index, text: mark, closer });
    } else if (closers.has(mark)) {
      if (open.at(-1)?.closer === (mark === ')' ? '）' : mark)) open.pop();
      else alone.push({ index, text: mark });
    }
  }
  return [...open, ...alone]
    .map(({ index, text: mark }) => ({ index, text: mark }))
    .sort((a, b) => a.index - b.index);
}
