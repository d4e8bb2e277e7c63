/** Words by which outside papers show the family of contracts they belong to; each counts once, with its weight. */
export interface FamilySign {
  readonly family: string;
  /** In the folded title. */
  readonly title: RegExp;
  /** Titles of other families hold these words too (顾问服务合同): they count only where no other family is named. */
  readonly wide?: boolean;
  readonly words: readonly (readonly [words: RegExp, weight: number])[];
}

export const familySigns: readonly FamilySign[] = [
  {
    family: 'confidentiality',
    title: /保密|商业秘密|不披露/,
    words: [
      [/披露方/, 3],
      [/接收方/, 3],
      [/保密信息/, 3],
      [/保密义务/, 2],
      [/商业秘密/, 2],
      [/知悉/, 1],
      [/返还.{0,12}(?:资料|载体)|销毁/, 1],
      [/不得(?:向第三方|擅自)?(?:披露|泄露)/, 1],
    ],
  },
  {
    family: 'data-sharing',
    title: /(?:数据|信息)(?:共享|处理|提供|委托)|委托处理/,
    words: [
      [/共享/, 2],
      [/数据/, 1],
      [/委托处理/, 3],
      [/个人信息处理者/, 3],
      [/单独同意/, 2],
      [/接口|加密|脱敏|去标识/, 2],
      [/影响评估/, 2],
      [/共同处理/, 3],
    ],
  },
  {
    family: 'customer-protection',
    title: /客户保护|防流失|经纪(?:服务)?合作|代理销售|分销|委托代理售|渠道/,
    words: [
      [/房源|楼盘|房地产|商品房|二手房/, 2],
      [/带看/, 3],
      [/报备/, 3],
      [/佣金/, 2],
      [/经纪/, 2],
      [/保护期/, 3],
      [/成交/, 1],
      [/开发商|项目公司/, 1],
    ],
  },
  {
    family: 'incident-settlement',
    title: /停业|闭店|跑路|退款协议|(?:停工|装修|装饰|预付|会员).{0,12}(?:和解|善后|补偿|纠纷)/,
    words: [
      [/停业|停工|停止营业|失联|跑路/, 8],
      [/装修|装饰|家装/, 2],
      [/退还|退款/, 1],
      [/补偿/, 1],
      [/未完工|已完工|剩余工程/, 2],
      [/分期(?:支付|偿还|退还)/, 1],
      [/破产|清算/, 1],
      [/和解|一次性(?:了结|解决)/, 2],
      [/追偿/, 1],
    ],
  },
  {
    family: 'maintenance',
    title: /客户(?:关系)?(?:维护|管理)|回访|满意度/,
    words: [
      [/客户关系/, 3],
      [/回访/, 3],
      [/走访/, 2],
      [/满意度/, 3],
      [/投诉转办|投诉处理/, 1],
      [/维护/, 1],
    ],
  },
  {
    family: 'consulting',
    title: /咨询|顾问/,
    words: [
      [/咨询(?:费|报告|意见|服务)/, 8],
      [/顾问/, 2],
      [/咨询报告|成果文件|研究报告|调研/, 2],
      [/受托人|受托方/, 1],
      [/建议|方案|论证|评审/, 1],
      [/委托人|委托方/, 1],
    ],
  },
  {
    family: 'customer-service',
    title: /服务(?:合同|协议)|会员|装修|装饰|物业|培训|美容|健身|预付/,
    wide: true,
    words: [
      [/服务内容|服务项目/, 2],
      [/服务费|服务价款/, 2],
      [/预付|储值|会员|次卡/, 2],
      [/服务标准|服务质量/, 1],
      [/消费者|经营者/, 2],
      [/验收/, 1],
      [/服务人员/, 1],
      [/退款/, 1],
    ],
  },
];
