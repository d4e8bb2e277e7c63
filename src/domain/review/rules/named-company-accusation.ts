/** `named-company-accusation`: a company that may be real is called a fraud in a contract text. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { deniesWithin, said, type Wording } from '../wording.ts';

const KIND =
  '(?:有限责任公司|股份有限公司|有限公司|集团公司|集团|公司|工作室|商行|经营部|事务所|门店|旗舰店)';
const ACCUSED =
  '(?:跑路|卷款|携款|诈骗|骗子|骗局|骗钱|骗取|行骗|老赖|黑中介|黑心|皮包公司|非法集资|传销|失信跑|坑骗|欺诈团伙|恶意拖欠)';
const ACCUSATION = new RegExp(
  `([\\u4e00-\\u9fff()]{2,24}?)(${KIND})[^:\\t;]{0,14}?${ACCUSED}|${ACCUSED}(?:的|公司|分子)?[^,:\\t]{0,4}?([\\u4e00-\\u9fff()]{2,20}?)(${KIND})`,
  'g',
);
/** Words that name no company, however many stand together. */
const GENERIC =
  /^(?:.*[,、“”:])?(?:本地|当地|外地|国内|知名|大型|小型|一些|有些|不少|许多|众多|很多|各类|小区|因为?|由于|鉴于|关于|如|若|与|和|对|被|系|是|该|本|贵|我|其|此|这家|一家|某家?|涉事|涉案|原|前|后|上述|前述|所有|任何|其他|部分|多家|个别|对方|甲方|乙方|丙方|业主|客户|消费者|装饰|装修|家装|家居|物业|中介|经纪|房产|房地产|开发|建设|施工|工程|建筑|设计|材料|关联|母|子|分|总|控股|保险|担保|第三方|培训|教育|健身|美容|美发|预付|服务|科技|网络|商贸|贸易|投资|管理|咨询|文化|传媒|餐饮|旅游|汽车|电子商务|互联网|的|之|家|等|及|或|类)*$/;
/** A name without 有限 and without a trade is taken for one only when it is short and holds no function words. */
const INDUSTRY =
  /装饰|装修|家装|家居|物业|中介|经纪|房产|地产|建设|建筑|工程|设计|科技|商贸|教育|健身|美容|传媒|餐饮|旅游|投资|咨询/;
const FUNCTION = /[以由用经从向将把为在会可各全所任不应须得被或与和及其该此防反]/;
const MASKED = /某|x{2,}|×|\*|_{2,}|○○|甲乙|示例|虚构|【|】|\[|\]/;
/** Found by a court, or only spoken of as something that may happen. */
const PROVEN =
  /生效(?:的)?(?:判决|裁判|刑事)|判决书|判决认定|[（([]?\d{4}[）)\]]?.{0,8}号|(?:构成|涉嫌)[^,]{0,6}的,|防止|防范|谨防|预防|反诈|打击|识别|培训|如发生|一旦/;

export const namedCompanyAccusation: Rule = {
  id: 'named-company-accusation',
  title: '对具体公司的指责',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '1024' },
    { law: 'fanbuzhengdang-jingzhengfa', article: '12' },
  ],
  page: {
    finds: '合同文本里对有名有姓的公司使用“跑路”“诈骗”“卷款”等说法。',
    bad: '鉴于鑫诺家装饰工程有限公司卷款跑路，双方达成如下协议。',
    good: '某装饰公司自2026年3月1日起停止营业，尚有工程款50,000元没有退还。',
    basis:
      '民事主体享有名誉权，不得以侮辱、诽谤等方式侵害；经营者不得编造、传播虚假或者误导性信息损害他人的商业信誉。犯罪要由法院认定。',
    limits:
      '“某公司”“装饰公司”等泛称不报告；写明由生效判决认定的，不报告。名称是不是真实的公司，规则不能核对。',
  },
  check(subject) {
    return said(subject, ACCUSATION, harmless).map(({ place, words }) =>
      finding(namedCompanyAccusation, {
        place,
        message: `“${words}”：对具体的公司使用了指控的说法。`,
        why: '没有生效裁判之前这样写，可能侵害对方的名誉，也不利于协商；合同里有用的是事实。',
        suggestion: '只写能够证明的事实：哪一天停止营业、欠多少、没有做什么；范本里改用“某公司”。',
      }),
    );
  },
};

function harmless(wording: Wording): boolean {
  const { sentence, match } = wording;
  const { text } = sentence;
  const name = (match[1] ?? match[3] ?? '').replace(/[()]/g, '');
  const kind = match[2] ?? match[4] ?? '';
  if (PROVEN.test(text) || MASKED.test(match[0]) || deniesWithin(wording)) return true;
  if (GENERIC.test(name) || (kind === '门店' && name.length < 4)) return true;
  return kind === '公司' && !INDUSTRY.test(name) && (FUNCTION.test(name) || name.length > 6);
}
