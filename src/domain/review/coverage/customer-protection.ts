/** 房地产客户保护与防流失合同. */
import { common } from './common.ts';
import { type FamilyCoverage, requirement } from './requirement.ts';
import { CHOICE, RECORDS } from './wordings.ts';

const BYPASS = /绕开|跳单|飞单|私下(?:成交|签|交易)/;

export const customerProtection: FamilyCoverage = {
  family: 'customer-protection',
  requirements: [
    ...common({ quality: { clauses: { cooperation: 'scope', 'principal-agent': 'sales-conduct' } } }),
    requirement(
      'must',
      'registration',
      '客户报备与确认',
      'customer-registration',
      /报备|确认/,
      'minfadian/470',
      '谁带来的客户，要当时就有记录。',
      { anywhere: /报备[^。;]{0,30}(?:确认|答复|表|单|系统|有效)|客户确认/ },
    ),
    requirement(
      'must',
      'protection',
      '保护期',
      'customer-protection',
      /保护期/,
      'minfadian/510',
      '保护期从哪天起、多长、什么情形不保护，要写明。',
      { anywhere: /保护期[^。;]{0,30}(?:\d|[一二三四五六七八九十]|_|自)/ },
    ),
    requirement(
      'must',
      'choice',
      '客户自主选择',
      'customer-choice',
      /选择/,
      'xiaofeizhe-baohufa/9 xiaofeizhe-baohufa-shishi-tiaoli/11',
      '客户不是合同的当事人，谁也不能替他选。',
      { anywhere: CHOICE },
    ),
    requirement(
      'must',
      'commission',
      '佣金的标准和条件',
      'price',
      /佣金/,
      'minfadian/963 minfadian/964',
      '促成合同成立才有报酬。',
      { anywhere: /佣金[^。;]{0,30}(?:%|\d|比例|标准|支付|结算)/ },
    ),
    requirement(
      'must',
      'consent',
      '客户的单独同意',
      'personal-information',
      /单独同意/,
      'gerenxinxi-baohufa/23',
      '把客户信息交给另一家机构，须先取得单独同意。',
      { anywhere: /单独同意/ },
    ),
    requirement(
      'must',
      'security',
      '个人信息的保存与安全',
      'personal-information',
      /保存|删除|安全/,
      'gerenxinxi-baohufa/51 gerenxinxi-baohufa/47',
      '带看结束的客户信息不能一直留着。',
      {
        anywhere:
          /(?:个人信息|客户(?:信息|资料))[^。;]{0,40}(?:保存|删除|销毁|安全|加密)|(?:保存|删除|销毁)[^。;]{0,20}(?:个人信息|客户(?:信息|资料))/,
      },
    ),
    requirement(
      'must',
      'competition',
      '公平竞争',
      'fair-competition',
      /竞争/,
      'fanlongduanfa/17',
      '同业之间不得划分客户、统一佣金。',
      { anywhere: /公平竞争|独立竞争|不得[^。;]{0,20}(?:划分|分割|瓜分)[^。;]{0,8}(?:客户|市场)/ },
    ),
    requirement(
      'should',
      'bypass',
      '绕开中介直接订立合同',
      'loss-recovery customer-protection',
      BYPASS,
      'minfadian/965',
      '跳单约束的是委托人，不是别的中介。',
      { anywhere: BYPASS },
    ),
    requirement('should', 'records', '证据与记录', 'records', /记录|证据/, 'minfadian/509', '分佣靠记录。', {
      anywhere: RECORDS,
    }),
    requirement(
      'must-not',
      'allocation',
      '划分客户或者市场',
      'fair-competition customer-choice',
      /竞争|选择/,
      'fanlongduanfa/17 fanlongduanfa/56',
      '互不接触对方客户的约定可能是垄断协议。',
      { rules: ['customer-allocation', 'non-compete-borrowed'] },
    ),
    requirement(
      'must-not',
      'no-choice',
      '限制客户的选择',
      'customer-choice',
      /选择/,
      'xiaofeizhe-baohufa-shishi-tiaoli/11',
      '不得排除、限制消费者选择其他经营者。',
      { rules: ['customer-choice'] },
    ),
  ],
};
