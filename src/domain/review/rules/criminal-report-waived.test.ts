import { testWordings } from '../../../../test/review/wordings.ts';
import { criminalReportWaived } from './criminal-report-waived.ts';

testWordings(criminalReportWaived, {
  bad: [
    '乙方承诺不再向公安机关报案。',
    '乙方收到补偿款后，应当撤回对甲方的控告。',
    '双方和解后，乙方不得追究甲方的刑事责任。',
    '乙方不得向市场监督管理部门举报甲方。',
    '甲方付款后，乙方应当出具刑事谅解书并申请撤案。',
  ],
  good: [
    '本合同不限制乙方向公安机关报案、如实作证。',
    '甲方不得以付款换取乙方不报案、撤回控告。',
    '任何一方不得以撤回报案、不予举报作为和解的条件。',
    '保密义务不妨碍任何人依法举报、配合调查。',
    '发现犯罪线索的，应当向公安机关报案。',
    '以不报案为付款条件的约定无效。',
  ],
});
