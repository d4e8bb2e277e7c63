/** `standard-term-denial`: a clause that says the contract is no standard form. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { said } from '../wording.ts';

const DENIAL =
  /(?:不是|不属于|并非|不构成|不视为|不适用(?:有关)?|均非|非为?|不含|不存在)(?:[^,:\t]{0,8})格式(?:条款|合同|文本)|(?:不得|无权|放弃|不再|不会|不能|不)[^,:\t]{0,8}以[^,:\t]{0,10}格式(?:条款|合同)[^,:\t]{0,6}为由|(?:不得|无权|放弃|不再|不会)[^,:\t]{0,8}(?:以(?:未|没有)[^,:\t]{0,10}(?:提示|说明)[^,:\t]{0,8}为由|主张[^,:\t]{0,12}(?:不成为|不构成|未订入)合同(?:的)?内容)|排除[^,:\t]{0,6}格式条款(?:的)?(?:规定|规则|适用)/g;
/** Words added by both, which are none indeed; law explained; a clause that forbids to write so. */
const TRUE =
  /手写|另行商定|单独(?:协商|商定)|逐条(?:协商|商定)(?:并|后)?(?:修改|填写)|示范文本为由|(?:不得|没有|禁止|不要)[^,]{0,10}(?:约定|写|确认|声明|双方)|不能否定|(?<!主张)无效|不影响[^,]{0,8}认定/;

export const standardTermDenial: Rule = {
  id: 'standard-term-denial',
  title: '声明不是格式条款',
  severity: 'warning',
  citations: [
    { law: 'hetongbian-tongze-jieshi', article: '9' },
    { law: 'minfadian', article: '496' },
  ],
  page: {
    finds: '“双方确认本合同不是格式条款”“已经充分协商，不属于格式条款”之类的话。',
    bad: '双方确认，本合同条款已经充分协商，不属于格式条款。',
    good: '甲方已按乙方的要求，对加粗的条款逐条作了说明，说明的记录见附件。',
    basis:
      '预先拟定、重复使用、没有与对方协商的条款是格式条款。仅以合同约定不属于格式条款为由主张不是的，法院不予支持；是否协商过，看事实。',
    limits: '说某几处由双方另行商定、手写填入的，不报告。',
  },
  check(subject) {
    return said(subject, DENIAL, ({ sentence }) => TRUE.test(sentence.text)).map(({ place, words }) =>
      finding(standardTermDenial, {
        place,
        message: `“${words}”：这样的声明不起作用。`,
        why: '是不是格式条款由事实决定；声明既不能免去提示和说明的义务，也会成为重复使用范本的证据。',
        suggestion: '删去声明；对与对方有重大利害关系的条款加粗提示，按要求说明并留下记录。',
      }),
    );
  },
};
