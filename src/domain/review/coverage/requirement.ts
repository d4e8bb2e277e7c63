/** What a contract of a family must contain, should contain and must not contain, as data. */
import type { Citation } from '../../law/citation.ts';
import type { Audience } from '../../template/template.ts';

/** 必备, 建议, 禁止. */
export type CoverageLevel = 'must' | 'should' | 'must-not';

export interface CoverageRequirement {
  /** Permanent, unique within the family. */
  readonly id: string;
  readonly level: CoverageLevel;
  readonly title: string;
  /** Why, in a sentence. */
  readonly why: string;
  /** Clause kinds in which the words are looked for; none: the lines before the first article. */
  readonly kinds: readonly string[];
  /** Folded words that show it within these kinds; of `must-not` the words of the clause that settles the matter the right way. */
  readonly words: RegExp;
  /** Folded heading of the clause among these kinds that answers it first of all; absent: `words`. */
  readonly heading?: RegExp;
  /** Folded wording that shows it wherever it stands in somebody else's paper; elsewhere `words` only make it possible. */
  readonly anywhere?: RegExp;
  readonly citations: readonly Citation[];
  /** Of `must-not`: the rules whose findings break it. */
  readonly rules?: readonly string[];
  /** A paper for another audience is not held to it. */
  readonly audience?: Audience;
  /** Somebody else's paper is held to it only when these words stand in it. */
  readonly onlyWith?: RegExp;
  /** Signed-off reasons why it does not apply, by variant. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** By variant: id of the article that answers it, where neither heading nor words tell it from its neighbours. */
  readonly clauses?: Readonly<Record<string, string>>;
}

export interface FamilyCoverage {
  readonly family: string;
  readonly requirements: readonly CoverageRequirement[];
}

export type More = Pick<
  CoverageRequirement,
  'heading' | 'anywhere' | 'rules' | 'audience' | 'onlyWith' | 'reasons' | 'clauses'
>;

/** `cited` as in the dialect: `minfadian/470 minfadian/585`. */
export function requirement(
  level: CoverageLevel,
  id: string,
  title: string,
  kinds: string,
  words: RegExp,
  cited: string,
  why: string,
  more: More = {},
): CoverageRequirement {
  const citations = cited
    .split(' ')
    .filter(Boolean)
    .map(text => {
      const [law = '', article = ''] = text.split('/');
      return { law, article };
    });
  return { level, id, title, kinds: kinds.split(' ').filter(Boolean), words, citations, why, ...more };
}
