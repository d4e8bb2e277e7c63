/**
 * Articles that old contracts cite by an old number: what they were about and where it stands now. The new numbers were read
 * in the official texts of the laws in force; `about` are words that show, beside the number, that the old article is meant,
 * and that the article which now has this number has nothing to do with.
 */
export interface Renumbered {
  /** Compared name of the instrument that had the article: 合同法. */
  readonly old: string;
  readonly article: string;
  /** Id of the instrument that rules the matter now, and the articles there. */
  readonly law: string;
  readonly to: readonly string[];
  /** For messages: 违约责任. */
  readonly subject: string;
  readonly about: RegExp;
}

/** Old instrument, id of the new one, then its articles. */
function moved(
  old: string,
  law: string,
  rows: readonly (readonly [article: string, to: string, subject: string, about: RegExp])[],
): Renumbered[] {
  return rows.map(([article, to, subject, about]) => ({
    old,
    article,
    law,
    to: to.split(' '),
    subject,
    about,
  }));
}

const standardTerms = /格式(?:条款|合同)/;
const breach = /违约(?:责任)?|继续履行|补救措施|不履行合同|损失赔偿/;
const dissolution = /解除/;
const personalData = /个人信息|用户信息/;

export const renumbered: readonly Renumbered[] = [
  ...moved('合同法', 'minfadian', [
    ['39', '496', '格式条款的定义和提示义务', standardTerms],
    ['40', '497', '格式条款的效力', standardTerms],
    ['41', '498', '格式条款的解释', standardTerms],
    ['42', '500', '缔约过失责任', /缔约过失|恶意(?:进行)?磋商|订立合同过程/],
    ['43', '501', '缔约中的保密义务', /商业秘密|保密/],
    ['44', '502', '合同的生效', /合同.{0,8}生效/],
    ['52', '153 154', '合同无效的情形', /无效/],
    ['53', '506', '免责条款的效力', /免责|免除责任|无效/],
    ['54', '147 148 150 151', '可撤销的合同', /撤销|重大误解|显失公平|欺诈|胁迫/],
    ['60', '509', '全面履行和附随义务', /全面履行|诚实?信用?|通知、协助|履行(?:自己的)?义务/],
    ['61', '510', '约定不明的补充', /约定不明|没有约定|协议补充/],
    ['94', '563', '法定解除', dissolution],
    ['96', '565', '解除的通知', dissolution],
    ['97', '566', '解除的后果', dissolution],
    ['107', '577', '违约责任', breach],
    ['108', '578', '预期违约', breach],
    ['113', '584', '损失赔偿的范围', breach],
    ['114', '585', '违约金', /违约/],
    ['115', '586 587', '定金', /定金/],
    ['116', '588', '违约金与定金的选择', /定金|违约金/],
    ['117', '590', '不可抗力', /不可抗力/],
    ['119', '591', '防止损失扩大', /损失(?:的)?扩大|扩大(?:的)?损失|减损/],
    ['410', '933', '委托合同的任意解除', /解除|委托/],
    ['424', '961', '中介合同的定义', /居间|中介/],
    ['425', '962', '中介人的报告义务', /居间|中介/],
    ['426', '963', '中介人的报酬', /居间|中介|报酬/],
    ['427', '964', '未促成合同的费用', /居间|中介|费用/],
  ]),
  ...moved('担保法', 'minfadian', [
    ['19', '686', '保证方式没有约定的处理', /保证(?:方式|责任|人)/],
    ['89', '586', '定金合同', /定金/],
    ['91', '586', '定金的上限', /定金/],
  ]),
  ...moved('民法通则', 'minfadian', [['135', '188', '诉讼时效', /时效/]]),
  ...moved('民法总则', 'minfadian', [
    ['188', '188', '诉讼时效', /时效/],
    ['143', '143', '民事法律行为的有效条件', /有效/],
    ['153', '153', '违反强制性规定和公序良俗的行为', /无效/],
  ]),
  ...moved('仲裁法', 'zhongcaifa', [
    ['16', '27', '仲裁协议的形式和内容', /仲裁(?:协议|条款|事项)/],
    ['17', '28', '仲裁协议的无效', /仲裁(?:协议|条款)/],
    ['18', '29', '仲裁事项、机构约定不明', /仲裁(?:协议|条款|事项)|约定不明/],
    ['20', '31', '仲裁协议效力的异议', /仲裁(?:协议|条款)|效力/],
    ['58', '71', '申请撤销裁决的事由', /撤销/],
    ['59', '72', '申请撤销裁决的期限', /撤销/],
  ]),
  ...moved('公司法', 'gongsifa', [
    ['16', '15', '公司对外担保的决议', /担保|投资|决议/],
    ['20', '21 23', '滥用股东权利和法人独立地位', /滥用|独立(?:地位|人格)|连带/],
    ['35', '53', '抽逃出资', /抽逃/],
    ['63', '23', '一人公司的财产独立', /一人|财产独立|独立于|连带/],
    ['183', '232', '清算义务', /清算/],
  ]),
  ...moved('民事诉讼法', 'minshi-susongfa', [
    ['34', '35', '协议管辖', /^(?!.*专属).*(?:协议管辖|协议选择|书面协议|约定管辖|选择.{0,12}法院)/],
    ['194', '205', '调解协议的司法确认', /司法确认|调解协议/],
    ['195', '206', '司法确认的裁定', /司法确认|调解协议/],
    ['238', '249', '公证债权文书的执行', /公证|债权文书/],
  ]),
  ...moved('消费者权益保护法', 'xiaofeizhe-baohufa', [
    ['24', '26', '格式条款', /格式(?:条款|合同)|店堂告示/],
    ['49', '55', '欺诈的惩罚性赔偿', /欺诈|双倍|一倍|退一赔|三倍/],
  ]),
  ...moved('网络安全法', 'wangluo-anquanfa', [
    ['21', '23', '网络安全等级保护', /等级保护/],
    ['40', '42', '用户信息保密', personalData],
    ['41', '43', '个人信息的收集使用', personalData],
  ]),
  ...moved('反垄断法', 'fanlongduanfa', [
    ['13', '17', '横向垄断协议', /垄断协议|竞争关系/],
    ['14', '18', '纵向垄断协议', /垄断协议|交易相对人/],
    ['46', '56', '垄断协议的处罚', /罚款|销售额/],
  ]),
  ...moved('反不正当竞争法', 'fanbuzhengdang-jingzhengfa', [
    ['9', '10', '侵犯商业秘密', /商业秘密/],
    ['17', '22', '民事赔偿', /赔偿|损失/],
    ['32', '39', '商业秘密的举证', /举证|证据|商业秘密/],
  ]),
  ...moved('保障中小企业款项支付条例', 'baozhang-zhongxiao-kuanxiang-tiaoli', [
    ['8', '9', '付款期限', /付款期限|日内支付|第三方付款/],
    ['15', '17', '逾期利息', /逾期利息/],
  ]),
];
