import { testWordings } from '../../../../test/review/wordings.ts';
import { mentalDistressBasis } from './mental-distress-basis.ts';

testWordings(mentalDistressBasis, {
  bad: [
    '甲方应向乙方支付精神损失费10000元。',
    '逾期交房的，出卖人另行赔偿买受人精神损害赔偿金。',
    '乙方违约的，应当赔偿甲方的经济损失和精神损失。',
    '赔偿范围包括装修款、误工费及精神抚慰金。',
  ],
  good: [
    '补偿是对财产损失的填补，不包括精神损害赔偿。',
    '甲方侵害乙方人格权并造成严重精神损害的，乙方可以请求赔偿精神损害。',
    '造成消费者残疾的，经营者依法支付精神损害赔偿金。',
    '约定补偿不是对精神损害或者其他法定权利的赔偿。',
    '单纯的价款争议，不得要求支付精神损失费。',
  ],
});
