/** A check-up as PDF: what was found, with the words it was found in, and the coverage. */
import type { Law } from '../../law/law.ts';
import { articleAt, type PaperRecord, quoteAt } from '../../review/record.ts';
import type { Finding, RuleSeverity } from '../../review/rule.ts';
import { sideWords } from '../../review/side.ts';
import { formatDate } from '../../text/dates.ts';
import type { Block, LineBlock, PrintData, Run } from '../typst/print-data.ts';
import type { PdfSource } from '../typst/render-typst.ts';
import { LONG_WORD, typedRuns } from '../typst/typed-text.ts';
import {
  findingWords,
  levelWords,
  problemWords,
  severityWords,
  stateWords,
  unreadTitle,
} from './finding-words.ts';
import type { Remarks } from './report-docx.ts';

const QUOTE = 120;

/** The same check-up gives the same source. */
export function reportTypst(
  record: PaperRecord,
  laws: ReadonlyMap<string, Law>,
  remarks: Remarks = new Map(),
): PdfSource {
  return { data: JSON.stringify(reportData(record, laws, remarks)) };
}

function reportData(record: PaperRecord, laws: ReadonlyMap<string, Law>, remarks: Remarks): PrintData {
  const { findings, on, side } = record;
  const title = record.title || '合同';
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const groups = (['error', 'warning', 'info'] as const).flatMap(severity => {
    const some = findings.filter(finding => finding.severity === severity);
    return some.length === 0 ? [] : group(severity, some, record, laws, remarks);
  });
  return {
    title: `${title}：检查结果`,
    keywords: [],
    date: [year, month, day],
    cover: {
      title,
      variant: '检查结果',
      edition: [`签约日 ${formatDate(on)}`, sideWords(side), `发现 ${findings.length} 处`]
        .filter(Boolean)
        .join(' · '),
      parties: [],
      imprint: ['结果由规则得出，每条规则写明了查不到的情形；不是法律意见。', '明约 合同体检'],
    },
    running: { title, edition: '检查结果', mark: '明约 合同体检' },
    contents: false,
    blocks: [...unreadBlocks(record), ...groups, ...coverageBlocks(record)],
  };
}

function group(
  severity: RuleSeverity,
  findings: readonly Finding[],
  record: PaperRecord,
  laws: ReadonlyMap<string, Law>,
  remarks: Remarks,
): Block[] {
  return [
    heading(`${severityWords[severity]}（${findings.length}）`, 1),
    ...findings.flatMap((finding): Block[] => {
      const { place } = finding;
      const [first = '', ...rest] = findingWords(finding, laws, remarks.get(finding));
      const where = place
        ? `${articleAt(record, place) || '条文之外'}：${shortened(quoteAt(record, place))}`
        : '整份文件';
      return [heading(where, 2), line(first), ...rest.map(line)];
    }),
  ];
}

function coverageBlocks({ coverage }: PaperRecord): Block[] {
  if (coverage.length === 0) return [];
  const cells = (words: readonly string[]): readonly (readonly Run[])[] => words.map(typed);
  return [
    heading('必备、建议和禁止的内容', 1),
    {
      is: 'table',
      columns: [1, 4, 4],
      header: cells(['要求', '内容', '结果']),
      rows: coverage.map(({ level, title, state, reason }) => ({
        cells: cells([levelWords[level], title, `${stateWords[state]}${reason ? `：${reason}` : ''}`]),
        whole: true,
      })),
    },
  ];
}

function unreadBlocks({ problems = [] }: PaperRecord): Block[] {
  if (problems.length === 0) return [];
  return [heading(unreadTitle, 1), ...problems.map(problem => line(problemWords(problem)))];
}

function heading(text: string, level: number): Block {
  return { is: 'heading', look: level === 1 ? 'chapter' : 'article', level, listed: true, text };
}

function line(words: string): LineBlock {
  return { is: 'line', look: 'body', runs: typed(words), indent: 0, first: 0, ragged: false, keep: false };
}

function typed(words: string): Run[] {
  return typedRuns(words, LONG_WORD);
}

function shortened(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ')];
  return characters.length > QUOTE ? `${characters.slice(0, QUOTE).join('')}…` : characters.join('');
}
