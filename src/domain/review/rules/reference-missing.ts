/** References that lead nowhere: articles, numbered paragraphs and annexes that are not there. */
import { finding, wordsAt } from '../find.ts';
import { isLegible, readPrintedNumber } from '../numbers.ts';
import { type OwnReference, ownReferences, printedAnnexes, printedTargets } from '../references.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import type { Subject } from '../subject.ts';

const rule = {
  id: 'reference-missing',
  severity: 'error',
  citations: [
    { law: 'minfadian', article: '142' },
    { law: 'minfadian', article: '466' },
  ],
} as const;

export const referenceMissing: Rule = {
  ...rule,
  title: '引用的条款或者附件不存在',
  page: {
    finds: '正文提到的第X条、第X条第Y款、第X.Y款、附件X、附表X，在这份文件里找不到。',
    bad: '违约方应当按照第二十条支付违约金。（全文只有十五条）',
    good: '违约方应当按照第十二条支付违约金。',
    basis: '引用落空的约定，只能依《民法典》第一百四十二条、第四百六十六条解释，解释不出的等于没有约定。',
    limits:
      '写在法律名称、其他合同或者制度名称之后的条号，不是引用本文件，不报。附件没有一起拿来检查的，只提示可能缺少。没有编号的款只按句数估计，项不核对。',
  },
  check(subject, context) {
    const targets = printedTargets(subject);
    const annexes = printedAnnexes(subject);
    const leadsNowhere = missingFrom(subject, targets);
    // Text that lost its line breaks may hide a heading; a number beyond the last one is missing all the same.
    const legible = isLegible(subject);
    const last = Math.max(0, ...[...targets].map(number => Number.parseInt(number, 10)));
    return ownReferences(subject, context).flatMap(reference => {
      const { to, target, place } = reference;
      const words = wordsAt(subject, place);
      if (to === 'annex') {
        if (annexes.has(target)) return [];
        const kind = target.slice(0, 2);
        const none = ![...annexes].some(annex => annex.startsWith(kind));
        return [
          finding(rule, {
            place,
            severity: none ? 'info' : 'warning',
            message: none
              ? `文件里没有看到${words}，可能没有一起附上。`
              : `没有${words}：文件里的${kind}到不了这个编号。`,
            why: '附件没有一起签署，写在附件里的约定就没有证据。',
            suggestion: '附上附件并逐份签署；不需要附件的，删去这处引用。',
          }),
        ];
      }
      if (!leadsNowhere(reference)) return [];
      const certain = legible || Number.parseInt(target, 10) > last;
      const what = `这一${targets.has(target) || to === 'decimal' ? '款' : '条'}`;
      return [
        finding(rule, {
          place,
          severity: certain ? 'error' : 'info',
          message: `引用了${words}，文件里${certain ? `没有${what}` : `没有认出${what}，可能缺少`}。`,
          why: '引用落空，这句话约定的责任、期限或者程序就没有内容。',
          suggestion: '找到原来要指的条款，改正编号；那一条已经删去的，把内容补回来。',
        }),
      ];
    });
  },
};

/**
 * Whether a reference leads to no article, or to a paragraph beyond those of its article: the numbered ones, or where
 * paragraphs bear no number, as many as it has sentences.
 */
function missingFrom(subject: Subject, targets: ReadonlySet<string>): (reference: OwnReference) => boolean {
  const numbered = new Set([...targets].filter(target => target.includes('.')).map(articleOf));
  const articles = [...targets].some(target => !target.includes('.'));
  const sentences = sentencesByArticle(subject);
  return ({ to, target, paragraph }) => {
    const article = articleOf(target);
    if (to === 'article' && !targets.has(article)) return articles;
    if (to === 'decimal' ? targets.has(target) : paragraph === undefined) return false;
    if (to === 'decimal' && numbered.size > 0) return true;
    if (numbered.has(article)) return !targets.has(`${article}.${paragraph}`);
    if (!targets.has(article)) return articles;
    return (paragraph ?? Number(target.split('.')[1])) > (sentences.get(article) ?? Number.POSITIVE_INFINITY);
  };
}

function articleOf(target: string): string {
  return target.split('.')[0]!;
}

function sentencesByArticle(subject: Subject): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of sentencesOf(subject)) {
    const label = subject.articles[line.article]?.number;
    const number = label ? readPrintedNumber(label) : undefined;
    if (number) counts.set(String(number.value), (counts.get(String(number.value)) ?? 0) + 1);
  }
  return counts;
}
