import { testWordings } from '../../../../test/review/wordings.ts';
import { namedCompanyAccusation } from './named-company-accusation.ts';

testWordings(namedCompanyAccusation, {
  bad: [
    '因苏州鑫诺装饰工程有限公司跑路，业主与其达成和解。',
    '宏图家居公司卷款潜逃，尚欠乙方装修款。',
    '北京优筑装饰有限公司涉及诈骗，甲方予以确认。',
    '骗子公司美居乐装饰有限公司应当退还全部款项。',
  ],
  good: [
    '装饰公司跑路后，业主可以依法申报债权。',
    '某装饰公司卷款跑路的，依法处理。',
    '经（2025）苏01刑终12号刑事判决书认定，苏州鑫诺装饰工程有限公司构成合同诈骗罪。',
    '任何一方不得在公开场合称鑫诺装饰有限公司诈骗。',
    '苏州鑫诺装饰工程有限公司自2026年3月1日起停止营业，尚有50,000元没有退还。',
  ],
});
