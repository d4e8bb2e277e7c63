/** `customer-allocation`: competitors divide customers or markets (反垄断法第十七条). */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { mentions, said, type Wording } from '../wording.ts';

const MARKET = '(?:客户|客源|房源|市场|区域|地区|片区|楼盘|业务范围|销售区域|经营区域|地盘)';
const ALLOCATION = new RegExp(
  `(?:划分|分割|瓜分|分配|划定|协议分配)(?:各自的?|双方的?|销售|目标|经营|服务|全部|现有|潜在|的|、)*${MARKET}|(?:对方|另一方|他方|彼此|各自|双方)[^,:\\t]{0,10}(?:老|存量|现有|已有|登记|报备|名下|专属)?的?${MARKET}[^:\\t]{0,14}(?:不得|不再?|不予|禁止|互不)(?:主动)?[^,:\\t]{0,6}(?:接待|接触|接洽|联系|报价|承接|服务|交易|争抢|抢夺|开发|拓展|进入|介入|销售|受理|代理|合作)|(?:互不|相互不|彼此不)(?:得|再)?[^,:\\t]{0,8}(?:争抢|抢|开发|进入|接触|承接|接|挖|拓展|介入|越界|跨区|侵入)[^,:\\t]{0,10}(?:${MARKET}|对方)|(?:甲方|乙方)[^,:\\t]{0,12}(?:的|登记的?|报备的?)${MARKET}[^,:\\t]{0,6},?(?:乙方|甲方)(?:[^,:\\t]{0,6})(?:不得|不再?|不予)(?:主动)?[^,:\\t]{0,6}(?:接待|接触|接洽|联系|报价|承接|服务|交易|开发|受理|代理|销售)|(?:甲方|乙方|双方)[^,:\\t]{0,10}(?:负责|经营|只做|专营)[^,:\\t]{0,14}(?:区|市|省|路|片区|地区|以东|以西|以南|以北|区域)[^,:\\t]{0,6},(?:甲方|乙方)[^,:\\t]{0,10}(?:负责|经营|只做|专营)[^:\\t]{0,24}(?:不得|互不|不)(?:越界|跨区|进入|交叉|串区|跨越)`,
  'g',
);
/** One price among competitors; 报价单 is a paper. */
const PRICE =
  /(?:双方|各方|各自|彼此|同行|成员|各(?:家|店|单位|公司))[^,:\t]{0,14}(?:统一|共同确定|共同制定|协商确定|协同|一致)(?:的|对外|最低|销售|服务|收费)*(?:报价|定价|售价|价格|收费标准|佣金(?:标准|比例)|折扣|涨价)(?!单|表|格式|系统|平台|渠道|书|文件|体系)[^:\t]{0,10}(?:,|$)/g;
/** Splitting work or pay between those who serve one deal, or one firm ordering its own agents. */
const WORK =
  /(?:佣金|分佣|费用|工作|任务|线索|服务事实|座席|资源位|名额)[^,]{0,6}(?:分配|划分)|分配(?:给|到)[^,]{0,8}(?:员工|人员|座席|销售|顾问)|客户(?:信息|资料|数据)(?:分类|分级)|按[^,]{0,10}划分(?:等级|类别)|个人信息|保密信息|未经(?:客户|其)[^,]{0,8}同意/;
const COMPETITORS = /同行|同业|竞争关系|经纪机构|中介机构|中介公司|经纪公司|同类(?:企业|业务|产品)/;

export const customerAllocation: Rule = {
  id: 'customer-allocation',
  title: '划分客户、市场或者固定价格',
  severity: 'error',
  citations: [
    { law: 'fanlongduanfa', article: '17' },
    { law: 'fanlongduanfa', article: '56' },
  ],
  page: {
    finds: '同行之间约定划分客户、区域，“你的客户我不接，我的客户你不碰”，或者统一对外的价格。',
    bad: '双方划分客户，对方登记的客户不得接待、报价。',
    good: '双方按各自在具体交易中的服务事实分享佣金；客户由谁服务由客户决定，双方不限制与任何客户交易。',
    basis:
      '禁止具有竞争关系的经营者达成固定价格、分割销售市场等垄断协议；达成并实施的，按上一年度销售额的百分之一以上百分之十以下处以罚款，尚未实施的也可以罚款，约定无效。',
    limits:
      '双方是不是竞争者，从文字看不一定看得出来：文中写明是同行、都是经纪机构的报告为错误，其余报告为警告。供货方给经销商划定区域是另一种关系，也可能合法。',
  },
  check(subject, { family }) {
    const competitors = family === 'customer-protection' || mentions(subject, COMPETITORS);
    const report = ({ place, words }: Wording, what: string, suggestion: string) =>
      finding(customerAllocation, {
        place,
        severity: competitors ? 'error' : 'warning',
        message: competitors
          ? `“${words}”：同行之间${what}。`
          : `“${words}”：双方有竞争关系的，这是${what}。`,
        why: '具有竞争关系的经营者固定价格、分割销售市场是垄断协议，约定无效，还可能被罚款，报告的一方可以减轻处罚。',
        suggestion,
      });
    return [
      ...said(subject, ALLOCATION, ({ sentence }) => WORK.test(sentence.text)).map(wording =>
        report(
          wording,
          '划分客户或者市场',
          '删去划分；改为按真实的服务事实分享报酬，用保密和个人信息的约定保护客户信息，不限制任何一方与客户交易。',
        ),
      ),
      ...said(
        subject,
        PRICE,
        ({ sentence: { text } }) => !/销售|出售|对外|市场|同行|收费|佣金|客户/.test(text),
      ).map(wording => report(wording, '固定价格', '删去；对外的价格由每一方自己决定。')),
    ];
  },
};
