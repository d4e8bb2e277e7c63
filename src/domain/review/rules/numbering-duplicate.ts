/** Two places with one number: a reference to it has two meanings. */
import { breaksOf } from '../counting.ts';
import { finding, wholeLine } from '../find.ts';
import type { Rule } from '../rule.ts';

const rule = { id: 'numbering-duplicate', severity: 'warning', citations: [] } as const;

export const numberingDuplicate: Rule = {
  ...rule,
  title: '编号重复',
  page: {
    finds: '同一组里两处用了同一个编号，例如有两个第八条、两个3.2，或者条号倒退。',
    bad: '第八条 保密\n第八条 违约责任',
    good: '第八条 保密\n第九条 违约责任',
    basis:
      '没有法律规定条款要编号；但“第八条”指哪一处说不清时，只能按《民法典》第一百四十二条、第四百六十六条去解释。',
    limits: '附件、补充协议里重新从一开始的编号不报；项从一开始重新编的，当作另一组。',
  },
  check(subject) {
    return breaksOf(subject).flatMap(({ kind, line }) => {
      if (kind !== 'duplicate') return [];
      const label = subject.lines[line]!.number;
      return [
        finding(rule, {
          place: wholeLine(subject, line),
          message: `编号${label}重复或者倒退。`,
          why: '引用这个编号时，分不清说的是哪一处。',
          suggestion: '重新编号，并逐处核对引用。',
          citations: [
            { law: 'minfadian', article: '142' },
            { law: 'minfadian', article: '466' },
          ],
        }),
      ];
    });
  },
};
