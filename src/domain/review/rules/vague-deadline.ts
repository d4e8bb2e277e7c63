/** `vague-deadline`: 及时, 尽快, 合理时间 where money, delivery or a right hangs on the day. */
import { clauseAround } from '../denial.ts';
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { costs } from '../side.ts';
import { actorBefore, otherSide, sideCalled } from '../voices.ts';
import { said } from '../wording.ts';

const MONEY =
  '支付|付款|付清|付至|缴纳|缴清|结清|结算|清偿|偿还|还款|退还|退回|退款|返还|赔偿|赔付|补偿|补足|打款|汇款';
const PERFORMANCE =
  '交付|交货|发货|验收|整改|维修|修复|修理|更换|换货|退货|搬离|腾退|腾空|过户|完工|答复|提出异议|解除|改正|补正';
const VAGUE =
  '(?:条件|时机)(?:成熟|具备|允许|许可)(?:时|的时候|之?后|的情况下)?|方便(?:的)?(?:时候?|之时)|(?:资金|经营|经济)(?:状况|情况|条件)?(?:充裕|宽裕|允许|好转|到位|改善)(?:的)?(?:时候?|之?后|情况下)?|有钱(?:时|的时候|之?后)|合理(?:的)?(?:时间|期限|期间|时限)(?:之?内)?|适当(?:的)?(?:时间|时候|时机|期限)(?:之?内)?|一定(?:的)?(?:时间|期限|期间)(?:之?内)|尽快|尽早|及时|适时|择期|近期|早日|若干(?:日|天)(?:之?内)?|短期(?:之?内)|(?:较|最)短(?:的)?时间(?:之?内)?';
/** Between the vague word and the act no other act may stand: 及时通知对方付款账户. */
const GAP = '(?:(?!通知|告知|报告|协商|提醒|反馈|沟通|说明|提供|未|没有|不)[^,:\\t]){0,14}?';
const DEADLINE = new RegExp(
  `(?:${VAGUE})${GAP}(?:(${MONEY})|(${PERFORMANCE}))|(${MONEY})(?:事宜|手续|申请)?[^,:\\t的]{0,10}(?:${VAGUE})(?:予以|进行)?(?:办理|处理|安排|进行|完成|到账)`,
  'g',
);
/** 未及时付款 describes a breach; the day is fixed elsewhere. 经催告后在合理期限内仍未履行 are the words of the law. */
const BREACH =
  /(?:未能?|没有|没|不|不能|是否|无法|拒不|迟延|逾期)(?:够)?(?:在)?$|催告.{0,4}$|迟延.{0,4}$|(?:如|若)(?:能)?$/;
/** A number of days, or a blank for one, close by. */
const EXACT =
  /[\d一二三四五六七八九十百半_两](?:个)?(?:工作日|自然日|日|天|周|星期|月|个月|小时|年)|当[日天月]|次[日月]|同时|之日起(?!及时|尽快)/;
/** 之日起7日内，甲方应当尽快……: the days stand in the clause before. */
const WITHIN = /[\d一二三四五六七八九十_](?:个)?(?:工作日|日|天|周|月|年|小时)(?:之?内|前),[^,:\t]{0,14}$/;
const MEASURE = /率|指标|考核|评分/;

export const vagueDeadline: Rule = {
  id: 'vague-deadline',
  title: '期限不明',
  severity: 'warning',
  citations: [{ law: 'minfadian', article: '511' }],
  page: {
    finds:
      '付款、退款、赔偿、交付、答复等关系到钱或者权利的事项，只写“及时”“尽快”“合理时间内”，没有写明天数。',
    bad: '乙方应当在验收后尽快支付余款。',
    good: '乙方应当在验收合格之日起10日内支付余款。',
    basis:
      '履行期限不明确、又不能依法确定的，债务人可以随时履行，债权人也可以随时请求履行，但要给对方必要的准备时间。从哪一天起算逾期，因此没有答案。',
    limits:
      '同一分句里另有天数、“当日”等具体时间的不报告；“未及时付款的”这类描述违约的话不报告。涉及交付、答复的只作提示，因为期限可能写在别处。',
  },
  check(subject) {
    const wordings = said(subject, DEADLINE, ({ sentence, match }) => {
      const { text } = sentence;
      const clause = clauseAround(text, match.index, match.index + match[0].length);
      return (
        BREACH.test(text.slice(Math.max(0, match.index - 8), match.index)) ||
        EXACT.test(clause) ||
        WITHIN.test(text.slice(Math.max(0, match.index - 40), match.index)) ||
        EXACT.test(text.slice(match.index, match.index + match[0].length + 30)) ||
        MEASURE.test(clause)
      );
    });
    return wordings.map(({ place, sentence, match, words }) => {
      const paid = match[1] ?? match[3];
      const money = paid !== undefined;
      const act = paid ?? match[2] ?? '';
      return finding(vagueDeadline, {
        place,
        severity: money ? 'warning' : 'info',
        ...costs(otherSide(sideCalled(subject, actorBefore(subject, sentence.text, match.index)))),
        message: money ? `“${words}”：${act}没有写明期限。` : `“${words}”：${act}的期限可能没有写明。`,
        why: '“及时”“尽快”“合理”没有终点，说不清哪一天算逾期，违约金和解除权也就没有起算的日子。',
        suggestion: '改成从一个能确定的日子起算的天数，例如“自验收合格之日起10日内”。',
      });
    });
  },
};
