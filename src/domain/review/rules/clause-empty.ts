/** A heading that promises an agreement which is not there. */
import { finding, wholeLine } from '../find.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectArticle } from '../subject.ts';
import { foldWords } from '../text.ts';

const rule = {
  id: 'clause-empty',
  severity: 'warning',
  citations: [{ law: 'minfadian', article: '510' }],
} as const;

/** Nothing but marks, blanks, 无, 略, or the law in general, which holds anyway. */
const NOTHING =
  /^(?:[\s\p{P}_]|无|略|此处|空白|待定|另行约定|以下|(?:均|应)?(?:按照?|依照?|依据|根据|参照|遵照)(?:国家|我国|中国|有关|相关|现行|法律|法规|政策|及|和|与|的)+(?:规定|要求)?(?:执行|办理|处理))*$/u;

export const clauseEmpty: Rule = {
  ...rule,
  title: '条款只有标题没有内容',
  page: {
    finds: '一条之下没有文字，或者只有“略”“另行约定”“按有关规定执行”之类等于没写的词。',
    bad: '第九条 违约责任\n（略）\n第十条 争议解决',
    good: '第九条 违约责任\n任何一方不履行义务的，应当赔偿对方因此受到的损失。',
    basis: '没有约定的事项，只能依《民法典》第五百一十条补充协议，或者按合同相关条款、交易习惯确定。',
    limits: '全文的条都没有分行正文的（一条就是一句话），不报。',
  },
  check(subject) {
    const empty = subject.articles.filter(article => isEmpty(subject, article));
    if (empty.length * 2 > subject.articles.length) return [];
    return empty.map(({ from, number, title }) =>
      finding(rule, {
        place: wholeLine(subject, from),
        message: `${number}“${title}”没有内容。`,
        why: '有标题没有内容，等于没有约定，发生争议时只能由法律和交易习惯来补。',
        suggestion: '写上约定；不需要这一条的，连标题一起删去，再重新编号。',
      }),
    );
  },
};

function isEmpty(subject: Subject, { from, to, title }: SubjectArticle): boolean {
  if (!title || title.length > 20 || /[，。；,;]/.test(title)) return false;
  for (let index = from + 1; index < to; index += 1)
    if (!NOTHING.test(foldWords(subject.lines[index]!.text.slice(0, 60)).text)) return false;
  return true;
}
