/** `oral-notice`: notices that end, change or claim something, given by word of mouth. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { mentionsNear, said } from '../wording.ts';

const ORAL =
  /口头(?:形式|方式)?(?:或者?(?:书面|电话|微信)(?:形式|方式)?)?(?:的?(?:通知|告知|约定|协议|变更|解除|终止|提出|同意|确认|承诺|催告|补充|作出|进行|变更或补充))|(?:书面或者?|可以?(?:采用|用|以)?|采用|采取|以|通过|用)口头(?:形式|方式)?(?=$|[,、)]|即|或|均|也|发出|送达|为之)|口头协商(?:一致)?(?:后)?(?:即可?|便可?|就可)|电话(?:通知|告知|告之)(?:对方|甲方|乙方|另一方)?(?:后)?,?(?:即|就|便)(?:视为|生效|可|发生|解除|终止|算)|电话(?:、[^,:\t]{0,12}|或者?[^,:\t]{0,8})?(?:等?(?:方式|形式))?(?:进行)?(?:通知|告知|联系)[^,:\t]{0,6}(?:的|后)?,?(?:即|就|便|也|均)?(?:视为|等同于?)(?:已经?)?[^,:\t]{0,6}(?:送达|通知|收到|告知|解除|终止|生效|同意)|电话(?:(?!书面|邮件|短信)[^,:\t]){0,12}(?:通知|告知)(?:即可|均可|就可以?|有效)/g;
/** Confirmed or recorded in writing, or something that may well be said aloud. */
const CONFIRMED =
  /书面(?:确认|补|记录|告知|作出|提出|形式补|通知(?:对方|另一方)?确认)|补(?:充|发|交|办)?书面|确认(?:书|函)|当场记录|录音|出具.{0,6}(?:凭证|回执)|签收/;
const HARMLESS =
  /取代|替代|咨询|询问|答复|此前|以前|以往|先前|以本(?:合同|协议)为准|口头[^,]{0,30}(?:不是|不构成|不算|不予)|投诉|报修|报案|紧急|抢险|急救|披露|演示|存在|形式存在|承诺引起|介绍|解释说明|说明解释/;

export const oralNotice: Rule = {
  id: 'oral-notice',
  title: '口头通知',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '137' },
    { law: 'minfadian', article: '469' },
    { law: 'minfadian', article: '565' },
  ],
  page: {
    finds: '允许以口头或者电话方式解除、变更合同或者发出其他影响权利的通知，又没有书面确认的条款。',
    bad: '任何一方可以口头通知对方解除本合同。',
    good: '解除本合同应当书面通知对方，通知自到达对方时生效；紧急情况可以先电话告知，并在24小时内书面确认。',
    basis:
      '以对话方式作出的意思表示，对方知道其内容时生效；解除合同的通知到达对方时合同解除。口头方式合法，但说过没有、什么时候说的、说了什么，事后都要由主张的一方证明。',
    limits:
      '口头报修、投诉、紧急告知，以及口头之后有书面确认、录音或者回执的，不报告。是否确有书面确认，只看同一条里有没有写。',
  },
  check(subject) {
    const wordings = said(subject, ORAL, ({ sentence }) => {
      return HARMLESS.test(sentence.text) || mentionsNear(subject, sentence, CONFIRMED);
    });
    return wordings.map(({ place, words }) =>
      finding(oralNotice, {
        place,
        message: `“${words}”：重要的通知或者约定可以只用口头作出。`,
        why: '发生争议时，口头通知的时间和内容很难证明，解除、变更是否生效会说不清。',
        suggestion:
          '写成书面通知（含能够随时调取的电子邮件、短信），并写明送达的时间；紧急事项可以先口头告知，再限时书面确认。',
      }),
    );
  },
};
