/** A report for the terminal. */

import { articleName } from '../../src/domain/law/article-name.ts';
import type { Law } from '../../src/domain/law/law.ts';
import type { Report, ReportFinding, ReportPlace } from '../../src/domain/review/report-json.ts';
import type { RuleSeverity } from '../../src/domain/review/rule.ts';
import type { ReadPaper } from './read-paper.ts';

const severities: readonly (readonly [RuleSeverity, string])[] = [
  ['error', '错误'],
  ['warning', '提醒'],
  ['info', '提示（可能）'],
];
const levels = { must: '必备', should: '建议', 'must-not': '禁止' } as const;
const states = { met: '有', missing: '没有找到', broken: '违反', excused: '不适用' } as const;

export function reportText(
  report: Report,
  problems: ReadPaper['problems'],
  laws: ReadonlyMap<string, Law>,
): string {
  const { document, findings, coverage } = report;
  const lines = [
    document.title || '（没有标题）',
    `合同族：${document.family ?? '认不出'}${document.family && document.guessed ? '（从文字认出，可用 --as 指定）' : ''}　签约日：${document.on}　条文：${document.articles.length}`,
  ];
  for (const [severity, label] of severities) {
    const some = findings.filter(finding => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push('', `${label} ${some.length}`, ...some.flatMap(finding => findingLines(finding, laws)));
  }
  if (findings.length === 0) lines.push('', '没有发现。');
  if (coverage.length > 0) {
    lines.push('', '应当有、最好有、不能有的内容');
    for (const { level, title, state, place, reason } of coverage)
      lines.push(
        `  ${levels[level]}  ${title}：${states[state]}${place ? `，${where(place)}` : ''}${reason ? `（${reason}）` : ''}`,
      );
  }
  if (problems.length > 0) {
    lines.push('', '读文件时没有放进正文的');
    for (const { quote, where: at, message } of problems)
      lines.push(`  ${at}：${message}${quote ? `（“${quote}”）` : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: ReportFinding, laws: ReadonlyMap<string, Law>): string[] {
  const { rule, place, message, why, suggestion, citations } = finding;
  const names = citations.flatMap(citation => {
    const law = laws.get(citation.law);
    return law ? [articleName(citation, law)] : [];
  });
  return [
    `  ${place ? where(place) : '整份文件'}  ${message}  [${rule}]`,
    `    为什么：${why}`,
    `    怎样改：${suggestion}`,
    ...(names.length > 0 ? [`    依据：${names.join('、')}`] : []),
  ];
}

function where({ article, quote }: ReportPlace): string {
  const words = [...quote.replace(/\s+/g, ' ')];
  return `${article || '条文之外'}“${words.length > 30 ? `${words.slice(0, 29).join('')}…` : words.join('')}”`;
}
