/** `retention-missing`: personal information is collected or handed over, and nothing says how long it is kept. */
import { ANONYMOUS } from '../data/personal-information-words.ts';
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { mentions, said } from '../wording.ts';

const PROCESSING =
  /(?:收集|采集|处理|存储|委托处理|共享|登记|录入)[^:\t]{0,20}?(?:个人信息|个人资料|个人数据|身份证号码|客户信息|用户信息|会员信息)|(?:个人信息|个人资料|客户信息|用户信息|会员信息)(?:的)?(?:收集|采集|处理|存储|共享)/g;
const KEEP = '(?:保存|保留|留存|存储|储存|保管|使用|处理|委托处理)';
const DAYS =
  '(?:[\\d一二三四五六七八九十两_]+ ?(?:个)?(?:日|天|工作日|月|年|小时)|当日|立即|之日|期满|届满|结束|终止|完成|实现)';
const PERIOD = new RegExp(
  `${KEEP}(?:的)?(?:期限|期间|时间|年限|时限)|(?:最多|不超过|至多|至少|不少于)?(?:再)?${KEEP}[^,:\\t]{0,14}${DAYS}|${DAYS}[^:\\t]{0,30}(?:删除|销毁|返还|归还|匿名化)|(?:删除|销毁|返还|归还|清除)[^:\\t]{0,24}${DAYS}|(?:最短|必要的?)(?:时间|期限)`,
);
/** Speaking of the law or of a duty of secrecy, not of collecting. */
const OTHER = /不(?:收集|处理|涉及|采集)|依法(?:不|无|处理|收集)|遵守|非法(?:收集|处理|获取)|违法/;

export const retentionMissing: Rule = {
  id: 'retention-missing',
  title: '没有写明个人信息的保存期限',
  severity: 'warning',
  citations: [
    { law: 'gerenxinxi-baohufa', article: '17' },
    { law: 'gerenxinxi-baohufa', article: '19' },
    { law: 'gerenxinxi-baohufa', article: '21' },
  ],
  page: {
    finds: '约定收集、处理或者委托处理个人信息，全文没有写保存多久、什么时候删除。',
    bad: '甲方为提供服务收集乙方的姓名、电话、住址等个人信息。',
    good: '甲方为提供服务收集乙方的姓名、电话，合同终止后保存3年，期满后10日内删除。',
    basis:
      '保存期限是处理前应当告知的事项；除法律、行政法规另有规定外，应当是实现处理目的所必要的最短时间。委托处理的，应当与受托人约定期限，终止后返还或者删除。',
    limits: '只找“保存期限”“保存3年”“终止后10日内删除”一类的话；期限写在另外的规则、附件里的，这里看不到。',
  },
  check(subject) {
    if (mentions(subject, PERIOD)) return [];
    const wordings = said(
      subject,
      PROCESSING,
      ({ sentence: { text } }) => OTHER.test(text) || ANONYMOUS.test(text),
    );
    return wordings.slice(0, 1).map(({ place, words }) =>
      finding(retentionMissing, {
        place,
        message: `“${words}”：全文没有写明个人信息保存多久、何时删除。`,
        why: '保存期限是告知事项，也是委托处理合同应当约定的内容；没有期限，到期删除就无从谈起。',
        suggestion: '逐项写明保存期限和期满后的处理，例如“合同终止后30日内删除，依法应当保存的除外”。',
      }),
    );
  },
};
