/** References that lead to an article about something else, because the numbers moved. */
import { excerpt, finding, wordsAt } from '../find.ts';
import { readPrintedNumber } from '../numbers.ts';
import { ownReferences } from '../references.ts';
import type { Rule } from '../rule.ts';
import type { Subject, SubjectArticle } from '../subject.ts';
import { foldedLine } from '../text.ts';

const rule = {
  id: 'reference-wrong-kind',
  severity: 'warning',
  citations: [
    { law: 'minfadian', article: '142' },
    { law: 'minfadian', article: '466' },
  ],
} as const;

const STATED = '(?:所?(?:约定|规定|述|列|载明|指|称)的?|的|之)';
/** 违反第六条付款义务 names the matter without a word between. */
const DUTY = `${STATED}?`;
/** What stands after a reference, and the words of which the article must have one. */
const EXPECTED: readonly (readonly [after: RegExp, words: RegExp, what: string])[] = [
  [new RegExp(`^${DUTY}(?:保密|秘密)(?:义务|责任|条款|约定|期限)`), /保密|秘密|泄露/, '保密'],
  [new RegExp(`^${STATED}(?:违约金|违约责任)`), /违约|赔偿|责任|罚/, '违约责任'],
  [/^(?:的?约定|的?规定)?承担(?:违约|赔偿)责任/, /违约|赔偿|责任|损失/, '违约责任'],
  [
    new RegExp(`^(?:${DUTY}(?:付款|支付|交费)(?:方式|期限|时间|义务|条件|账户|约定)|${STATED}付款(?!后))`),
    /付|(?<!条)款|价|费/,
    '付款',
  ],
  [new RegExp(`^${STATED}(?:价款|费用|服务费|报酬|租金|佣金)`), /付|款|价|费|金额|酬|租金|佣/, '价款'],
  [new RegExp(`^${DUTY}验收(?:标准|期限|程序|方式|义务|约定)`), /验收|检验|确认/, '验收'],
  [new RegExp(`^${STATED}不可抗力`), /不可抗力/, '不可抗力'],
  [new RegExp(`^${DUTY}(?:送达|通知)(?:地址|方式|义务|约定)`), /送达|地址|通知|邮箱/, '通知与送达'],
  [new RegExp(`^${STATED}(?:争议解决|仲裁|管辖)`), /争议|仲裁|法院|诉讼/, '争议解决'],
  [/^(?:的?约定|的?规定)?(?:单方)?解除(?:本)?(?:合同|协议)/, /解除|终止/, '解除'],
  [new RegExp(`^${DUTY}(?:交付|交货)(?:义务|期限|时间|地点|约定)`), /交|送|提供/, '交付'],
  [new RegExp(`^${STATED}(?:定义|含义)`), /是指|指|定义|含义|所称|简称/, '定义'],
];

export const referenceWrongKind: Rule = {
  ...rule,
  title: '引用指向了不相干的条款',
  page: {
    finds:
      '引用的条款存在，但内容与引用的话对不上，例如“第八条约定的保密义务”而第八条写的是付款，或者“违反第一条（定义）的，承担违约责任”。',
    bad: '违反第一条约定的，应当支付违约金。（第一条是定义）',
    good: '违反第七条约定的保密义务的，应当支付违约金。（第七条是保密）',
    basis: '编号改动之后没有同步修改的引用，只能依《民法典》第一百四十二条、第四百六十六条解释。',
    limits: '只核对引用前后写明了是什么内容的；被引用的条款里有一个相关的词就不报。',
  },
  check(subject, context) {
    const byNumber = articlesByNumber(subject);
    const words = wordsByArticle(subject);
    return ownReferences(subject, context).flatMap(({ to, target, place, around, from, end }) => {
      if (to === 'annex') return [];
      const article = byNumber.get(target.split('.')[0]!);
      if (!article) return [];
      const after = around.slice(end, end + 24).replace(/^第[^第]{1,4}[款项]/, '');
      const expected = EXPECTED.find(([pattern]) => pattern.test(after));
      const mismatch = expected && !expected[1].test(words(article));
      const breach =
        isBreachOf(around.slice(Math.max(0, from - 8), from), after) && DEFINES.has(article.kind ?? '');
      if (!mismatch && !breach) return [];
      const name = `${article.number}${article.title ? `“${excerpt(article.title)}”` : ''}`;
      return [
        finding(rule, {
          place,
          message: mismatch
            ? `这里说的是${expected[2]}，引用的${wordsAt(subject, place)}却是${name}，里面没有这方面的内容。`
            : `${name}没有约定义务，谈不上违反。`,
          why: '引用指错了地方，约定的后果就用不上；多半是增删条款之后没有改引用。',
          suggestion: '找到真正要指的条款，改正编号。',
        }),
      ];
    });
  },
};

/** Kinds that lay no duty on anybody. */
const DEFINES = new Set(['definitions', 'recitals']);

function isBreachOf(before: string, after: string): boolean {
  return /(?:违反|违背)(?:本?(?:合同|协议))?$/.test(before) && !/^.{0,8}(?:及|和|、|或)/.test(after);
}

function articlesByNumber({ articles }: Subject): ReadonlyMap<string, SubjectArticle> {
  const known = new Map<string, SubjectArticle>();
  for (const article of articles) {
    const number = readPrintedNumber(article.number);
    if (number && !known.has(String(number.value))) known.set(String(number.value), article);
  }
  return known;
}

/** Folded words of an article, made once for each; its beginning says what it is about. */
function wordsByArticle(subject: Subject): (article: SubjectArticle) => string {
  const known = new Map<SubjectArticle, string>();
  return article => {
    let words = known.get(article);
    if (words === undefined) {
      const lines = subject.lines.slice(article.from, Math.min(article.to, article.from + 400));
      words = lines.map(line => foldedLine(line).text).join('\n');
      known.set(article, words);
    }
    return words;
  };
}
