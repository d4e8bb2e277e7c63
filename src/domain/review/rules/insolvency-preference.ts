/** `insolvency-preference`: a company that cannot pay everybody promises to pay one creditor first. */
import { finding } from '../find.ts';
import type { Finding, Rule } from '../rule.ts';
import { said, type Wording } from '../wording.ts';

const CREDITORS =
  '(?:其他|其它|别的|全部|所有|任何)(?:的)?(?:普通)?(?:客户|债权人|供应商|业主|消费者|合同相对方|受害人|欠款|债务|债权|款项)';
const PAY = '(?:支付|清偿|偿还|赔付|退款|退还|返还|补偿|受偿|获得|兑付|付款|履行|付清)';
const INSOLVENT = '(?:破产|资不抵债|不能清偿|无力偿还|无力清偿|清算|倒闭|停业|歇业|经营困难|资金链)';
const BEFORE_OTHERS = new RegExp(
  `(?:优先于|先于|早于)${CREDITORS}[^,:\\t]{0,12}${PAY}?|(?:优先|先行|提前|单独|私下|个别)(?:向|对|给|将)?[^,:\\t]{0,8}${PAY}[^:\\t]{0,20}(?:不受|不论|无论|不管)[^,:\\t]{0,8}(?:其他|清算|破产)|${INSOLVENT}[^。]{0,30}?(?:优先|先行|先向|首先|提前(?![\\d一二三四五六七八九十_])|单独|私下|个别)(?:向|对|给|全额)?[^,:\\t]{0,10}${PAY}|${INSOLVENT}[^。]{0,30}?(?:第一顺[位序]|首位|最优先|优先顺[位序]|(?:享有|具有)优先权|取走|拉走|搬走|运走|自行处置|抵债|抵偿|折抵(?:欠款|债务))`,
  'g',
);
const AFTER_FILING =
  /(?:破产(?:申请)?(?:被)?(?:受理|宣告)|进入破产程序|被宣告破产|受理破产)[^。]{0,16}?(?:仍|继续|照常|不影响|不停止|也)[^,:\t]{0,14}(?:支付|付款|清偿|退款|退还|偿还|履行付款|兑付)/g;
/** Preference that the law itself gives, others than the debtor who pay, warnings about the law. */
const LAWFUL =
  /依法(?:享有)?优先|抵押|质押|质权|质物|留置|担保(?:物|权)|建设工程|工程价款|职工|工资|税款|破产费用|共益债务|保证人|债务加入|连带|购房|法定顺序|依照[^,]{0,8}破产|不得|无效|撤销|可能|管理人|同等比例|自己|存放|同一比例|按比例|优先(?:购买|续|承租|选择|适用|使用|保障|采用)/;

export const insolvencyPreference: Rule = {
  id: 'insolvency-preference',
  title: '资不抵债时的个别清偿',
  severity: 'warning',
  citations: [
    { law: 'qiye-pochanfa', article: '16' },
    { law: 'qiye-pochanfa', article: '31' },
    { law: 'qiye-pochanfa', article: '32' },
  ],
  page: {
    finds: '已经停业、不能清偿债务的公司约定优先、单独向某一债权人付款，或者约定破产受理后继续向其付款。',
    bad: '甲方资金链断裂，承诺优先于其他客户向乙方退款。',
    good: '付款来源为保证人丙方的自有资金。甲方的破产申请被受理的，乙方依法申报债权，丙方的责任不受影响。',
    basis:
      '法院受理破产申请后，债务人对个别债权人的清偿无效；受理前六个月内已有破产原因而仍对个别债权人清偿的，管理人可以请求撤销，使债务人财产受益的除外；受理前一年内对没有担保的债务提供财产担保、提前清偿未到期债务的，也可以撤销。',
    limits:
      '公司是否真的不能清偿，从文字看不出来，所以只是警告；法律规定的优先权、有担保的债权、由第三人付款的，不报告。',
  },
  check(subject) {
    const lawful = ({ sentence }: Wording) => LAWFUL.test(sentence.text);
    const preferred = said(subject, BEFORE_OTHERS, lawful);
    const after = said(subject, AFTER_FILING, lawful);
    return [
      ...preferred.map(wording =>
        report(
          wording,
          '使一名债权人先于他人受偿',
          '受理前六个月内的这种清偿可以被撤销，收到的钱可能要退出来。',
          '32',
        ),
      ),
      ...after.map(wording =>
        report(
          wording,
          '约定在破产受理后继续个别清偿',
          '法院受理破产申请后的个别清偿无效，债权只能依法申报。',
          '16',
        ),
      ),
    ];
  },
};

function report({ place, words }: Wording, what: string, why: string, article: string): Finding {
  return finding(insolvencyPreference, {
    place,
    message: `“${words}”：${what}，可能不发生效力或者被撤销。`,
    why,
    suggestion:
      '改由没有破产风险的第三人付款、保证或者加入债务；写明破产受理后依法申报债权，以及已收款项被撤销时债权恢复。',
    citations: [{ law: 'qiye-pochanfa', article }],
  });
}
