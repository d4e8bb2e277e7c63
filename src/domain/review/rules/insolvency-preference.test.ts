import { testWordings } from '../../../../test/review/wordings.ts';
import { insolvencyPreference } from './insolvency-preference.ts';

testWordings(insolvencyPreference, {
  bad: [
    '甲方已经停业，承诺单独向乙方全额退款。',
    '甲方承诺优先于其他债权人向乙方清偿。',
    '甲方资不抵债的，应当优先退还乙方的款项。',
    '甲方被受理破产后，仍按本协议向乙方付款。',
  ],
  good: [
    '人民法院受理破产申请后，甲方不得对个别债权人清偿。',
    '甲方破产的，乙方依法申报债权，由管理人按比例清偿。',
    '甲方停业的，由保证人丙方优先支付。',
    '破产程序中，破产费用优先清偿。',
    '甲方停业的，应当提前30日通知乙方，并退还余额。',
  ],
});
