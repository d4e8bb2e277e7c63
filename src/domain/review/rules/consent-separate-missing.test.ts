import { testWordings } from '../../../../test/review/wordings.ts';
import { consentSeparateMissing } from './consent-separate-missing.ts';

testWordings(consentSeparateMissing, {
  bad: [
    '甲方有权将乙方的个人信息提供给第三方。',
    '双方互相共享客户资料。',
    '乙方应当在系统中录入会员的人脸、指纹。',
    '乙方可以将客户信息存储在境外服务器。',
    '甲方可以向关联公司提供客户名单。',
  ],
  good: [
    '未经客户单独同意，甲方不得将客户信息提供给第三方。',
    '甲方取得客户的单独同意后，可以将客户信息提供给乙方。',
    '双方不得互相交换客户名单。',
    '甲方委托处理客户信息的，乙方可以将个人信息交付甲方。',
    '任何一方应当依法向司法机关提供客户信息。',
    '甲方可以将脱敏后的客户数据提供给第三方。',
    '客户信息不得提供到境外。',
  ],
});
