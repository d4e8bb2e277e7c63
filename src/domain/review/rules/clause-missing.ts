/** What a contract of its family must contain and does not. */
import { coverage } from '../coverage.ts';
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';

const rule = {
  id: 'clause-missing',
  severity: 'warning',
  citations: [{ law: 'minfadian', article: '470' }],
} as const;

export const clauseMissing: Rule = {
  ...rule,
  title: '缺少这类合同应当有的内容',
  page: {
    finds: '按合同所属的类别，逐项核对必备和建议的内容，全文找不到的列出来。',
    bad: '客户信息共享协议没有约定处理目的和期限。',
    good: '乙方仅为本合同附表所列目的处理个人信息，期限至服务结束之日止。',
    basis:
      '《民法典》第四百七十条列举合同一般包括的条款；《个人信息保护法》第二十条、第二十一条、第二十三条和《消费者权益保护法》等规定了某些合同应当约定的事项。每一项的依据写在发现里。',
    limits: '先要知道是哪一类合同；只按词找，换了说法可能找不到，写了也可能写得不够。建议的内容只作提示。',
  },
  check(subject, { family, variant, origin }) {
    if (family === undefined || origin === 'template' || subject.lines.length < 8) return [];
    return coverage(subject, family, [], variant).flatMap(({ state, requirement }) => {
      if (state !== 'missing') return [];
      const must = requirement.level === 'must';
      return [
        finding(rule, {
          severity: must ? 'warning' : 'info',
          message: must
            ? `没有找到“${requirement.title}”。`
            : `可能没有“${requirement.title}”，这类合同一般会写。`,
          why: requirement.why,
          suggestion: `补上“${requirement.title}”的约定；确实不需要的，记下理由。`,
          citations: requirement.citations,
        }),
      ];
    });
  },
};
