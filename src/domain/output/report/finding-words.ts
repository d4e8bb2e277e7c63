/** The words of a finding, the same in every form of a report. */
import { articleName } from '../../law/article-name.ts';
import type { Citation } from '../../law/citation.ts';
import type { Law } from '../../law/law.ts';
import type { OutsideProblem } from '../../reader/outside-document.ts';
import type { CoverageLevel } from '../../review/coverage/requirement.ts';
import type { CoverageState } from '../../review/coverage.ts';
import type { Finding, RuleSeverity } from '../../review/rule.ts';

export const severityWords: Readonly<Record<RuleSeverity, string>> = {
  error: '错误',
  warning: '提醒',
  info: '提示（可能）',
};

export const levelWords: Readonly<Record<CoverageLevel, string>> = {
  must: '必备',
  should: '建议',
  'must-not': '禁止',
};

/** 符合 of something forbidden means that it was not found. */
export const stateWords: Readonly<Record<CoverageState, string>> = {
  met: '符合',
  possible: '可能有',
  missing: '没有找到',
  broken: '违反',
  excused: '不适用',
};

/** 《民法典》第五百八十六条、…; empty when nothing is cited. */
export function citationWords(citations: readonly Citation[], laws: ReadonlyMap<string, Law>): string {
  return citations
    .flatMap(citation => {
      const law = laws.get(citation.law);
      return law ? [articleName(citation, law)] : [];
    })
    .join('、');
}

export const unreadTitle = '读文件时没有放进正文、没有检查的';

/** Where it stands, what happened, the words in question. */
export function problemWords({ where, message, quote }: OutsideProblem): string {
  return `${where}：${message}${quote ? `（“${quote}”）` : ''}`;
}

/** What, why, what instead, on what basis; the same in the PDF. */
export function findingWords(
  { severity, message, why, suggestion, citations, rule }: Finding,
  laws: ReadonlyMap<string, Law>,
  remark: string | undefined,
): string[] {
  const basis = citationWords(citations, laws);
  return [
    `${severityWords[severity]}：${message}`,
    `为什么：${why}`,
    `怎样改：${suggestion}`,
    ...(basis ? [`依据：${basis}`] : []),
    `规则：${rule}`,
    ...(remark ? [remark] : []),
  ];
}
