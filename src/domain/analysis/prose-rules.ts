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

// Half-width marks are written as escapes in this file, because full-width ones look so much like them.
const chinese = `\\p{Script=Han}，。、；：？！“”‘’（）《》〈〉【】…—${OBJECT}`;
const halfMarks = '\\x21\\x2c\\x3a\\x3b\\x3f';
const halfWidth = `${halfMarks}\\x28\\x29`;
const opening = '[（\\x28]';
const closing = '[）\\x29]';
const numerals = '〇零一二两三四五六七八九十百千万';
const yuan = '\\u5143';

function pattern(source: string): ProseRule['find'] {
  const regexp = new RegExp(source, 'gu');
  return text => [...text.matchAll(regexp)].map(match => ({ index: match.index, text: match[0] }));
}

function alternatives(...sources: readonly string[]): ProseRule['find'] {
  return pattern(sources.join('|'));
}

function word(wrong: string, right: string, more: Partial<ProseRule> = {}): ProseRule {
  return { code: 'word-choice', hint: `“${wrong}”多半应当写成“${right}”。`, find: pattern(wrong), ...more };
}

export const proseRules: readonly ProseRule[] = [
  { code: 'straight-quotes', find: pattern(`"[^"]*"|"|(?<=[${chinese}])'|'(?=[${chinese}])`) },
  {
    code: 'half-width-punctuation',
    find: pattern(
      `(?<=[${chinese}])[${halfWidth}]|[${halfWidth}](?=[${chinese}])|(?<=[\\p{Script=Han}${OBJECT}”）》])\\x2e(?![\\d.])`,
    ),
  },
  {
    code: 'typed-number',
    outsideCitations: true,
    find: alternatives(
      `第[${numerals}\\d０-９.．]+[条款章]`,
      // 附件一式两份 names no annex.
      `附件[一二三四五六七八九十\\d]+(?!\\u5f0f)`,
      `^[一二三四五六七八九十]+[、.．]`,
      `^${opening}(?:[${numerals}]+|\\d{1,2})${closing}`,
      `^\\d{1,2}(?:[、．]|\\.(?!\\d))`,
      `^[①-⑳]`,
    ),
  },
  {
    code: 'space-in-text',
    find: alternatives(
      `(?<=[${chinese}])[\\s\\u3000]+(?=[${chinese}\\d])`,
      `(?<=\\d)[\\s\\u3000]+(?=[${chinese}])`,
      `\\u3000`,
    ),
  },
  {
    code: 'leftover-placeholder',
    find: alternatives(
      `(?<![A-Za-z])(?:[XxＸｘ×]{2,}|TODO|TBD)(?![A-Za-z])`,
      `[_＿]{2,}`,
      `【[^】]*】`,
      `某某`,
      `${opening}\\s*${closing}`,
      `\\[\\s*\\]`,
    ),
  },
  { code: 'doubled-punctuation', find: alternatives(`(?!？！)[，。；：、？！${halfMarks}]{2,}`, `\\.{3,}`) },
  { code: 'unpaired-punctuation', find: unpaired },
  {
    code: 'range-hyphen',
    find: pattern(
      `(?<![\\d.A-Za-z/-])\\d+(?:\\.\\d+)?[%％‰]?[-–−]\\d+(?:\\.\\d+)?(?=[%％‰日天月年元个人次名份周倍岁时分小工])`,
    ),
  },
  {
    code: 'thousands-separator',
    find: alternatives(`(?<![\\d.,])\\d{5,}(?=(?:\\.\\d+)?${yuan})`, `(?<=\\u4eba\\u6c11\\u5e01)\\d{5,}`),
  },
  {
    code: 'mixed-date',
    find: alternatives(
      `\\d{4}年[${numerals}]+月`,
      `[${numerals}]{4}年\\d{1,2}月`,
      `\\d{1,2}月[${numerals}]+日`,
      `(?<![${numerals}\\d])[${numerals}]{1,2}月\\d{1,2}日`,
    ),
  },
  // “必须支付的合理费用”是《消费者权益保护法》第五十三条的用语。
  word('必须', '应当', { contractOnly: true, find: pattern('必须(?!支付的|经)') }),
  word('订金', '定金', { contractOnly: true }),
  word('做为', '作为'),
  word('其它', '其他'),
  word('签定', '签订'),
  word('撤消', '撤销'),
  word('帐', '账', { find: pattern(`\\u5e10(?=[户号款目单])`) }),
];

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '\x28': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
};
const closers = new Set([...Object.values(pairs), '\x29']);

/** Marks without a partner. Quotation marks and book marks cannot contain themselves; brackets can. */
function unpaired(text: string): ProseMatch[] {
  const open: (ProseMatch & { readonly closer: string })[] = [];
  const alone: ProseMatch[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’（）\x28\x29《》〈〉【】]/g)) {
    const closer = pairs[mark];
    if (closer) {
      const repeated = open.at(-1)?.text === mark && closer !== '）';
      if (repeated) alone.push({ index, text: mark });
      else open.push({ index, text: mark, closer });
    } else if (closers.has(mark)) {
      if (open.at(-1)?.closer === (mark === '\x29' ? '）' : mark)) open.pop();
      else alone.push({ index, text: mark });
    }
  }
  return [...open, ...alone]
    .map(({ index, text: mark }) => ({ index, text: mark }))
    .sort((a, b) => a.index - b.index);
}
