/** Instruments that were no law any more, or not yet, on the day of signing. */
import type { Law } from '../../law/law.ts';
import { replacedByCivilCode } from '../../law/replaced-by-civil-code.ts';
import { articleNumeral } from '../../text/numerals.ts';
import { renumbered } from '../data/renumbered.ts';
import { repealedByName } from '../data/repealed.ts';
import { excerpt, finding, wordsAt } from '../find.ts';
import {
  belongsToThen,
  inForceOn,
  instrumentsByName,
  isHistorical,
  type Mention,
  mentionsOf,
} from '../mentions.ts';
import type { Finding, ReviewContext, Rule } from '../rule.ts';

const rule = {
  id: 'law-repealed',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '1260' }],
} as const;

export const lawRepealed: Rule = {
  ...rule,
  title: '援引的法律在签约日没有效力',
  page: {
    finds:
      '合同写到的法律、行政法规、司法解释，在签约日已经废止、已经被新文本取代，或者还没有施行。认得全称、简称、不带书名号的写法和写明年份的旧版本。',
    bad: '根据《中华人民共和国合同法》第一百零七条，违约方应当承担违约责任。',
    good: '根据《中华人民共和国民法典》第五百七十七条，违约方应当承担违约责任。',
    basis:
      '《民法典》自2021年1月1日起施行，合同法、担保法、民法通则、民法总则、物权法、侵权责任法、婚姻法、继承法、收养法同时废止（《民法典》第一千二百六十条）。其他文件的效力以本库收录的日期为准。',
    limits:
      '只认得本库收录的文件，和收录的文件在附则里写明废止的文件。写作“原《合同法》”、紧接着说明已经废止，或者同一句里说的是废止之前某一年的事的，不报。签约日不同，结果可能不同。',
  },
  check(subject, context) {
    const names = instrumentsByName(context.laws);
    return mentionsOf(subject, context.laws).flatMap(mention => {
      if (isHistorical(mention)) return [];
      const state = stateOf(mention, names, context);
      if (!state) return [];
      const words = excerpt(wordsAt(subject, mention.place));
      return [
        finding(rule, {
          place: mention.place,
          message: `“${words}”${state.what}。`,
          why: state.why,
          suggestion: state.suggestion,
          citations: state.citations,
        }),
      ];
    });
  },
};

interface State extends Pick<Finding, 'why' | 'suggestion' | 'citations'> {
  readonly what: string;
}

const endedBecause =
  '失效的法律不能作为约定的依据；条文和条号都可能已经改变，发生争议时要重新论证适用哪一条。';

function stateOf(
  mention: Mention,
  names: ReadonlyMap<string, readonly Law[]>,
  { laws, on }: ReviewContext,
): State | undefined {
  const versions = names.get(mention.name);
  if (!versions) return civilCodeState(mention, laws, on) ?? repealedState(mention, laws, on);
  const named = mention.year === undefined ? undefined : versionOf(versions, mention.year);
  const candidates = named ? [named] : versions;
  if (inForceOn(candidates, on)) return undefined;
  const ended = candidates.filter(law => law.ended !== undefined && law.ended <= on);
  const latest = ended.sort((a, b) => (a.ended! < b.ended! ? 1 : -1))[0];
  if (latest) return belongsToThen(mention, latest.ended!) ? undefined : endedState(mention, latest, laws);
  const [coming] = candidates;
  if (!coming || coming.effective <= on) return undefined;
  return {
    what: `在${on}还没有施行，自${coming.effective}起施行`,
    why: '没有施行的法律不能作为约定的依据。',
    suggestion: '改为援引签约日有效的法律，或者核对签约日。',
    citations: [{ law: coming.id, article: '' }],
  };
}

/** The recorded version of a year; a year that is not recorded says nothing. */
function versionOf(versions: readonly Law[], year: string): Law | undefined {
  return versions.find(
    ({ shortTitle, currentVersionEffective, promulgated }) =>
      shortTitle.includes(year) ||
      currentVersionEffective.startsWith(year) ||
      promulgated?.startsWith(year) === true,
  );
}

function endedState(mention: Mention, law: Law, laws: ReadonlyMap<string, Law>): State {
  const successors = law.supersededBy.flatMap(id => laws.get(id) ?? []);
  const titles = successors.map(({ shortTitle }) => `《${shortTitle}》`).join('、');
  return {
    what: `自${law.ended}起已经失效${titles ? `，由${titles}取代` : ''}`,
    why: endedBecause,
    suggestion: `${movedTo(mention, laws)}${titles ? `改为援引${titles}，并核对条号` : '删去这处援引，或者改用现行的法律'}。`,
    citations: successors.map(({ id }) => ({ law: id, article: '' })),
  };
}

/** The nine laws of 民法典第一千二百六十条, recorded or not. */
function civilCodeState(mention: Mention, laws: ReadonlyMap<string, Law>, on: string): State | undefined {
  if (!replacedByCivilCode.includes(mention.name) || on < '2021-01-01') return undefined;
  if (belongsToThen(mention, '2021-01-01')) return undefined;
  return {
    what: '自2021-01-01起已经失效，由《民法典》取代',
    why: endedBecause,
    suggestion: `${movedTo(mention, laws)}改为援引《民法典》，并核对条号。`,
    citations: rule.citations,
  };
}

/** Instruments that are not recorded, but whose end a recorded one declares. */
function repealedState(mention: Mention, laws: ReadonlyMap<string, Law>, on: string): State | undefined {
  const row = repealedByName.get(mention.name);
  const by = row && laws.get(row.law)?.shortTitle;
  if (!by || on < row.ended || belongsToThen(mention, row.ended)) return undefined;
  return {
    what: `自${row.ended}起已经失效，由《${by}》${articleNumeral(row.article)}废止`,
    why: endedBecause,
    suggestion: `改为援引《${by}》，并核对条号。`,
    citations: [{ law: row.law, article: '' }],
  };
}

/** 原第一百零七条（违约责任）现为《民法典》第五百七十七条。 */
function movedTo({ name, articles }: Mention, laws: ReadonlyMap<string, Law>): string {
  const sentences = articles.flatMap(({ article }) => {
    const row = renumbered.find(each => each.old === name && each.article === article);
    if (!row) return [];
    const to = row.to.map(articleNumeral).join('、');
    const law = laws.get(row.law)?.shortTitle ?? '民法典';
    return [`原${articleNumeral(article)}（${row.subject}）现为《${law}》${to}。`];
  });
  return sentences.join('');
}
