/** Words by which contracts call personal information. Parts of patterns, for folded sentences. */

/** Information about natural persons, or about customers who may be such. */
export const PERSONAL =
  '(?:个人信息|个人资料|个人数据|客户信息|客户资料|客户名单|客户数据|用户信息|用户资料|用户数据|会员信息|会员资料|消费者信息|业主信息|身份证(?:号码|信息|复印件|件|影像)?|身份信息|(?:客户|用户|会员|消费者|业主|购房人)(?:的)?(?:姓名|电话|手机号码?|联系方式|通讯录))';

/** Information that cannot be traced to anybody. */
export const ANONYMOUS = /匿名|去标识|脱敏|不(?:能|可)识别|非识别|统计(?:数据|信息|结果)|汇总(?:数据|信息)/;
