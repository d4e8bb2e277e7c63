/** Addresses of the site's pages; every link goes through here, so that the site may live below a base path. */
import type { Citation } from '../domain/law/citation.ts';
import type { Template, TemplateType } from '../domain/template/template.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const folder: Record<TemplateType, string> = {
  contract: 'contracts',
  annex: 'annexes',
  checklist: 'checklists',
};

export const urls = {
  home: `${base}/`,
  contracts: `${base}/contracts/`,
  annexes: `${base}/annexes/`,
  clauses: `${base}/clauses/`,
  checklists: `${base}/checklists/`,
  laws: `${base}/laws/`,
  guides: `${base}/guides/`,
  about: `${base}/about/`,
  search: `${base}/search/`,
  issues: `${base}/issues/`,
  feed: `${base}/feed.xml`,
  licenses: `${base}/licenses.txt`,
  family: (id: string) => `${base}/contracts/${id}/`,
  clause: (id: string) => `${base}/clauses/${id}/`,
  guide: (id: string) => `${base}/guides/${id}/`,
  onDay: `${base}/laws/on/`,
  rules: `${base}/rules/`,
  rule: (id: string) => `${base}/rules/${id}/`,
  compare: `${base}/compare/`,
  /** `path` as `comparePairs` gives it. */
  comparison: (path: string) => `${base}/compare/${path}/`,
  matrix: (family: string) => `${base}/compare/${family}/matrix/`,
  clauseTexts: (kind: string) => `${base}/clauses/${kind}/texts/`,
  check: `${base}/check/`,
  tools: `${base}/tools/`,
  coverage: (family: string) => `${base}/coverage/${family}/`,
  law: (id: string) => `${base}/laws/${id}/`,
  issue: (code: string) => `${base}/issues/${code}/`,
  /** The article of a law page; the page itself when the whole instrument is cited. */
  citation: (citation: Citation) =>
    `${base}/laws/${citation.law}/${citation.article ? `#a${citation.article}` : ''}`,
  /** Page of the newest version. */
  series: (type: TemplateType, id: string) => `${base}/${folder[type]}/${id}/`,
  /** Permalink of one version; drafts stand under `draft`. */
  version: (template: Template) => `${base}/${versionPath(template)}/`,
  /** Fill page of a contract or annex. */
  fill: ({ meta }: Template) => `${base}/fill/${meta.type === 'annex' ? 'annexes/' : ''}${meta.id}/`,
  print: (template: Template) => `${base}/print/${versionPath(template)}/`,
  pdf: (template: Template) => `${base}/pdf/${versionPath(template)}.pdf`,
  text: (template: Template) => `${base}/text/${versionPath(template)}.txt`,
  json: (template: Template) => `${base}/json/${versionPath(template)}.json`,
  asset: (path: string) => `${base}/${path}`,
};

/** `contracts/confidentiality/mutual/1.0.0`. */
export function versionPath({ meta }: Template): string {
  return `${folder[meta.type]}/${meta.id}/${meta.version ?? 'draft'}`;
}
