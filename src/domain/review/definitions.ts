/** Defined terms as papers write them: “服务”是指……, 北京某公司（以下简称“甲方”）, and lines of a definitions article. */
import { findAll } from './find.ts';
import { LABEL } from './parties.ts';
import type { Place } from './rule.ts';
import type { Subject } from './subject.ts';

export interface Definition {
  /** Folded. */
  readonly term: string;
  readonly place: Place;
}

const CALLED = /(?:简称|合称|统称|并称|均称|[以之]?下称|分别称|称[为作之])(?:为|作)?[:]?“([^“”]{1,20})”/g;
const MEANS = /“([^“”]{1,20})”(?:一词|一语)?[,:]?(?:是|系|均|特|应|即|意)?(?:指|意为)/g;
const LISTED = /^(?:\d[、.])?([^“”,。:;()]{2,15})[,:]?(?:是指|系指|均指|指的是|指(?![定示派明出令导引]))/g;
const PARTY = new RegExp(`^${LABEL}$`, 'u');

/** Every definition in reading order; parties are no terms. */
export function definitionsOf(subject: Subject): readonly Definition[] {
  const lines = subject.articles.flatMap(({ kind, from, to }) =>
    kind === 'definitions' ? subject.lines.slice(from, to) : [],
  );
  const inDefinitions = new Set(lines);
  const quoted = [CALLED, MEANS].flatMap(pattern => findAll(subject, pattern));
  const listed = findAll(subject, LISTED, line => inDefinitions.has(line));
  return [...quoted, ...listed].flatMap(({ match, place }) => {
    const term = match[1]!.trim();
    return term === '' || PARTY.test(term) ? [] : [{ term, place }];
  });
}
