/** 客户信息保密协议. */
import { common } from './common.ts';
import { type FamilyCoverage, requirement } from './requirement.ts';
import { PERSONAL, RETURN } from './wordings.ts';

const EXCLUDED = /(?:公众|公开).{0,12}(?:知悉|知道|信息|领域|渠道)|独立(?:开发|获得|取得)/;
const COMPELLED =
  /(?:法律|司法|行政|国家|有权|监管)(?:机关|机构)[^。;]{0,30}(?:披露|提供|要求)|(?:法律|法规|规则|法院)[^。;]{0,30}(?:要求|必须|应当|规定)[^。;]{0,12}(?:披露|提供)|依法.{0,12}(?:披露|提供)/;
const USE =
  /(?:信息|资料|秘密)[^。;]{0,30}(?:[仅只])[^。;]{0,20}用于|(?:[仅只])[^。;]{0,30}使用[^。;]{0,20}(?:信息|资料|秘密)|(?:信息|资料|秘密)[^。;]{0,20}不得用于|目的(?:以外|之外)/;

export const confidentiality: FamilyCoverage = {
  family: 'confidentiality',
  requirements: [
    ...common({
      subject: { anywhere: /(?:保密信息|商业秘密)”?(?:是?指|包括)/ },
      price: {
        onlyWith: /价款|报酬|对价|服务费|保密费/,
        reasons: {
          mutual: '双方互相披露信息，不因披露收取对价，协议没有价款可以约定。',
          'one-way': '披露方为合作的目的披露信息，不收取对价，协议没有价款可以约定。',
        },
      },
    }),
    requirement(
      'must',
      'scope',
      '保密信息的范围',
      'subject definitions confidentiality',
      /保密信息/,
      'fanbuzhengdang-jingzhengfa/10',
      '说不清哪些信息保密，违反了也无从主张。',
      { anywhere: /(?:保密信息|商业秘密)”?(?:是?指|包括|的?范围)/ },
    ),
    requirement(
      'must',
      'measures',
      '保密措施',
      'confidentiality',
      /措施|加密|权限/,
      'fanbuzhengdang-jingzhengfa/10 shangye-mimi-minshi-guiding/5',
      '权利人没有采取相应保密措施的信息，不是商业秘密。',
      { anywhere: /(?:采取|落实)[^。;]{0,30}保密[^。;]{0,10}措施|保密措施/ },
    ),
    requirement(
      'must',
      'use',
      '用途限制',
      'confidentiality',
      /(?:仅|只).{0,20}(?:用于|使用)|不得用于|目的(?:以外|之外|使用)/,
      'minfadian/501 minfadian/509',
      '只写“不得泄露”，管不住自己拿去用。',
      {
        heading: /用途|使用/,
        anywhere: USE,
      },
    ),
    requirement(
      'should',
      'exclusions',
      '不属于保密信息的情形',
      'confidentiality',
      EXCLUDED,
      'fanbuzhengdang-jingzhengfa/10',
      '公众已经知悉的信息不能禁止使用。',
      { anywhere: EXCLUDED },
    ),
    requirement(
      'should',
      'compelled',
      '依法披露',
      'confidentiality',
      COMPELLED,
      'minfadian/509',
      '对方依法必须提供时，要有时间采取保护措施。',
      { anywhere: COMPELLED },
    ),
    requirement(
      'must',
      'return',
      '返还、删除与销毁',
      'post-termination',
      /返还|删除|销毁/,
      'minfadian/558 gerenxinxi-baohufa/47',
      '合作结束后信息还在对方手里，保密就靠不住。',
      { anywhere: RETURN },
    ),
    requirement(
      'must',
      'period',
      '保密期限',
      'term confidentiality',
      /保密期|期限/,
      'minfadian/510',
      '没有期限的，要逐项解释到什么时候为止。',
      { anywhere: /保密(?:义务|期限?|责任)[^。;]{0,40}(?:年|永久|届满|公开|有效)/ },
    ),
    requirement(
      'must',
      'personal',
      '个人信息另行处理',
      'personal-information',
      /个人信息/,
      'gerenxinxi-baohufa/21 gerenxinxi-baohufa/23',
      '客户的个人信息不因保密约定就可以交付。',
      { anywhere: PERSONAL, onlyWith: /个人信息/ },
    ),
    requirement(
      'must-not',
      'allocation',
      '以保密为名划分客户',
      'customer-choice fair-competition',
      /选择|竞争/,
      'fanlongduanfa/17',
      '有竞争关系的企业约定互不接触对方客户，可能是垄断协议。',
      { rules: ['customer-allocation', 'non-compete-borrowed'] },
    ),
  ],
};
