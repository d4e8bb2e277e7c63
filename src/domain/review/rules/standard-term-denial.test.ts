import { testWordings } from '../../../../test/review/wordings.ts';
import { standardTermDenial } from './standard-term-denial.ts';

testWordings(standardTermDenial, {
  bad: [
    '双方确认本合同不是格式条款。',
    '本协议系双方充分协商一致的结果，不构成格式合同。',
    '乙方不得以本合同属于格式条款为由主张无效。',
    '本合同不适用有关格式条款的规定。',
  ],
  good: [
    '本合同含有格式条款，甲方已用加粗提示乙方注意。',
    '合同中不得写双方确认本合同不是格式条款。',
    '没有“双方确认本合同不是格式条款”之类的话。',
    '双方另行商定、手写填入的内容，不属于格式条款。',
    '对格式条款有两种以上解释的，作出不利于提供方的解释。',
  ],
});
