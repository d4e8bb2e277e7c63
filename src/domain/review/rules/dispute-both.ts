/** `dispute-both`: arbitration or court, both for one dispute; and court after arbitration. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import type { Sentence } from '../sentences.ts';
import { said } from '../wording.ts';

const COURT = '(?:人民法院|法院|起诉|诉讼)';
const OR = '(?:或者?|也可以?|亦可|均可|又可|及|和|、)';
const BOTH = new RegExp(
  `仲裁[^:\\t]{0,26}?${OR}[^:\\t]{0,22}?${COURT}|${COURT}[^:\\t]{0,22}?${OR}[^:\\t]{0,24}?仲裁(?:委员会|院|机构|解决|裁决|$|[,、)])`,
  'g',
);
const AFTER =
  /(?:对?仲裁(?:裁决|结果|决定)?|裁决)[^,:\t]{0,6}(?:不服|不成|有异议|不满意)的?,?[^:\t]{0,16}(?:起诉|诉讼|法院)/g;
const ABOUT = /争议|纠纷|分歧|争执|协商(?:不成|解决|未果)/;
/** Both words stand there for another purpose: cost, documents, decisions, preservation, enforcement, statutory ways. */
const OTHER =
  /(?:仲裁|诉讼)(?:或者?|、|和|及)(?:诉讼|仲裁)(?:费|的?费用|程序|时效|文书|各阶段|期间|过程|发生|中)|(?:法院|仲裁)(?:机构|委员会|院)?(?:或者?|、|和|及)(?:人民法院|法院|仲裁(?:机构|委员会|院|庭)?)(?:的?(?:生效|裁|判|认定|确认|依法|要求|提交|受理|另有|作出|出具|准许|变更))|执行|保全|审理|审判|撤销|费用|律师费|判决书|裁决书|生效(?:裁判|判决|裁决|法律文书)|除法律另有规定|前提|不再向|不得(?:再)?(?:向|起诉)|劳动|送达/;
/** Labour arbitration comes before the court by law. */
const LABOUR = /劳动|人事/;
const STATUTORY = /投诉|举报|报案|消费者协会|行政部门|调解协议|推选代表/;
const NAMED = /仲裁委|仲裁院|仲裁中心/;
/** One of several ways is to be ticked or numbered. */
const CHOICE = /第[ _一二三四12(（]{0,6}(?:种|项)|下列(?:第|方式)|[☐□☑√■]|以下第|选择其一|择一种|\[ ?\]/;

export const disputeBoth: Rule = {
  id: 'dispute-both',
  title: '又仲裁又诉讼',
  severity: 'error',
  citations: [
    { law: 'guanxia-pifu-2025', article: '4' },
    { law: 'zhongcaifa', article: '10' },
  ],
  page: {
    finds: '约定同一争议既可以仲裁也可以向法院起诉，或者对仲裁裁决不服再起诉。',
    bad: '协商不成的，可以提交北京仲裁委员会仲裁，也可以向甲方所在地人民法院起诉。',
    good: '协商不成的，提交北京仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则仲裁。',
    basis:
      '约定争议既可以申请仲裁又可以起诉的，关于仲裁的约定无效，关于诉讼管辖的约定不因此无效。仲裁一裁终局，裁决作出后不能就同一纠纷再起诉。',
    limits:
      '写成几种方式、由双方填写序号或者勾选其一的，不报告。列举消费者依法可以采取的各种途径、说明费用或者送达阶段的，不报告。',
  },
  check(subject) {
    const agreement = ({ text, lead }: Sentence) =>
      (ABOUT.test(text) || ABOUT.test(lead)) &&
      !CHOICE.test(text) &&
      !CHOICE.test(lead) &&
      !(STATUTORY.test(text) && !NAMED.test(text));
    const both = said(subject, BOTH, ({ sentence, match }) => {
      const near = sentence.text.slice(Math.max(0, match.index - 6), match.index + match[0].length + 12);
      return !agreement(sentence) || OTHER.test(near) || CHOICE.test(sentence.line.text);
    });
    const after = said(subject, AFTER, ({ sentence }) => LABOUR.test(sentence.text));
    return [
      ...both.map(({ place, words }) =>
        finding(disputeBoth, {
          place,
          message: `“${words}”：同一争议既约定仲裁，又约定诉讼。`,
          why: '这样约定，仲裁的部分无效，对方可以径行起诉；想要一裁终局和不公开审理的，就落空了。',
          suggestion: '只留一种：写明仲裁机构的全称，或者写明由哪里的人民法院管辖。',
          citations: [{ law: 'guanxia-pifu-2025', article: '4' }],
        }),
      ),
      ...after.map(({ place, words }) =>
        finding(disputeBoth, {
          place,
          message: `“${words}”：仲裁之后又约定起诉。`,
          why: '仲裁一裁终局；裁决作出后就同一纠纷起诉的，法院不受理。先裁后审的约定还会使仲裁的意思不清楚。',
          suggestion: '删去裁决之后起诉的话，或者改为只由人民法院管辖。',
          citations: [{ law: 'zhongcaifa', article: '10' }],
        }),
      ),
    ];
  },
};
