/** Articles beyond the end of a law, and laws that nobody passed. */
import type { Law } from '../../law/law.ts';
import { compareArticles } from '../../law/law-order.ts';
import { editDistance } from '../../text/nearest.ts';
import { articleNumeral } from '../../text/numerals.ts';
import { otherLaws } from '../data/law-titles.ts';
import { repealedByName } from '../data/repealed.ts';
import { excerpt, finding, wordsAt } from '../find.ts';
import { inForceOn, instrumentsByName, isHistorical, type Mention, mentionsOf } from '../mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const rule = { id: 'law-not-found', severity: 'error', citations: [] } as const;

export const lawNotFound: Rule = {
  ...rule,
  title: '援引的法律或者条文不存在',
  page: {
    finds:
      '条号超过这部法律的总条数；法律的名称与收录的法律只差一两个字；或者以“中华人民共和国……法”为名而不在收录和已知的法律之列（只提示没有核对）。',
    bad: '依照《中华人民共和国民法典》第一千三百条。依照《消费者权益保障法》。',
    good: '依照《中华人民共和国民法典》第一千一百八十四条。依照《消费者权益保护法》。',
    basis: '条数以本库收录的现行文本为准。',
    limits:
      '部门规章、地方性法规、单位自己的制度不核对名称。没有收录的法律无从核对名称、效力和条号，不说它错。不核对款、项。',
  },
  check(subject, { laws, on }) {
    const names = instrumentsByName(laws);
    const titles = [...names.keys()];
    return mentionsOf(subject, laws).flatMap(mention => {
      if (isHistorical(mention)) return [];
      const versions = names.get(mention.name);
      const law = versions && inForceOn(versions, on);
      if (law) return beyond(mention, law);
      return versions || !mention.marked ? [] : unknown(subject, mention, titles, laws);
    });
  },
};

function beyond({ articles, year }: Mention, law: Law): Finding[] {
  const count = law.articleCount;
  if (count === undefined || law.unit === '项' || year !== undefined) return [];
  return articles.flatMap(({ article, place }) => {
    if (compareArticles(article, `${count}-99`) <= 0) return [];
    return [
      finding(rule, {
        place,
        message: `《${law.shortTitle}》一共${count}条，没有${articleNumeral(article)}。`,
        why: '指向不存在的条文，等于没有依据。',
        suggestion: '核对条号后改正；记不准的，只写法律名称。',
        citations: [{ law: law.id, article: '' }],
      }),
    ];
  });
}

/** Names that only statutes bear: 某某法 or 某某法典, or 中华人民共和国 in front. */
const STATUTE = /^[\p{Script=Han}、]{2,24}(?:法|法典)$/u;
const METHOD = /(?:办法|方法|做法|宪法|书法|算法|看法|想法|语法|魔法|兵法)$/;

function unknown(
  subject: Subject,
  { name, place, around, from }: Mention,
  titles: readonly string[],
  laws: ReadonlyMap<string, Law>,
): Finding[] {
  const official = /^《中华人民共和国/.test(around.slice(from));
  const statute = STATUTE.test(name) && !METHOD.test(name);
  if ((!statute && !official) || otherLaws.includes(name) || repealedByName.has(name)) return [];
  const words = excerpt(wordsAt(subject, place));
  const close = closest(name, titles, laws);
  if (close)
    return [
      finding(rule, {
        place,
        severity: 'warning',
        message: `没有叫${words}的法律，多半是《${close.shortTitle}》。`,
        why: '名称不对，读的人要猜是哪一部法律。',
        suggestion: `改为《${close.shortTitle}》，并核对条号。`,
        citations: [{ law: close.id, article: '' }],
      }),
    ];
  if (!official) return [];
  return [
    finding(rule, {
      place,
      severity: 'info',
      message: `本库没有收录${words}，名称和效力没有核对。`,
      why: '它可能有效，也可能已经废止或者名称不对；本库没有它的文本，看不出来。',
      suggestion: '在国家法律法规数据库核对名称和效力。',
    }),
  ];
}

/** A recorded law in force whose name differs by one character, or two of eight; known other laws lie far away. */
function closest(name: string, titles: readonly string[], laws: ReadonlyMap<string, Law>): Law | undefined {
  const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
  const near = titles.find(
    title => Math.abs(title.length - name.length) <= allowed && editDistance(title, name) <= allowed,
  );
  if (near === undefined) return undefined;
  return [...(instrumentsByName(laws).get(near) ?? [])].find(law => law.status === 'in-force');
}
