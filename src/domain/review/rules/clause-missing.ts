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
    limits:
      '先要知道是哪一类合同，没有指定而是从文字认出的，只作提示。只按字句找，换了说法可能找不到，写了也可能写得不够；在别的条款里找到相近字句的，以及建议的内容，只作提示。',
  },
  check(subject, { family, familyGuessed, audience, variant, origin }) {
    if (family === undefined || origin === 'template' || subject.lines.length < 8) return [];
    const frame = {
      ...(variant === undefined ? {} : { variant }),
      ...(audience === undefined ? {} : { audience }),
    };
    return coverage(subject, family, [], frame).flatMap(({ state, requirement, place }) => {
      const { title, why, citations } = requirement;
      const must = requirement.level === 'must';
      if (state === 'possible' && place) {
        return [
          finding(rule, {
            severity: 'info',
            place,
            message: `可能没有“${title}”：只在这里找到相近的字句。`,
            why,
            suggestion: `看一看这里说的是不是“${title}”；不是的，补上。`,
            citations,
          }),
        ];
      }
      if (state !== 'missing') return [];
      return [
        finding(rule, {
          severity: must && !familyGuessed ? 'warning' : 'info',
          message: must ? `没有找到“${title}”。` : `可能没有“${title}”，这类合同一般会写。`,
          why,
          suggestion: `补上“${title}”的约定；确实不需要的，记下理由。`,
          citations,
        }),
      ];
    });
  },
};
