/** Words set in quotation marks like terms, which nobody defined. */
import { definitionsOf } from '../definitions.ts';
import { type Found, findAll, finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { foldedLine } from '../text.ts';

const rule = {
  id: 'term-undefined',
  severity: 'info',
  citations: [{ law: 'minfadian', article: '142' }],
} as const;

const QUOTED =
  /(?<![”注明写填选标示称为是以的加印有按用])“(\p{Script=Han}{2,12})”(?!字样|的字样|栏|一栏|项下|条款|字|等字|或|、“|,“|的?标[识记])/gu;

export const termUndefined: Rule = {
  ...rule,
  title: '像术语一样使用却没有定义的词',
  page: {
    finds: '反复加引号使用、像是有特定含义的词，全文没有“是指”“以下简称”一类的定义。',
    bad: '乙方应当保护“保密信息”。……“保密信息”不得复制。（全文没有定义）',
    good: '“保密信息”是指……。乙方应当保护“保密信息”。',
    basis: '词句的含义有争议的，依《民法典》第一百四十二条确定；有定义的，先按定义。',
    limits: '引号也用来引述和强调，所以只在不同的地方出现两次以上时提示，可能不是术语。',
  },
  check(subject) {
    const defined = new Set(definitionsOf(subject).map(({ term }) => term));
    const named = namesIn(subject);
    const uses = new Map<string, Found[]>();
    for (const found of findAll(subject, QUOTED)) {
      const term = found.match[1]!;
      if (!defined.has(term) && !named.has(term) && !/[甲乙丙]方/.test(term))
        uses.set(term, [...(uses.get(term) ?? []), found]);
    }
    return [...uses].flatMap(([term, found]) => {
      if (new Set(found.map(({ place }) => place.line)).size < 2) return [];
      return [
        finding(rule, {
          place: found[0]!.place,
          message: `“${term}”用了${found.length}次，可能是没有定义的术语。`,
          why: '含义说不清的词，发生争议时各有各的解释。',
          suggestion: `第一次出现时写明“${term}”是指什么；不是术语的，去掉引号。`,
        }),
      ];
    });
  },
};

/** Headings and cells: quotation marks around these words name a place of the document. */
function namesIn({ lines }: Subject): ReadonlySet<string> {
  const named = lines.filter(({ kind }) => kind === 'heading' || kind === 'row');
  return new Set(named.flatMap(line => foldedLine(line).text.split('\t')).map(cell => cell.trim()));
}
