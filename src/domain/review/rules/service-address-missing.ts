/** A contract that does not say where notices go. */
import { isContract } from '../filled.ts';
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { foldedLine, foldWords } from '../text.ts';

const rule = {
  id: 'service-address-missing',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '137' },
    { law: 'minfadian', article: '470' },
  ],
} as const;

const ADDRESS = /地址|住所|住址|营业场所|电子邮箱|电子邮件|邮箱|微信号|传真/;
const SERVICE =
  /送达|通知.{0,30}(?:地址|邮箱|邮件|电话|方式|寄|发)|(?:联系|通[讯信]|通知|收件)(?:地址|方式)|地址.{0,20}(?:变更|变动|通知)/;

export const serviceAddressMissing: Rule = {
  ...rule,
  title: '没有写明送达地址',
  page: {
    finds: '全文没有任何一方的地址或者电子邮箱；有地址，但没有说通知按什么地址送达。',
    bad: '甲方：青山服务有限公司\n乙方：李某\n（全文没有地址）',
    good: '通知按首部所列地址或者电子邮箱送达；变更的，应当在三日内书面告知对方。',
    basis:
      '以非对话方式作出的通知到达对方时生效（《民法典》第一百三十七条），寄到哪里算到达要靠约定；住所本来就是合同一般包括的条款（《民法典》第四百七十条）。',
    limits: '只看有没有写，不看地址是否真实、能否收到。',
  },
  check(subject) {
    if (!isContract(subject) || subject.lines.length < 8) return [];
    const has = (pattern: RegExp) =>
      subject.lines.some(line => line.kind !== 'contents' && pattern.test(foldedLine(line).text));
    const notice = has(SERVICE) || noticeArticleHas(subject, ADDRESS);
    if (notice && has(ADDRESS)) return [];
    const none = !has(ADDRESS);
    return [
      finding(rule, {
        severity: none ? 'warning' : 'info',
        message: none ? '全文没有任何一方的地址或者电子邮箱。' : '有地址，但可能没有约定通知怎样送达。',
        why: '解除、催款、索赔的通知到达对方才生效；寄到哪里算到达，没有约定就要逐次证明。',
        suggestion: '写明各方的送达地址和电子邮箱，约定按此送达的时间，以及变更的通知办法。',
      }),
    ];
  },
};

/** 第十一条 通知, then the addresses of both sides: those are where notices go. */
function noticeArticleHas({ articles, lines }: Subject, pattern: RegExp): boolean {
  return articles.some(
    ({ title, from, to }) =>
      /通知|送达|联络|联系/.test(foldWords(title).text) &&
      lines.slice(from, to).some(line => pattern.test(foldedLine(line).text)),
  );
}
