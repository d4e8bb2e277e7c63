/** `guarantee-kind-missing`: somebody guarantees, and nothing says whether jointly (民法典第六百八十六条). */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { mentions, mentionsNear, said } from '../wording.ts';

const GUARANTEE =
  /(?:提供|承担)(?:不可撤销的|无偿的?|个人|全额|本息|信用)*(?:保证担保|担保责任|保证责任|信用担保|还款担保|付款担保|担保)(?![^,]{0,4}(?:物权|物|期限|函))|由[^,:\t]{1,10}(?:提供|作)(?:保证|担保)(?=$|[,、)])|提供(?:个人|无偿)?保证(?=$|[,、)])|(?:^|[,、])(?:保证人|担保人)(?:\([^)]{0,6}\))?:|(?:作为|担任|系|为)(?:本合同|本协议|甲方|乙方|债务人|上述债务|其|项下)?[^,:\t]{0,10}的?(?:保证人|担保人)(?=$|[,、)为对就承提愿]|的)|(?:为|对)[^,:\t]{1,16}(?:债务|付款|还款|退款|义务|款项|履行)[^,:\t]{0,10}(?:提供|作|承担)(?:保证|担保)/g;
/** A statement of the kind, in the words of the law or of the interpretation. */
const KIND =
  /连带(?:责任)?(?:保证|担保|清偿|偿还|付款|还款)|连带(?:共同)?(?:责任|债务)|一般保证|无条件(?:承担|支付|代为|偿还|履行)|先诉抗辩|(?:不能履行|无力(?:偿还|清偿|履行))[^,]{0,12},?[^,]{0,10}(?:承担|代为)/;
/** Anywhere in the text. */
const NAMED = /一般保证|连带责任?(?:保证|担保)|连带保证|保证方式/;
const CONDITIONAL = /(?:没有|如有|是否|若|如)[^,]{0,10}(?:担保|保证)/;
/** Security in things, quality warranties, deposits, counter-security, law explained. */
const OTHER =
  /签章|签字|盖章|签名|抵押|质押|留置|反担保|瑕疵担保|质量(?:保证|担保)|权利担保|保函|保证金|担保物|另行(?:书面|签订|签署|提供)|其他担保|相应担保|适当担保|财产保全|诉讼担保|担保的情形|对外(?:提供)?担保|未(?:设定|提供)|提供担保的(?:,|情况|记录|信息)/;

export const guaranteeKindMissing: Rule = {
  id: 'guarantee-kind-missing',
  title: '没有写明保证方式',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '686' },
    { law: 'minfadian', article: '687' },
    { law: 'minfadian', article: '688' },
    { law: 'danbao-zhidu-jieshi', article: '25' },
  ],
  page: {
    finds: '约定由第三人提供保证，却没有写明是一般保证还是连带责任保证。',
    bad: '丙方为甲方的退款义务提供担保，承担担保责任。',
    good: '丙方为甲方的退款义务提供连带责任保证，保证期间为债务履行期限届满之日起三年。',
    basis:
      '保证方式没有约定或者约定不明确的，按照一般保证承担责任：债权人要先起诉债务人并强制执行不能受偿，才能要求保证人承担。写明债务人不履行即承担、无条件承担的，认定为连带责任保证。',
    limits: '抵押、质押、质量保证、保证金、保函不是人的保证，不检查。全文任何一处写明了方式的，不报告。',
  },
  check(subject) {
    if (mentions(subject, NAMED)) return [];
    const wordings = said(
      subject,
      GUARANTEE,
      ({ sentence }) =>
        OTHER.test(sentence.text) || CONDITIONAL.test(sentence.text) || mentionsNear(subject, sentence, KIND),
    );
    return wordings.slice(0, 1).map(({ place, words }) =>
      finding(guaranteeKindMissing, {
        place,
        message: `“${words}”：没有写明是一般保证还是连带责任保证。`,
        why: '没有写明的按一般保证，债权人要先对债务人起诉、强制执行，才能找保证人。',
        suggestion: '写明“一般保证”或者“连带责任保证”，以及保证范围和保证期间。',
      }),
    );
  },
};
