/** 客户信息保密协议. */
import { common } from './common.ts';
import { type FamilyCoverage, requirement } from './requirement.ts';

const entrusted = /个人信息/;

export const confidentiality: FamilyCoverage = {
  family: 'confidentiality',
  requirements: [
    ...common({
      price: {
        mutual: '双方互相披露信息，不因披露收取对价，协议没有价款可以约定。',
        'one-way': '披露方为合作的目的披露信息，不收取对价，协议没有价款可以约定。',
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
    ),
    requirement(
      'must',
      'measures',
      '保密措施',
      'confidentiality',
      /措施|加密|权限/,
      'fanbuzhengdang-jingzhengfa/10 shangye-mimi-minshi-guiding/5',
      '权利人没有采取相应保密措施的信息，不是商业秘密。',
    ),
    requirement(
      'must',
      'use',
      '用途限制',
      'confidentiality',
      /(?:仅|只).{0,20}(?:用于|使用)|目的/,
      'minfadian/501 minfadian/509',
      '只写“不得泄露”，管不住自己拿去用。',
    ),
    requirement(
      'should',
      'exclusions',
      '不属于保密信息的情形',
      'confidentiality',
      /(?:公众|公开).{0,12}(?:知悉|知道|信息|领域|渠道)|独立(?:开发|获得|取得)/,
      'fanbuzhengdang-jingzhengfa/10',
      '公众已经知悉的信息不能禁止使用。',
    ),
    requirement(
      'should',
      'compelled',
      '依法披露',
      'confidentiality',
      /(?:法律|司法|行政|国家)机关|依法.{0,12}(?:披露|提供)/,
      'minfadian/509',
      '对方依法必须提供时，要有时间采取保护措施。',
    ),
    requirement(
      'must',
      'return',
      '返还、删除与销毁',
      'post-termination',
      /返还|删除|销毁/,
      'minfadian/558 gerenxinxi-baohufa/47',
      '合作结束后信息还在对方手里，保密就靠不住。',
    ),
    requirement(
      'must',
      'period',
      '保密期限',
      'term confidentiality',
      /保密期|期限/,
      'minfadian/510',
      '没有期限的，要逐项解释到什么时候为止。',
    ),
    requirement(
      'must',
      'personal',
      '个人信息另行处理',
      'personal-information',
      /个人信息/,
      'gerenxinxi-baohufa/21 gerenxinxi-baohufa/23',
      '客户的个人信息不因保密约定就可以交付。',
      { onlyWith: entrusted },
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
