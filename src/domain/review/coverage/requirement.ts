/** What a contract of a family must contain, should contain and must not contain, as data. */
import type { Citation } from '../../law/citation.ts';

/** 必备, 建议, 禁止. */
export type CoverageLevel = 'must' | 'should' | 'must-not';

export interface CoverageRequirement {
  /** Permanent, unique within the family. */
  readonly id: string;
  readonly level: CoverageLevel;
  readonly title: string;
  /** Why, in a sentence. */
  readonly why: string;
  /** Clause kinds in which the words are looked for first. */
  readonly kinds: readonly string[];
  /** Folded words that show it; of `must-not` the words of the clause that settles the matter the right way. */
  readonly words: RegExp;
  readonly citations: readonly Citation[];
  /** Of `must-not`: the rules whose findings break it. */
  readonly rules?: readonly string[];
  /** Somebody else's paper is held to it only when these words stand in it. */
  readonly onlyWith?: RegExp;
  /** Signed-off reasons why it does not apply, by variant. */
  readonly reasons?: Readonly<Record<string, string>>;
}

export interface FamilyCoverage {
  readonly family: string;
  readonly requirements: readonly CoverageRequirement[];
}

type More = Pick<CoverageRequirement, 'rules' | 'onlyWith' | 'reasons'>;

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
