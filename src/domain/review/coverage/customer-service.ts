/** 客户服务合同: for a business customer and for a consumer. */
import { common } from './common.ts';
import { type FamilyCoverage, requirement } from './requirement.ts';
import { CAP, CHOICE, COMPLAINT, PAYMENT, PERSONAL, STANDARD } from './wordings.ts';

const business = { business: '接受服务的一方是企业，为经营的需要接受服务，不是消费者。' };
const CLOSING =
  /停业|迁址|停止营业|歇业|变更(?:营业|经营|服务)(?:场所|地点|地址)|(?:营业|经营)(?:场所|地点)[^。;]{0,8}(?:变更|迁|搬)/;
const CONSUMER = /消费者|会员|学员|业主|预付|储值/;

export const customerService: FamilyCoverage = {
  family: 'customer-service',
  requirements: [
    ...common(),
    requirement(
      'must',
      'service-level',
      '服务的质量和标准',
      'service-level',
      /标准|质量|指标|达标|响应/,
      'minfadian/470 minfadian/510',
      '服务看不见摸不着，靠标准衡量。',
      { anywhere: STANDARD },
    ),
    requirement(
      'must',
      'payment',
      '付款的时间和账户',
      'payment price',
      /付款|支付|账户/,
      'minfadian/470',
      '付给谁、什么时候付，决定钱能不能说清。',
      { anywhere: PAYMENT },
    ),
    requirement(
      'must',
      'personal',
      '个人信息',
      'personal-information',
      /个人信息/,
      'gerenxinxi-baohufa/6 gerenxinxi-baohufa/13',
      '提供服务总会接触个人信息。',
      {
        anywhere: PERSONAL,
        onlyWith:
          /个人信息|隐私|身份证|手机号|会员|消费者|业主|学员|患者|(?:客户|用户)(?:信息|资料|名单|数据)/,
      },
    ),
    requirement(
      'should',
      'complaint',
      '投诉',
      'complaint',
      /投诉/,
      'minfadian/509 xiaofeizhe-baohufa-shishi-tiaoli/44',
      '有人受理、有期限答复，多数争议到此为止。',
      { anywhere: COMPLAINT },
    ),
    requirement(
      'must',
      'identity',
      '经营者的真实名称',
      'parties',
      /名称|营业执照|统一社会信用代码/,
      'xiaofeizhe-baohufa/21',
      '经营者应当标明真实名称。',
      {
        anywhere:
          /公司|营业执照|统一社会信用代码|个体工商户|合作社|(?:工作室|经营部|中心|门店|美容院|俱乐部|学校)[(,。;\t]/,
        onlyWith: CONSUMER,
        audience: 'consumer',
        reasons: business,
      },
    ),
    requirement(
      'must',
      'prominent',
      '重要内容的显著提示',
      'effect',
      /提请|提示|注意/,
      'minfadian/496 xiaofeizhe-baohufa/26',
      '没有提示说明的，消费者可以主张不成为合同内容。',
      {
        anywhere: /(?:提请|提示|提醒)[^。;]{0,16}(?:注意|阅读|说明)|加粗|显著(?:方式|位置|标识)/,
        onlyWith: CONSUMER,
        audience: 'consumer',
        reasons: business,
      },
    ),
    requirement(
      'must',
      'refund',
      '退款',
      'refund',
      /退款|退还/,
      'xiaofeizhe-baohufa/53 xiaofeizhe-baohufa-shishi-tiaoli/22',
      '预付款的退还方式是法定的约定事项。',
      {
        heading: /^退款/,
        anywhere:
          /(?<!不予?|概不|不再)(?:退还|退款|返还)[^。;]{0,30}(?:余额|款|费|本金)|(?:余额|预付款|费用|课时费)[^。;]{0,12}(?<!不予?|概不|不再)(?:退还|返还|全额退)/,
        onlyWith: /预付|储值|会员|次卡/,
        audience: 'consumer',
        reasons: business,
      },
    ),
    requirement(
      'must',
      'choice',
      '自主选择',
      'customer-choice',
      /选择/,
      'xiaofeizhe-baohufa/9 xiaofeizhe-baohufa-shishi-tiaoli/11',
      '消费者有权自主选择，不得强制搭售。',
      { anywhere: CHOICE, onlyWith: CONSUMER, audience: 'consumer', reasons: business },
    ),
    requirement(
      'must',
      'closing',
      '停业、迁址',
      'assignment',
      CLOSING,
      'xiaofeizhe-baohufa-shishi-tiaoli/21 xiaofeizhe-baohufa-shishi-tiaoli/22',
      '停业、迁址要提前告知并退余额。',
      { anywhere: CLOSING, onlyWith: /预付|储值|会员|次卡/, audience: 'consumer', reasons: business },
    ),
    requirement(
      'must',
      'ways',
      '消费者的各种途径',
      'dispute',
      /投诉|调解/,
      'xiaofeizhe-baohufa/39',
      '合同不能排除法定的途径。',
      {
        anywhere: /消费者协会|消协|12315|(?:请求|申请|进行)调解/,
        onlyWith: CONSUMER,
        audience: 'consumer',
        reasons: business,
      },
    ),
    requirement(
      'should',
      'limit',
      '赔偿的范围或者上限',
      'liability-limit',
      /上限|限额|不超过|范围|限于/,
      'minfadian/506 minfadian/584',
      '范围写清楚，双方都能估计风险。',
      { anywhere: CAP },
    ),
    requirement(
      'must-not',
      'unfair',
      '不公平的格式条款',
      'effect amendment refund',
      /变更|解释|退/,
      'minfadian/497 xiaofeizhe-baohufa/26 xiaofeizhe-baohufa-shishi-tiaoli/17',
      '减免经营者责任、加重消费者责任的内容无效。',
      { rules: ['standard-term-unfair', 'standard-term-denial'] },
    ),
    requirement(
      'must-not',
      'far-court',
      '使消费者到远处诉讼',
      'dispute',
      /人民法院|仲裁/,
      'minsufa-jieshi/31',
      '没有合理提请注意的管辖约定，消费者可以主张无效。',
      { rules: ['jurisdiction-consumer'], audience: 'consumer', reasons: business },
    ),
  ],
};
