/** What contracts of every family have in common: the terms of 民法典第四百七十条 and what keeps a contract workable. */
import { type CoverageRequirement, type More, requirement } from './requirement.ts';
import { STANDARD } from './wordings.ts';

/** `own`: what one family adds to a requirement, by its id. */
export function common(own: Readonly<Record<string, More>> = {}): readonly CoverageRequirement[] {
  return all.map(each => ({ ...each, ...own[each.id] }));
}

const all: readonly CoverageRequirement[] = [
  requirement(
    'must',
    'parties',
    '当事人的名称和住所',
    '',
    /住所|住址|地址/,
    'minfadian/470',
    '不知道是谁、住在哪里，无从履行，也无从起诉。',
    { anywhere: /(?:住所|住址|地址)地?[:\t]/ },
  ),
  requirement(
    'must',
    'subject',
    '标的和数量',
    'subject facts recitals refund',
    /内容|范围|事项|项目|清单|标的|数量/,
    'minfadian/470',
    '没有标的和数量，合同一般不能认定成立。',
  ),
  requirement(
    'must',
    'quality',
    '质量和履行的标准',
    'service-level acceptance rights-duties confidentiality',
    /标准|质量|合格|要求|验收|注意义务|同等|措施/,
    'minfadian/470 minfadian/510',
    '没有标准，做得好不好没有尺子。',
    { heading: /标准|指标|质量|注意义务/, anywhere: STANDARD },
  ),
  requirement(
    'must',
    'price',
    '价款或者报酬',
    'price payment refund',
    /价款|费用|报酬|服务费|佣金|咨询费|元|免费|不收/,
    'minfadian/470',
    '付多少、什么时候付，是最常见的争议。',
    {
      anywhere:
        /(?:价款?|价格|费用?|报酬|租金|佣金|酬金|金额|款)[^。;]{0,30}(?:\d|_{2,}|[壹贰叁肆伍陆柒捌玖])[^。;]{0,16}元|¥\s*\d|(?:免费|不收取|不支付)[^。;]{0,12}(?:费|报酬|对价)?/,
    },
  ),
  requirement(
    'must',
    'performance',
    '履行期限和方式',
    'term payment subject',
    /期限|日内|自.{0,40}(?:起|至)|之日起/,
    'minfadian/470',
    '没有期限，何时算违约说不清。',
    {
      anywhere:
        /(?:期限|有效期|租期|工期)[^。;]{0,12}(?:自|为|至|:|\d)|自.{0,40}(?:起至|日至)|(?:\d+|[一二三四五六七八九十]+)个?(?:工作)?[日天](?:之?内|前)/,
    },
  ),
  requirement(
    'must',
    'liability',
    '违约责任',
    'liability',
    /违约|赔偿|承担.{0,12}责任/,
    'minfadian/470 minfadian/577 minfadian/585',
    '没有约定的，只能按实际损失逐项举证。',
    { anywhere: /承担[^。;]{0,12}(?:违约|赔偿)责任|违约金|(?:应当|负责|予以)赔偿/ },
  ),
  requirement(
    'must',
    'dispute',
    '解决争议的方法',
    'dispute',
    /仲裁|人民法院|诉讼/,
    'minfadian/470 zhongcaifa/27 minshi-susongfa/35',
    '没有约定的，由法律规定的法院管辖；想仲裁而没有写明机构的，不能仲裁。',
    { anywhere: /(?:提交|申请|向)[^。;]{0,30}(?:仲裁|起诉|诉讼)|由[^。;]{0,30}法院(?:专属)?管辖/ },
  ),
  requirement(
    'must',
    'notice',
    '通知与送达地址',
    'notice',
    /送达|通知/,
    'minfadian/137',
    '解除、催款的通知到达才生效，要写明寄到哪里。',
    {
      anywhere:
        /送达地址|视为(?:已经?)?(?:有效)?送达|(?:通知|文书)[^。;]{0,24}(?:书面(?:形式)?|邮件|快递|邮寄)[^。;]{0,16}(?:发出|发送|送达|作出)|(?:地址|邮箱|联系方式)[^。;]{0,10}(?:变更|改变|变动)[^。;]{0,20}通知/,
    },
  ),
  requirement(
    'should',
    'termination',
    '解除的条件和程序',
    'termination',
    /解除|终止/,
    'minfadian/562 minfadian/563 minfadian/565',
    '约定的解除事由和期限，比法定解除清楚。',
    {
      anywhere:
        /(?:可以|有权|方可|协商一致)[^。;]{0,20}(?:解除|终止)|(?:解除|终止)(?:本|该)?(?:合同|协议)的?(?:条件|情形)|(?:解除|终止)权/,
    },
  ),
  requirement(
    'should',
    'after',
    '终止之后的处理',
    'post-termination',
    /终止|解除|结束|届满|返还/,
    'minfadian/558 minfadian/566 minfadian/567',
    '结清、返还、交接不写明，终止之后还会争。',
    {
      anywhere:
        /(?:合同|协议|委托|合作|租赁(?:期限)?|租期|服务期?限?|许可期?限?)(?:期满|提前)?(?:的?(?:终止|解除|届满|期满)(?:或者?)?)+(?:之?后|之日|时|的,)?[^。;年]{0,40}(?:返还|归还|退还|结清|结算|交接|移交|腾空|清算|交还)/,
    },
  ),
  requirement(
    'should',
    'force-majeure',
    '不可抗力',
    'force-majeure',
    /不可抗力/,
    'minfadian/180 minfadian/590',
    '通知和证明的期限要约定，免责范围由法律定。',
    { anywhere: /不可抗力[^。;]{0,60}(?:免除|免责|不承担|通知|证明|解除|顺延)/ },
  ),
  requirement(
    'should',
    'amendment',
    '变更的形式',
    'amendment',
    /变更|补充|修改/,
    'minfadian/543 minfadian/544',
    '口头改动最难证明。',
    {
      anywhere:
        /(?:变更|修改|修订|补充)(?:或者?|、|和|及)?(?:变更|修改|补充|解除|终止)?本?(?:合同|协议)|对本?(?:合同|协议)的?(?:任何)?(?:变更|修改|补充)|(?:合同|协议)的(?:变更|修改|补充)|补充协议/,
    },
  ),
  requirement(
    'should',
    'effect',
    '生效与文本',
    'effect',
    /生效|份/,
    'minfadian/490 minfadian/502',
    '什么时候成立、几份、哪一份算数，要写明。',
    { anywhere: /(?:合同|协议|自)[^。;]{0,40}(?:生效|成立)|一式.{0,4}份/ },
  ),
  requirement(
    'must-not',
    'exclusion',
    '免除人身损害、故意或者重大过失的责任',
    'liability liability-limit',
    /故意|重大过失|人身/,
    'minfadian/506',
    '这样的免责条款无效。',
    { heading: /上限|范围|限制/, rules: ['liability-excluded'] },
  ),
  requirement(
    'must-not',
    'two-ways',
    '既可以仲裁又可以诉讼',
    'dispute',
    /仲裁|人民法院/,
    'guanxia-pifu-2025/4 zhongcaifa/27',
    '仲裁的约定因此无效。',
    { rules: ['dispute-both'] },
  ),
];
