import { testWordings } from '../../../../test/review/wordings.ts';
import { retentionMissing } from './retention-missing.ts';

testWordings(retentionMissing, {
  bad: [
    '甲方收集乙方的姓名、电话等个人信息，用于提供服务。',
    '乙方受甲方委托处理个人信息，应当采取安全措施。',
    '双方在合作中共享客户信息，并对其保密。',
    '平台采集会员信息，用于会员管理。',
  ],
  good: [
    '甲方收集乙方的个人信息，保存期限为合同终止后3年。',
    '乙方处理个人信息，应当在委托终止后10日内删除。',
    '甲方收集的个人信息在服务完成后立即销毁。',
    '双方对在合作中知悉的个人信息保密。',
    '本服务不收集个人信息。',
    '任何一方不得非法收集个人信息。',
  ],
});
