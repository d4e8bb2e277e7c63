/**
 * How other people head the clauses that `src/content/clauses` describes, and the words that show one without a heading.
 * Order matters: the first heading that matches counts, so the narrow kinds stand before the wide ones.
 */
export interface KindSign {
  readonly kind: string;
  /** In a folded heading. */
  readonly heading: RegExp;
  /** In the folded words of an article whose heading says nothing; two different hits make the kind. */
  readonly words: RegExp;
}

export const kindSigns: readonly KindSign[] = [
  sign('definitions', '定义|释义|术语|名词解释|解释规则', '是指|以下简称|下列(?:用语|词语)'),
  sign('customer-registration', '报备|客户(?:登记|确认|认定|界定)|带看确认', '报备|带看|客户确认'),
  sign('customer-protection', '客户保护|防流失|流失|保护期|飞单|跳单|禁止绕过', '保护期|流失|绕开|跳单|飞单'),
  sign('customer-choice', '自主选择|客户选择|消费者(?:的)?选择|自愿', '自主选择|自愿选择|不得强制'),
  sign('fair-competition', '公平竞争|反垄断|竞争合规|竞争敏感', '公平竞争|垄断协议|竞争敏感'),
  sign(
    'personal-information',
    '个人信息|隐私|数据(?:处理|保护|安全)|信息保护|单独同意|影响评估|撤回同意|委托处理|境外',
    '个人信息|单独同意|敏感个人信息',
  ),
  sign('third-party', '^第三(?:方|人)', '第三方|第三人|介入'),
  sign('confidentiality', '保密|商业秘密|机密', '保密|泄露|商业秘密'),
  sign(
    'intellectual-property',
    '知识产权|著作权|版权|成果(?:的)?(?:归属|权属|权利)|技术成果|权利归属|商标|专利',
    '知识产权|著作权|专利|商标',
  ),
  sign('insolvency', '破产|公平受偿|清算|重整', '破产|管理人|申报债权|公平受偿'),
  sign('loss-recovery', '^追偿|追款|损失追回|佣金(?:追索|追回)|协助(?:维权|追偿)|报案', '追偿|追索|申报债权'),
  sign(
    'guarantee',
    '担保|保证(?:责任|人|方式|期间)|履约保证|抵押|质押',
    '保证人|连带责任保证|保证期间|抵押|质押',
  ),
  sign('third-party', '第三(?:方|人)|接手|见证', '第三方|第三人|介入'),
  sign(
    'refund',
    '退款|退费|退还|补偿(?:方案|办法|标准)?$|退订|赔付方案|债权债务(?:确认|处理)',
    '退还|退款|补偿款',
  ),
  sign(
    'liability-limit',
    '责任(?:的)?(?:限制|上限|限额|范围)|赔偿(?:总额)?(?:的)?(?:上限|限额)|免责|免除责任',
    '不超过|上限|不承担责任|以.{0,12}为限',
  ),
  sign('force-majeure', '不可抗力|情势变更', '不可抗力'),
  sign(
    'post-termination',
    '(?:终止|解除|届满|期满)(?:后|之后|的(?:后果|处理)|善后)|后合同|存续|善后|交接|^返还',
    '终止后|解除后|返还|交接|继续有效',
  ),
  sign('termination', '解除|终止|退出|提前结束|撤销', '解除(?:本)?(?:合同|协议)|终止(?:本)?(?:合同|协议)'),
  sign('liability', '违约|责任|赔偿|罚则|违反', '违约金|赔偿|承担(?:违约)?责任'),
  sign('effect', '生效|文本与附件', '一式|生效'),
  sign('dispute', '争议|纠纷|仲裁|管辖|适用法律|法律适用|诉讼', '仲裁|人民法院|协商解决'),
  sign('notice', '通知|送达|联系(?:方式|地址|人)|通讯', '送达|通讯地址|电子邮箱'),
  sign('amendment', '^(?:合同|协议)?(?:的)?(?:变更|修改|补充)', '补充协议'),
  sign('assignment', '转让|分包|转委托|转包|承继', '转让|分包|转委托'),
  sign('amendment', '变更|补充|修改|修订', '书面(?:变更|补充)|补充协议|协商一致.{0,6}变更'),
  sign('complaint', '投诉|申诉|客诉', '投诉'),
  sign(
    'customer-care',
    '关怀|回访|走访|维护(?:服务|工作|计划)|跟进|安抚|沟通机制|满意度|通报',
    '回访|走访|关怀|跟进',
  ),
  sign(
    'service-level',
    '服务(?:标准|质量|水平|等级|要求|规范|指标|时间)|注意义务|响应|质量(?:标准|要求|保证)|考核|技术(?:标准|要求)',
    '响应时间|服务标准|考核|达标',
  ),
  sign('acceptance', '验收|交付|检验|成果(?:提交|确认)|移交', '验收|合格|交付'),
  sign('payment', '付款|支付|结算|发票|收款|预付款|账户|税费|缴纳|押金', '支付|付款|发票|开户行'),
  sign(
    'price',
    '价款|价格|费用|报酬|佣金|服务费|咨询费|租金|收费|金额|总价|酬金|明码标价',
    '总价|单价|服务费|佣金',
  ),
  sign('integrity', '廉洁|反(?:商业)?贿赂|合规|诚信|反腐败|阳光', '贿赂|回扣|廉洁'),
  sign('records', '记录|证据|留存|存档|档案|台账|审计|核查|凭证', '记录|留存|存档'),
  sign('facts', '事实|情况说明|确认事项|现状|基本情况', '确认(?:如下|下列)事实|尚欠|已付|未完工'),
  sign('annexes', '^附件|附件(?:清单|目录)?$|附则附件', '附件'),
  sign(
    'effect',
    '生效|文本|份数|附则|其他(?:约定|事项|条款)?$|签署|签订|重要(?:内容|提示)|效力',
    '一式|生效|具有同等(?:法律)?效力',
  ),
  sign('term', '期限|有效期|服务期|合作期|租期|起止|工期|履行期|^进度', '自.{0,24}起至|为期|有效期'),
  sign(
    'rights-duties',
    '权利|义务|职责|双方责任|协助|承诺(?:与|和)?保证|声明(?:与|和)?保证|配合|分工',
    '应当|有权|不得',
  ),
  sign('recitals', '鉴于|背景|前言|目的|宗旨|原则|依据|总则', '鉴于|为了?明确|经(?:友好|平等)协商'),
  sign(
    'parties',
    '当事人|主体(?:资格)?|双方(?:信息|基本)|签约(?:方|主体)|经营者的(?:真实)?身份|资质',
    '统一社会信用代码|法定代表人|身份证',
  ),
  sign(
    'subject',
    '标的|服务(?:内容|范围|项目|事项)|合作(?:内容|范围|方式|事项|模式)|委托(?:事项|范围|内容)|工作(?:内容|范围)|内容|范围|房屋|货物|项目|信息范围|概况',
    '服务内容|委托事项|合作内容|服务项目',
  ),
];

function sign(kind: string, heading: string, words: string): KindSign {
  return { kind, heading: new RegExp(heading), words: new RegExp(words, 'g') };
}
