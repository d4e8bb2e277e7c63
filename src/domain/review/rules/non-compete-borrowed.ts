/** `non-compete-borrowed`: the 竞业限制 of employment law in a contract between businesses or with a customer. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { mentions, said } from '../wording.ts';

const NAMED = /竞业(?:限制|禁止|避止|禁令)/g;
const DISGUISED =
  /(?:合同|协议|合作|服务|委托)?(?:终止|解除|期满|届满|结束)(?:后|之日起)[^:\t]{0,12}?(?:[\d一二三四五两]+ ?(?:年|个月))(?:之?内)?,?[^:\t]{0,12}?(?:不得|禁止|不能)[^,:\t]{0,14}(?:从事|经营|开展|投资|设立|参与|提供|任职)[^,:\t]{0,16}(?:同类|相同|类似|竞争|相竞争|同业)|[\d一二三四五两]+ ?(?:年|个月)(?:之?内)?,?[^,:\t]{0,10}(?:不得|禁止|不能)(?:到|在|向|为|受雇于|入职)[^,:\t]{0,12}(?:竞争对手|竞争企业|竞争单位|同行|同业)[^,:\t]{0,10}(?:任职|就职|工作|服务|兼职)?/g;
/** A company with its own staff, under the Labour Contract Law. */
const EMPLOYMENT = /劳动合同|用人单位|劳动者|劳动关系|劳动法/;
const STAFF = /经济补偿|劳动合同法|另行签订|另订协议|依(?:照|据)劳动/;

export const nonCompeteBorrowed: Rule = {
  id: 'non-compete-borrowed',
  title: '借用竞业限制',
  severity: 'warning',
  citations: [
    { law: 'laodong-hetongfa', article: '23' },
    { law: 'laodong-hetongfa', article: '24' },
  ],
  page: {
    finds: '在公司之间或者与客户的合同里使用“竞业限制”，或者禁止对方在合同终止后若干年内经营同类业务。',
    bad: '合同终止后两年内，乙方应当遵守竞业限制义务，不得服务甲方的客户。',
    good: '乙方不得使用甲方的保密信息招揽客户；本合同不限制乙方经营同类业务，也不为任何人员设定竞业限制。',
    basis:
      '竞业限制只能由用人单位与其高级管理人员、高级技术人员和其他负有保密义务的劳动者约定，期限不超过二年，并按月给予经济补偿。',
    limits:
      '劳动合同、用人单位与自己的员工之间的约定不检查。企业转让等交易中附随的不竞争约定另有规则，是否合理要看范围和期限。',
  },
  check(subject) {
    if (EMPLOYMENT.test(subject.title) || mentions(subject, /用人单位|劳动者与/)) return [];
    const named = said(subject, NAMED, ({ sentence: { text } }) => STAFF.test(text) || EMPLOYMENT.test(text));
    const disguised = said(subject, DISGUISED, ({ sentence: { text } }) => {
      return STAFF.test(text) || EMPLOYMENT.test(text) || /竞业/.test(text) || /保密信息|商业秘密/.test(text);
    });
    return [...named, ...disguised].map(({ place, words }) =>
      finding(nonCompeteBorrowed, {
        place,
        message: `“${words}”：把劳动法上的竞业限制用到了公司之间或者客户身上。`,
        why: '竞业限制只适用于用人单位和负有保密义务的劳动者；用在同行之间，还可能构成限制竞争。',
        suggestion:
          '删去；改为禁止使用、披露保密信息和冒用名义，员工的竞业限制由其单位另行签订协议并按月补偿。',
      }),
    );
  },
};
