/** Numbers that were typed by hand and lost one on the way. */
import { breaksOf } from '../counting.ts';
import { finding, wholeLine } from '../find.ts';
import { isLegible } from '../numbers.ts';
import type { Rule } from '../rule.ts';

const rule = { id: 'numbering-gap', severity: 'warning', citations: [] } as const;

export const numberingGap: Rule = {
  ...rule,
  title: '编号不连续',
  page: {
    finds:
      '章、条、款、项的编号跳过了数字，例如第三条之后是第五条、3.1之后是3.3；款的编号与所在的条不一致，例如第四条之下写着5.1。',
    bad: '第三条 付款\n第五条 验收',
    good: '第三条 付款\n第四条 验收',
    basis: '没有法律规定条款要编号；但跳号常常说明删掉或者漏抄了条款，按条号写的引用也会落空。',
    limits:
      '一份文件里重新从一开始的编号，当作另一组，不报。连成一段的文字里夹着的编号，只用来判断有没有漏。',
  },
  check(subject) {
    const legible = isLegible(subject);
    return breaksOf(subject).flatMap(({ kind, line, number, before }) => {
      if (kind === 'duplicate') return [];
      const label = subject.lines[line]!.number;
      const message =
        kind === 'elsewhere'
          ? `编号${label}与所在的条不一致。`
          : `编号${label}不连续：前面数到${before}，少了${missing(before, number.value)}。`;
      return [
        finding(rule, {
          place: wholeLine(subject, line),
          severity: legible ? rule.severity : 'info',
          message: legible ? message : `${message}文字连成一段，可能没有认全。`,
          why: '漏掉的可能是一条约定；按编号写的引用会指错地方。',
          suggestion: '与原来的文本核对有没有漏掉内容，再重新编号，并逐处核对引用。',
        }),
      ];
    });
  },
};

function missing(before: number, value: number): string {
  const first = before + 1;
  const last = value - 1;
  return first === last ? String(first) : `${first}至${last}`;
}
