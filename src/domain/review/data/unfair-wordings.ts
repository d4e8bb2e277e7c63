/** The wordings of `standard-term-unfair`: what they look like, why they do not hold, what to write instead. */
import type { Citation } from '../../law/citation.ts';
import type { Subject } from '../subject.ts';
import { voiced } from '../voices.ts';

export interface UnfairWording {
  /** What the wording does, for the message. */
  readonly name: string;
  /** For folded sentences, global; in the voices of the paper. */
  readonly pattern: (subject: Subject) => RegExp;
  /** What the party does whose name stands in the match, or last before it. */
  readonly names?: 'gains' | 'loses';
  /** The sentence is left alone when it holds this. */
  readonly unless?: RegExp;
  /** Lawful or usual between businesses. */
  readonly onlyConsumer?: true;
  /** May be settled between the two of them once something has happened. */
  readonly settled?: true;
  readonly why: string;
  readonly suggestion: string;
  /** For contracts with consumers. */
  readonly citations: readonly Citation[];
}

const consumerLaw: Citation = { law: 'xiaofeizhe-baohufa', article: '26' };
const noExemption: Citation = { law: 'hetong-xingzheng-jiandu-banfa', article: '7' };
const noRestriction: Citation = { law: 'hetong-xingzheng-jiandu-banfa', article: '8' };
const online: Citation = { law: 'wangluo-xiaofei-guiding', article: '1' };
const prepaid: Citation = { law: 'yufushi-xiaofei-jieshi', article: '9' };

/** Reasons that excuse: the other side's fault, force majeure, outsiders; injury is `liability-excluded`. */
const EXCUSED =
  /(?:人身|伤亡|受伤|死亡|伤害)|不可抗力|(?:因|由于|由)(?:乙方|甲方|对方|其|消费者|客户|会员|学员|顾客|用户|您|自身)(?:自身|自己)?的?(?:过错|过失|故意|原因|违约|违反)|因(?:乙方|消费者|客户|会员|用户|学员|顾客|您)[^,]{0,14}(?:不实|虚假|错误|泄露)|除外|第三(?:方|人)|解除本?合同/;

