/** Old numbers that survived under the name of the new law. */
import { articleNumeral } from '../../text/numerals.ts';
import { renumbered } from '../data/renumbered.ts';
import { finding, sentenceAround, wordsAt } from '../find.ts';
import { inForceOn, instrumentsByName, isHistorical, mentionsOf } from '../mentions.ts';
import type { Rule } from '../rule.ts';

const rule = { id: 'law-renumbered', severity: 'error', citations: [] } as const;

export const lawRenumbered: Rule = {
  ...rule,
  title: '新法之下用了旧条号',
  page: {
    finds:
      '法律名称已经是现行的，条号却是旧法或者修订之前的，例如把合同法第一百零七条改名写成“民法典第一百零七条”。同一句话里的用语表明说的是旧条文的内容，才报。',
    bad: '依照《中华人民共和国民法典》第一百一十四条，违约方应当支付违约金。',
    good: '依照《中华人民共和国民法典》第五百八十五条，违约方应当支付违约金。',
    basis: '新条号逐条读自现行文本，见各条链接；旧条号来自被取代的文本。',
    limits: '只认得对照表里的常见条文；句子里看不出说的是什么内容的，不报。不判断款、项。',
  },
  check(subject, context) {
    const names = instrumentsByName(context.laws);
    return mentionsOf(subject, context.laws).flatMap(mention => {
      const law = inForceOn(names.get(mention.name) ?? [], context.on);
      if (!law || mention.year !== undefined || isHistorical(mention)) return [];
      return mention.articles.flatMap(({ article, place }) => {
        const sentence = sentenceAround(mention.around, mention.from, mention.to);
        const row = renumbered.find(
          each =>
            each.law === law.id &&
            each.article === article &&
            !each.to.includes(article) &&
            each.about.test(sentence),
        );
        if (!row) return [];
        const to = row.to.map(articleNumeral).join('、');
        const same = row.old === mention.name ? '修订前的本法' : `原《${row.old}》`;
        return [
          finding(rule, {
            place,
            message: `“${wordsAt(subject, place)}”是${same}的条号；${row.subject}现在规定在《${law.shortTitle}》${to}。`,
            why: '条号指向另一件事，读的人找不到依据；发生争议时，约定的根据要另外证明。',
            suggestion: `改为《${law.shortTitle}》${to}。`,
            citations: row.to.map(number => ({ law: law.id, article: number })),
          }),
        ];
      });
    });
  },
};
