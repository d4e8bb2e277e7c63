/** `criminal-report-waived`: a promise not to report to or help the authorities, or to withdraw a complaint. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { costs } from '../side.ts';
import { actorBefore, sideCalled } from '../voices.ts';
import { forConsumer, said, type Wording } from '../wording.ts';

const REPORT =
  '(?:报案|报警|举报|控告|信访|上访|(?:追究|要求追究|主张)[^,:\\t]{0,8}刑事(?:责任|追究)|(?:向|到)(?:公安|司法|检察|行政|有关|市场监[管督]|监管|主管|政府|税务|住建|房管)[^,:\\t]{0,10}(?:举报|投诉|报告|反映|报案|控告|检举|作证)|作证|(?:通过|以|经|找)[^,:\\t]{0,12}(?:公安|信访|纪检|监察|媒体|行政|12345|12315)[^,:\\t]{0,10}(?:反映|举报|投诉|维权|处理|解决|主张)|(?:向|到)[^,:\\t]{0,12}(?:12315|12345|媒体|纪委|信访|派出所)[^,:\\t]{0,10}(?:反映|举报|投诉|报告|曝光|爆料|维权)|配合[^,:\\t]{0,10}(?:调查|侦查)|提供(?:任何)?证据)';
const WAIVED = new RegExp(
  `(?:不得|不再|不予|不会|不去|放弃|停止|承诺不|保证不|同意不|自愿不|不)再?(?:以任何[^,:\\t]{1,8}|以[^,:\\t]{1,12}为由|就[^,:\\t]{1,14}|因(?:此|本|该)[^,:\\t]{0,12}|对[^,:\\t]{1,12}|再|向[^,:\\t]{1,14})?(?:进行|提出|提起|实施)?(?:投诉、|投诉或者?|诉讼、|起诉、|媒体曝光、|曝光、|信访、|举报、|报案、)*${REPORT}|(?:撤回|撤销|取消|撤掉)(?:已?经?(?:提出|作出|提交)?的?)?(?:全部|所有|一切|对[^,:\\t]{1,10}的?|刑事|向[^,:\\t]{1,12}的?|其|相关|有关)*(?:报案|控告|举报|投诉|刑事案件|信访)|(?:申请|同意|负责|配合)?[撤销]案(?!件)(?:手续|申请)?|出具[^,:\\t]{0,10}谅解书`,
  'g',
);
/** Keeping secrets with the usual exception; duties to report within a contract; complaints about services. */
const OTHER =
  /(?:撤回|撤销|取消)[^,]{0,10}的(?:,|$)|设备|报警器|烟雾|烟感|系统|装置|传感|消防|门禁|故障|不(?:得|应)?(?:阻止|妨碍|限制|影响|禁止)[^,]{0,10}(?:报案|举报|控告|投诉|作证)|保密义务[^,]{0,8}除外|打击报复|(?:不配合|拒不配合|拒绝配合)|如[^,]{0,6}不|无需|(?:不予|不)(?:举报|报案)奖励|不(?:提供|配合)[^,]{0,12}的(?:,|$)|(?:无正当理由|逾期|拒)不?提供|虚假(?:举报|投诉)/;

export const criminalReportWaived: Rule = {
  id: 'criminal-report-waived',
  title: '约定不报案、不举报或者撤回控告',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '153' },
    { law: 'hetongbian-tongze-jieshi', article: '17' },
    { law: 'hetong-xingzheng-jiandu-banfa', article: '8' },
  ],
  page: {
    finds: '承诺不报案、不举报、不控告、不作证、不配合调查，或者以付款换取撤回报案、投诉，出具谅解书。',
    bad: '乙方收到退款后，不得再向公安机关报案，并撤回已经提出的控告。',
    good: '本合同不限制任何一方报案、举报、作证和配合调查；民事上的和解不影响有关机关依法处理。',
    basis:
      '报案、举报和作证关系到公共利益，以约定排除的，可能因违背公序良俗而无效；对消费者，格式条款不得排除或者限制其依法投诉、举报的权利。民事和解也不消灭刑事责任。',
    limits:
      '自愿撤回民事诉讼、行政投诉本身并不违法，问题在于把它写成付款的条件或者义务，所以是警告；对消费者的格式条款报告为错误。',
  },
  check(subject, context) {
    const consumer = forConsumer(context);
    const wordings = said(subject, WAIVED, wording => OTHER.test(wording.sentence.text) || happened(wording));
    return wordings.map(({ sentence, match, place, words }) =>
      finding(criminalReportWaived, {
        place,
        ...costs(sideCalled(subject, actorBefore(subject, sentence.text, match.index))),
        severity: consumer && /投诉|举报/.test(words) && !/撤/.test(words) ? 'error' : 'warning',
        message: `“${words}”：以约定排除报案、举报或者投诉。`,
        why: '这样的约定有因违背公序良俗而无效的风险，还会被看作掩盖违法事实；刑事责任不因民事和解消灭。',
        suggestion: '删去；写明本合同不限制任何一方依法报案、举报、投诉和配合调查。',
      }),
    );
  },
};

/** 甲方撤回投诉后，双方继续合作 tells what came first; 撤回投诉后，甲方付款 buys it. */
function happened({ sentence: { text }, match }: Wording): boolean {
  const rest = text.slice(match.index + match[0].length);
  return (
    /^[撤取]/.test(match[0]) &&
    /^[^,:\t]{0,6}(?:之?后|以后)(?:,|$)/.test(rest) &&
    !/[付款赔补偿退元]/.test(rest)
  );
}
