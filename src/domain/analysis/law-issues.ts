/** Citations against the recorded laws: do they exist, are they in force, do words and link agree? */
import { visit } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Law } from '../law/law.ts';
import { lawsByName, plainLawName } from '../law/law-names.ts';
import { replacedByCivilCode } from '../law/replaced-by-civil-code.ts';
import type { Template } from '../template/template.ts';
import { articleNumeral, readArticleNumeral } from '../text/numerals.ts';
import { type CitationUse, citationsOf } from './citations.ts';
import { placeOf } from './place.ts';
import { type LineProse, proseOf } from './prose-of.ts';
import { suggest } from './suggest.ts';

type Laws = ReadonlyMap<string, Law>;
type Details = Pick<Issue, 'at' | 'severity'>;

export function lawIssues(template: Template, laws: Laws): Issue[] {
  const { body, file } = template;
  const names = lawsByName(laws);
  const issues = changedSinceReview(template, laws);
  issues.push(...citationsOf(body).flatMap(use => citationIssues(use, laws, names, file)));
  visit(body, (node, ancestors) => {
    if (node.type !== 'line' && node.type !== 'cell') return;
    const inNote = ancestors.some(ancestor => ancestor.type === 'note');
    issues.push(...nameIssues(proseOf(node.children), names, laws, file, inNote));
  });
  return issues;
}

/** Instruments whose version in force began after the text was last reviewed. */
function changedSinceReview({ body, file, meta }: Template, laws: Laws): Issue[] {
  const { on } = meta.review;
  if (on === undefined || meta.status === 'superseded' || meta.status === 'withdrawn') return [];
  const cited = new Set(citationsOf(body).map(({ citation }) => citation.law));
  return [...cited].flatMap(id => {
    const law = laws.get(id);
    if (law?.status !== 'in-force' || law.currentVersionEffective <= on) return [];
    const message = `《${law.shortTitle}》自${law.currentVersionEffective}起施行新的版本，这份文本最后一次审阅在${on}。`;
    return [makeIssue('law-changed-since-review', message, { at: { file } })];
  });
}

function citationIssues(use: CitationUse, laws: Laws, names: Laws, file: string): Issue[] {
  const { citation, text, node, inNote } = use;
  const at = placeOf(file, node);
  const law = laws.get(citation.law);
  if (!law) {
    const hint = suggest(citation.law, laws.keys());
    return [makeIssue('law-unknown', `没有收录法律 ${citation.law}。`, { hint, at })];
  }
  const details = inNote ? { at, severity: 'warning' as const } : { at };
  return [
    ...forceIssues(law, laws, details),
    ...articleIssues(law, citation.article, at),
    ...wordIssues(use, text, law, names, at),
  ];
}

/** A note may speak of old law, so there it is only a warning. */
function forceIssues(law: Law, laws: Laws, details: Partial<Details>): Issue[] {
  if (law.status === 'in-force') return [];
  if (law.status === 'not-yet-in-force') {
    const message = `《${law.shortTitle}》自${law.currentVersionEffective}起施行，现在还没有施行。`;
    return [makeIssue('law-not-yet-in-force', message, details)];
  }
  const ended = law.ended ? `自${law.ended}起` : '';
  const successors = law.supersededBy.map(id => `《${laws.get(id)?.shortTitle ?? id}》（${id}）`);
  const hint = successors.length
    ? `改为援引${successors.join('、')}，并核对条号。`
    : '删去这处援引，或者改用现行的法律。';
  return [makeIssue('law-not-in-force', `《${law.shortTitle}》${ended}已经失效。`, { ...details, hint })];
}

function articleIssues(law: Law, article: string, at: Issue['at'] & object): Issue[] {
  if (article === '') return [];
  if (law.articleCount !== undefined && Number.parseInt(article, 10) > law.articleCount) {
    const message = `《${law.shortTitle}》共${law.articleCount}条，没有${articleNumeral(article)}。`;
    return [makeIssue('law-article-beyond', message, { hint: '核对条号。', at })];
  }
  if (Object.hasOwn(law.articles, article)) return [];
  const recorded = nearbyArticles(article, law);
  const hint = `${recorded}核对条号；没有写错的，在 laws/${law.id}.yaml 里收录这一条。`;
  return [
    makeIssue('law-article-unrecorded', `没有收录《${law.shortTitle}》${articleNumeral(article)}。`, {
      hint,
      at,
    }),
  ];
}

/** The recorded articles around the one that was cited. */
function nearbyArticles(article: string, law: Law): string {
  const distance = (other: string) => Math.abs(Number.parseInt(other, 10) - Number.parseInt(article, 10));
  const nearby = Object.keys(law.articles)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 5);
  return nearby.length ? `相近的已经收录：${nearby.join('、')}。` : '';
}

const ARTICLE = /第[^第条，。；、]{1,12}条(?:之[一二三四五六七八九十]+)?/g;
const NAME = /《([^《》]+)》/g;

/** The linked words may name an article and a law; both must be those of the link. */
function wordIssues(
  { citation }: CitationUse,
  text: string,
  law: Law,
  names: Laws,
  at: Issue['at'] & object,
): Issue[] {
  const issues: Issue[] = [];
  for (const [words] of text.matchAll(ARTICLE)) {
    const article = readArticleNumeral(words);
    if (article === undefined || article === citation.article) continue;
    const linked = citation.article ? articleNumeral(citation.article) : '整部法律';
    const hint = `文字没有写错的，链接写成 law:${law.id}/${article}。`;
    issues.push(makeIssue('law-text-mismatch', `文字是“${words}”，链接却是${linked}。`, { hint, at }));
  }
  for (const [, name = ''] of text.matchAll(NAME)) {
    const named = names.get(plainLawName(name));
    const same = named && plainLawName(named.title) === plainLawName(law.title);
    if (!named || same) continue;
    const hint = `文字没有写错的，链接写成 law:${named.id}。`;
    issues.push(
      makeIssue('law-text-mismatch', `文字是《${name}》，链接却是《${law.shortTitle}》。`, { hint, at }),
    );
  }
  return issues;
}

/** Names of laws that stand in the text without a citation. */
function nameIssues(prose: LineProse, names: Laws, laws: Laws, file: string, inNote: boolean): Issue[] {
  return [...prose.masked.matchAll(NAME)].flatMap(({ 1: name = '', index }) => {
    const position = prose.positionAt(index);
    const at = placeOf(file, position ? { at: position } : undefined);
    const plain = plainLawName(name);
    const law = names.get(plain);
    if (law && law.status !== 'in-force')
      return forceIssues(law, laws, inNote ? { at, severity: 'warning' } : { at });
    if (law) {
      const hint = `写成 [《${name}》](law:${law.id})；引用到条的，写成 [《${name}》第……条](law:${law.id}/条号)。`;
      return [makeIssue('law-not-linked', `《${name}》没有链接。`, { hint, at })];
    }
    if (!replacedByCivilCode.includes(plain) || inNote) return [];
    const hint = '改为援引《民法典》（minfadian），并核对条号。';
    return [makeIssue('law-not-in-force', `《${name}》自2021-01-01起已经失效。`, { hint, at })];
  });
}
