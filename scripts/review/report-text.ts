/** A report for the terminal. */

import type { Law } from '../../src/domain/law/law.ts';
import {
  citationWords,
  levelWords,
  problemWords,
  severityWords,
  stateWords,
  unreadTitle,
} from '../../src/domain/output/report/finding-words.ts';
import type { Report, ReportFinding, ReportPlace } from '../../src/domain/review/report-json.ts';
import { sideWords } from '../../src/domain/review/side.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

export function reportText(report: Report, laws: ReadonlyMap<string, Law>): string {
  const { document, findings, coverage, problems } = report;
  const lines = [
    document.title || '（没有标题）',
    `合同族：${document.family ?? '认不出'}${document.family && document.guessed ? '（从文字认出，可用 --as 指定）' : ''}　签约日：${document.on}　条文：${document.articles.length}${document.side ? `　${sideWords(document.side)}` : ''}`,
  ];
  for (const severity of SEVERITIES) {
    const some = findings.filter(finding => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push(
      '',
      `${severityWords[severity]} ${some.length}`,
      ...some.flatMap(finding => findingLines(finding, laws)),
    );
  }
  if (findings.length === 0) lines.push('', '没有发现。');
  if (coverage.length > 0) {
    lines.push('', '应当有、最好有、不能有的内容');
    for (const { level, title, state, place, reason } of coverage)
      lines.push(
        `  ${levelWords[level]}  ${title}：${stateWords[state]}${place ? `，${where(place)}` : ''}${reason ? `（${reason}）` : ''}`,
      );
  }
  if (problems.length > 0)
    lines.push('', unreadTitle, ...problems.map(problem => `  ${problemWords(problem)}`));
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: ReportFinding, laws: ReadonlyMap<string, Law>): string[] {
  const { rule, place, message, why, suggestion, citations } = finding;
  const basis = citationWords(citations, laws);
  return [
    `  ${place.quote || place.article ? where(place) : '整份文件'}  ${message}  [${rule}]`,
    `    为什么：${why}`,
    `    怎样改：${suggestion}`,
    ...(basis ? [`    依据：${basis}`] : []),
  ];
}

function where({ article, quote }: ReportPlace): string {
  const words = [...quote.replace(/\s+/g, ' ')];
  return `${article || '条文之外'}“${words.length > 30 ? `${words.slice(0, 29).join('')}…` : words.join('')}”`;
}
