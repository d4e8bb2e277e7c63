/** References that lead nowhere: articles, numbered paragraphs and annexes that are not there. */
import { finding, wordsAt } from '../find.ts';
import { isLegible } from '../numbers.ts';
import { ownReferences, printedTargets } from '../references.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { foldedLine } from '../text.ts';

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
    finds: '正文提到的第X条、第X.Y款、附件X，在这份文件里找不到。',
    bad: '违约方应当按照第二十条支付违约金。（全文只有十五条）',
    good: '违约方应当按照第十二条支付违约金。',
    basis: '引用落空的约定，只能依《民法典》第一百四十二条、第四百六十六条解释，解释不出的等于没有约定。',
    limits:
      '写在法律名称、其他合同或者制度名称之后的条号，不是引用本文件，不报。附件没有一起拿来检查的，只提示可能缺少。没有编号的款、项不核对。',
  },
  check(subject, context) {
    const targets = printedTargets(subject);
    const decimals = [...targets].some(target => target.includes('.'));
    const articles = [...targets].some(target => !target.includes('.'));
    const annexes = annexesOf(subject);
    // Text that lost its line breaks may hide a heading; a number beyond the last one is missing all the same.
    const legible = isLegible(subject);
    const last = Math.max(0, ...[...targets].map(number => Number.parseInt(number, 10)));
    return ownReferences(subject, context).flatMap(reference => {
      const { to, target, place } = reference;
      const words = wordsAt(subject, place);
      if (to === 'annex') {
        if (annexes.has(target)) return [];
        const none = annexes.size === 0;
        return [
          finding(rule, {
            place,
            severity: none ? 'info' : 'warning',
            message: none
              ? `文件里没有看到${words}，可能没有一起附上。`
              : `没有${words}：文件里的附件到不了这个编号。`,
            why: '附件没有一起签署，写在附件里的约定就没有证据。',
            suggestion: '附上附件并逐份签署；不需要附件的，删去这处引用。',
          }),
        ];
      }
      if (targets.has(target) || (to === 'decimal' ? !decimals : !articles)) return [];
      const certain = legible || Number.parseInt(target, 10) > last;
      const what = `这一${to === 'article' ? '条' : '款'}`;
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

/** Numbers of the annexes that come with the document or are listed or printed in it. */
function annexesOf({ annexes, lines }: Subject): ReadonlySet<string> {
  const numbers = new Set(annexes.map((_, index) => String(index + 1)));
  const numerals = '一二三四五六七八九十';
  let list = false;
  for (const line of lines) {
    const { text } = foldedLine(line);
    for (const [, label = ''] of text.matchAll(/(?:^|[;。:\t\n])\s*附件([一二三四五六七八九十]|\d{1,2})/g))
      numbers.add(/\d/.test(label) ? label : String(numerals.indexOf(label) + 1));
    if (list) {
      const item = /^\(?(\d{1,2})[、.)]/.exec(`${foldedNumber(line.number)}${text}`);
      if (item) numbers.add(item[1]!);
      else list = false;
    }
    if (/^(?:本合同|本协议)?的?附件(?:目录|清单|包括|如下|有|为)?.{0,12}:$/.test(text)) list = true;
  }
  return numbers;
}

function foldedNumber(label: string): string {
  return label.replace(/[（]/g, '(').replace(/[）]/g, ')').replace(/[．]/g, '.');
}