export const unfairWordings: readonly UnfairWording[] = [
  {
    name: '单方享有解释权',
    names: 'gains',
    pattern: voiced(
      ({ party }) =>
        `最终(?:的)?解释(?:的)?权[利力]?(?:归|属于?|由|为)?${party}?|(?:唯一|单方|全部)(?:的)?解释权|解释权(?:归|属于?|由|为)${party}?|享有(?:本[^,:\\t]{1,8}的?)?解释权|以${party}(?:单方)?的?解释为准|由${party}负责(?:最终)?解释`,
    ),
    unless: /解释权以外/,
    why: '合同由双方订立，有争议时按照通常理解解释，有两种以上解释的作不利于提供格式条款一方的解释；单方解释权不起作用，对消费者还在禁止之列。',
    suggestion: '删去；需要说明的规则，在订立时写清楚。',
    citations: [noRestriction, online],
  },
  {
    name: '一律不退款、不退换',
    pattern: () =>
      /(?:概不|一律不|一概不|恕不|不予|均不予?|不再|不作|不做|不支持)(?:予以|办理)?(?:任何)?(?:形式的)?(?:退款|退费|退还|返还|退换|退货|退票|退卡|退课|退回|退订)|(?:售出|交费|缴费|付款|购买|办卡|报名|签约|开卡)(?:后|之后)?,?[^,:\t]{0,8}(?:概|均|恕|一律|一概)?(?:不退不换|不退换|不退款|不退费|不退还|不予退)|不退不换|概不退|(?:充值|预存|会费|团费|学费|课时费)[^,:\t]{0,6}(?:不退|不予退)/g,
    unless:
      /优惠券|代金券|赠|定金|保证金|违约|违反|擅自|逾期|解除合同|客户(?:不|没有)|消费者(?:不|没有)要求|不退款,消费者也不补|已(?:经)?(?:使用|提供|完成|消费)(?:的)?(?:部分|服务)|投标|招标|举证|不足部分|^(?!.*(?:费|款|金|余额|课|卡|票)).*(?:样品|样本|试样|样机|资料|材料|文件|作品|稿件|图纸|照片|简历)/,
    why: '不得排除对方依法解除合同、请求返还价款的权利；没有履行的部分，收了钱要退。',
    suggestion: '写明退款的条件、扣除的项目和退还的天数；商品不适用无理由退货的，逐件列明并由消费者确认。',
    citations: [consumerLaw, noExemption, prepaid],
  },
  {
    name: '免除自己的责任',
    names: 'gains',
    pattern: () =>
      /(?:概不|一概不|一律不|均不)(?:负责|承担(?:任何)?(?:法律|赔偿|经济)?(?:责任|赔偿)|赔偿|负(?:任何)?责)|离(?:柜|店|场)概不/g,
    unless: EXCUSED,
    why: '不合理地免除自己责任的格式条款无效；对消费者不得免除依法应当承担的修理、更换、退款、赔偿和违约责任。',
    suggestion: '写明在什么情形下、按什么范围承担责任；要限制的，写明上限和例外。',
    citations: [consumerLaw, noExemption],
  },
  {
    name: '免除自己的任何责任',
    names: 'gains',
    onlyConsumer: true,
    pattern: voiced(
      ({ business }) =>
        `${business}(?:不[^,:\\t]{1,10},)?[^,:\\t]{0,8}(?:不承担|不负|不再承担)(?:任何|一切|全部)(?:形式的)?(?:法律|赔偿|经济)?(?:责任|赔偿责任)`,
    ),
    unless: EXCUSED,
    why: '不合理地免除自己责任的格式条款无效；对消费者不得免除依法应当承担的修理、更换、退款、赔偿和违约责任。',
    suggestion: '写明在什么情形下、按什么范围承担责任；要限制的，写明上限和例外。',
    citations: [consumerLaw, noExemption],
  },
  {
    name: '单方变更合同内容',
    names: 'gains',
    pattern: voiced(
      ({ business }) =>
        `${business}(?:保留|有权|可以?|得|享有)[^,:\\t]{0,8}(?:随时|单方面?|自行|任意|不经[^,:\\t]{1,8}同意|无需[^,:\\t]{1,8}(?:同意|通知))[^,:\\t]{0,12}(?:修改|变更|调整|更改|提高|增加|减少|更换)|${business}(?:保留|有权|可以?)[^,:\\t]{0,10}(?:修改|变更|调整|更改)[^,:\\t]{0,24},?(?:且|而|并且|并)?(?:无需|不需要?|不必|无须|不再|不另行?|不予)[^,:\\t]{0,8}(?:同意|通知|告知|征得)|${business}(?:保留|有权|可以?)[^,:\\t]{0,10}(?:修改|变更|调整|更改)[^,:\\t]{0,16},[^,:\\t]{0,14}(?:公布|公示|发布|张贴)[^,:\\t]{0,8}(?:生效|施行|执行)|保留(?:随时|单方)?(?:修改|变更|调整)[^,:\\t]{0,16}权利`,
    ),
    unless:
      /账户|联系人|联系方式|地址|负责人|人员名单|(?:双方|书面)(?:协商|同意)|降低(?:价格|收费)|(?:可以?|有权)(?:解除|退出)|应当?提前/,
    why: '合同变更须双方协商一致。单方改变价款、种类、质量、数量等主要内容的格式条款无效。',
    suggestion:
      '改为“变更应当经双方书面同意”；确需调整的，写明条件、幅度，并给对方不接受时解除、退款的权利。',
    citations: [consumerLaw, prepaid],
  },
  {
    name: '放弃投诉、起诉、索赔等权利',
    names: 'loses',
    settled: true,
    pattern: voiced(
      ({ customer }) =>
        `${customer}[^,:\\t]{0,12}(?:不得|无权|不再|不能)(?:以任何[^,:\\t]{1,8})?[^,:\\t]{0,8}(?:投诉|举报|起诉|提起(?:任何)?诉讼|申请仲裁|要求(?:任何)?(?:退款|赔偿|退费|退货)|索赔|提出(?:任何)?(?:索赔|异议|主张)|主张(?:任何)?赔偿|追究(?:任何|[甲乙]方|商家|公司|其|一切|全部|法律|的)*责任|(?:给予|发表)?差评)|(?:${customer}|自愿|同意|承诺|保证|应当?|须|即|视为|视同|表示|声明)[^,:\\t]{0,8}放弃[^,:\\t]{0,14}(?:权利|权益|诉权|抗辩|索赔|追究|投诉|请求|主张)`,
    ),
    unless:
      /(?:没有|未|不|不视为|不表示|不构成[^,]{0,4})放弃|放弃[^,]{0,14}(?:的,|的$|须|应当)|个人信息|优先(?:购买|承租|受让)权|先诉抗辩|追偿|保密|商业秘密|竞买|继承|[著着]作|署名|逾期[^,]{0,14}(?:视为)|异议(?:权|期)|不可撤销|以此|重复|同一(?:损失|事项)|(?:就|对)(?:同一|已经?)|方可|除外|报案|控告|刑事|违约金过高|转让给/,
    why: '投诉、起诉、求偿是对方的主要权利，用格式条款预先排除的无效；对消费者还在禁止之列。',
    suggestion: '删去。需要了结的，在事情发生之后逐项写明了结哪几项、对价是多少。',
    citations: [consumerLaw, noRestriction, online],
  },
  {
    name: '不得解除、中途不退',
    names: 'loses',
    onlyConsumer: true,
    pattern: voiced(
      ({ customer }) =>
        `${customer}[^,:\\t]{0,6}(?:无论|不论|任何)[^,:\\t]{0,12}(?:均|都|一律)?(?:不得|不能|无权)[^,:\\t]{0,6}(?:解除|终止|退出|取消|退)|(?:无论|不论|任何)(?:何种)?(?:原因|理由|情况)(?:下)?,?[^,:\\t]{0,10}(?:不得|不能|无权)[^,:\\t]{0,6}(?:解除|终止|退出|取消|退)`,
    ),
    unless: /经营者(?:不得|无权)/,
    why: '不得排除消费者依法变更、解除合同的权利。',
    suggestion: '写明消费者提前几日通知可以解除，以及退款的算法。',
    citations: [noRestriction, prepaid],
  },
  {
    name: '过期作废、余额清零、遗失不补',
    onlyConsumer: true,
    pattern: () =>
      /(?:逾期|过期|到期|期满|超期)(?:未(?:使用|消费)(?:完)?的?)?,?[^,:\t]{0,10}(?:作废|清零|失效且不|自动清空|视为放弃|归(?:经营者|商家|本店|公司)所有)|余额(?:自动|一律)?(?:作废|清零|不退)|(?:遗失|丢失)[^,:\t]{0,6}(?:不补|概不补|不予补|恕不补|不挂失)/g,
    unless: /不清零|不作废|代金券|优惠券|赠券|积分/,
    why: '没有兑付的预付款仍是消费者的钱；记名的卡遗失不补，法院认定无效。',
    suggestion: '改为期满可以延期使用或者退款；记名卡可以挂失、补办，只收事先标明的工本费。',
    citations: [prepaid, noRestriction],
  },
  {
    name: '签收即视为质量合格',
    onlyConsumer: true,
    pattern: () =>
      /(?:签收|收货|签字|付款|验收签字|使用)(?:后|之后)?,?(?:即|则|就|便)?(?:视为|视同|表示)[^,:\t]{0,12}(?:合格|认可(?:商品|产品|服务)?质量|质量(?:符合|合格|无异议|没有问题))/g,
    why: '签收只说明收到了东西，以格式条款约定签收即认可质量的，无效。',
    suggestion: '改为“签收表示收到，不表示认可质量”，并写明检验和退换的期限。',
    citations: [online, noExemption],
  },
];
