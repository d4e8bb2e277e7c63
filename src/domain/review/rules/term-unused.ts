/** Definitions that nothing uses. */
import { definitionsOf } from '../definitions.ts';
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { foldedLine } from '../text.ts';

const rule = { id: 'term-unused', severity: 'info', citations: [] } as const;

export const termUnused: Rule = {
  ...rule,
  title: '定义了却没有用到的术语',
  page: {
    finds: '“……是指……”“以下简称‘……’”定义的术语，全文再也没有出现。',
    bad: '“关联公司”是指……（全文没有再出现“关联公司”）',
    good: '“关联公司”是指……；乙方可以向其关联公司披露……',
    basis: '没有用到的定义没有作用；更常见的是正文用了另一个词，定义因此落空。',
    limits: '术语可能用在没有一起拿来检查的附件里，所以只作提示。',
  },
  check(subject) {
    const definitions = definitionsOf(subject).slice(0, MOST_TERMS);
    if (definitions.length === 0) return [];
    const texts = subject.lines.map(line => (line.kind === 'contents' ? '' : foldedLine(line).text));
    const all = texts.join('\n');
    const reported = new Set<string>();
    return definitions.flatMap(({ term, place }) => {
      // The words before the definition in its own line are what it defines.
      const own = texts[place.line]!;
      const at = Math.max(own.lastIndexOf(`“${term}”`), own.indexOf(term));
      const others = count(all, term) - count(own, term);
      if (reported.has(term) || others > 0 || own.includes(term, at + term.length + 1)) return [];
      reported.add(term);
      return [
        finding(rule, {
          place,
          message: `“${term}”定义之后没有再用到。`,
          why: '正文可能用了另一个词，那个词就没有定义；或者用到它的条款已经删去。',
          suggestion: '正文统一使用这个术语；确实不用的，删去定义。',
        }),
      ];
    });
  },
};

/** Each term is one pass over the text. */
const MOST_TERMS = 200;

function count(text: string, term: string): number {
  return text.split(term).length - 1;
}
