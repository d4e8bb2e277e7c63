import { testWordings } from '../../../../test/review/wordings.ts';
import { nonCompeteBorrowed } from './non-compete-borrowed.ts';

testWordings(nonCompeteBorrowed, {
  bad: [
    '乙方同意遵守竞业限制约定，违反的支付违约金10万元。',
    '合作终止后三年内，乙方不得从事与甲方相同或者类似的业务。',
    '客户承诺履行竞业禁止义务。',
    '协议解除后2年内，服务商不得经营与甲方相竞争的业务。',
  ],
  good: [
    '本合同不为任何一方的人员设定竞业限制。',
    '双方也不对乙方及其人员设定竞业限制。',
    '员工的竞业限制由其所在单位另行签订协议，并按月给予经济补偿。',
    '合同终止后两年内，乙方继续承担保密义务。',
    '用人单位可以与劳动者约定竞业限制。',
  ],
});
