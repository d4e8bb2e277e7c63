/** `customer-choice`: the customer may not choose another agent, broker or supplier. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { voiced } from '../voices.ts';
import { forConsumer, said, type Wording } from '../wording.ts';

const CLIENT = '委托人|买房人|房东|承租人|出租人|看房人';
const CHOOSE = '(?:委托|选择|接受|联系|更换|另行委托|另找|另行选择|改由)';
const DEAL = '(?:购买|委托|成交|看房|签约|交易|咨询|采购|订购|办理|装修|消费|合作|出售|出租|承租|买卖|服务)';
const ELSE =
  '(?:其他|其它|别的|别家|第三方|任何其他|他人|另一家|另外的?)(?:的)?(?:任何)?(?:同类|同业|美容|健身|医疗|培训|教育|装修|房产|保险)?(?:中介|经纪|公司|机构|经营者|商家|门店|单位|服务商|渠道|代理|人|家|房产|装修|装饰)';
/** Between businesses 乙方 is no customer: that it may not subcontract is its own affair. */
const BUSINESS_MAY_NOT = voiced(({ business, person }) => restricted(business, person));
const CONSUMER_MAY_NOT = voiced(({ business, customer }) => restricted(business, customer));

function restricted(business: string, served: string): string {
  const customer = `(?:${served}|${CLIENT})`;
  const seller = `(?:${business}|甲方|乙方|报备方)`;
  return `${customer}(?:[^,:\\t]{0,8},)?[^,:\\t]{0,14}(?:不得|不能|不可|无权|不准|不许|禁止)(?:再|自行|擅自|另行|私自)?[^,:\\t]{0,4}(?:${CHOOSE}[^,:\\t]{0,6}${ELSE}|(?:通过|与|找|到|向|由)${ELSE}[^,:\\t]{0,10}${DEAL})|${customer}[^,:\\t]{0,14}(?:不得|不能|无权|不可)(?:再|自行|擅自|私自|要求)?(?:更换|变更|改变)[^,:\\t]{0,6}(?:经纪人|经纪机构|中介|机构|服务人员|服务商|顾问)|${customer}[^,:\\t]{0,12}(?:只能|仅能|仅可|必须|只可|只得)[^,:\\t]{0,4}(?:通过|委托|选择|由|接受|与|在|向)[^,:\\t]{0,4}${seller}[^,:\\t]{0,12}(?:成交|交易|购买|签约|办理|服务|消费|看房|委托|采购)|(?:禁止|阻止|限制|不得允许|不许|不让)${customer}[^,:\\t]{0,8}(?:选择|委托|更换|接触|联系|比较)[^,:\\t]{0,6}(?:${ELSE}|经纪|中介|机构)|(?:拒绝|不得|不)(?:接待|服务|接受)[^,:\\t]{0,10}(?:对方|另一方)[^,:\\t]{0,6}${customer}(?:的)?(?:委托|咨询)|${customer}[^,:\\t]{0,12}(?:只能|仅能|仅可|必须|只可|只得)[^,:\\t]{0,6}${seller}(?:所)?(?:指定|合作|推荐|提供|销售)[^,:\\t]{0,14}(?:投保|付款|支付|贷款|购买|维修|保养|产品|商品|设备|服务)`;
}
/** Tying: one thing only together with another. To consumers alone; between businesses it takes a dominant position. */
const TIED =
  /(?:须|必须|应当?|只能|需)(?:同时|一并|另行)(?:另行)?(?:购买|加购|选购|订购|办理|投保|充值)[^,:\t]{1,20}|(?:搭售|捆绑销售|搭配销售)/g;
/** Exclusive mandates that the client gave for a term; professional duties; safety. */
const LAWFUL =
  /独家|排他|同意不|绕开|跳单|私下|双方(?:书面)?协商一致|除[^,]{0,10}同意外|安全|营业时间|有效期内|未成年|利用(?:甲方|乙方|中介|经纪)[^,]{0,10}(?:提供|信息|机会)/;

export const customerChoice: Rule = {
  id: 'customer-choice',
  title: '限制客户选择',
  severity: 'warning',
  citations: [
    { law: 'xiaofeizhe-baohufa', article: '9' },
    { law: 'xiaofeizhe-baohufa-shishi-tiaoli', article: '11' },
    { law: 'xiaofeizhe-baohufa-shishi-tiaoli', article: '17' },
  ],
  page: {
    finds:
      '禁止客户选择、更换经纪机构、服务人员或者其他经营者，规定客户只能通过某一方成交、只能用某一方指定的商家，或者要求消费者同时购买别的东西。',
    bad: '保护期内，客户不得委托其他中介机构看房，只能通过甲方成交。',
    good: '客户有权自主选择经纪机构和服务人员，也可以随时改变；双方只按已经完成的服务事实分享佣金。',
    basis:
      '消费者有权自主选择经营者；经营者不得排除、限制消费者选择其他经营者，不得用格式条款不合理地限制这一选择。两家公司之间的约定也不能约束客户。',
    limits:
      '单独商定的独家委托、禁止绕开中介直接成交，不报告。客户是单位的，不适用消费者的规定，但写进两家公司之间的合同仍约束不了客户。',
  },
  check(subject, context) {
    const consumer = forConsumer(context);
    const lawful = ({ sentence }: Wording) => LAWFUL.test(sentence.text);
    const wordings = [
      ...said(subject, (consumer ? CONSUMER_MAY_NOT : BUSINESS_MAY_NOT)(subject), lawful),
      ...(consumer ? said(subject, TIED, lawful) : []),
    ];
    return wordings.map(({ place, words }) =>
      finding(customerChoice, {
        place,
        severity: consumer ? 'error' : 'warning',
        message: `“${words}”：限制了客户的自主选择。`,
        why: '客户可以自主选择和更换服务者；对消费者的限制无效，同行之间一起限制还可能构成垄断协议。',
        suggestion:
          '删去限制；要保护自己的投入，约定按服务事实取得报酬，或者与委托人单独商定有期限的独家委托。',
      }),
    );
  },
};
