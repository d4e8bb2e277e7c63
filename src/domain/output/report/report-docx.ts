/** A check-up as a Word file: the document's own words with a comment at each place, what is missing and the coverage after it. */
import type { Law } from '../../law/law.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import type { OutsideProblem } from '../../reader/outside-document.ts';
import type { CoverageRecord, PaperRecord } from '../../review/record.ts';
import type { Finding } from '../../review/rule.ts';
import { sideWords } from '../../review/side.ts';
import type { SubjectLine } from '../../review/subject.ts';
import { formatDate } from '../../text/dates.ts';
import { type Block, type Inline, type Paragraph, paragraph, type Range, run } from '../docx/model.ts';
import { wordPackage } from '../docx/package.ts';
import { footer } from '../docx/render-docx.ts';
import type { ParagraphStyle } from '../docx/styles.ts';
import { findingWords, levelWords, problemWords, stateWords, unreadTitle } from './finding-words.ts';

type Laws = ReadonlyMap<string, Law>;
/** What the reader of the report has said to a finding: 已处理; 不适用：…… */
export type Remarks = ReadonlyMap<Finding, string>;

const styles: Readonly<Record<SubjectLine['kind'], ParagraphStyle>> = {
  title: 'DocumentTitle',
  heading: 'Heading2',
  text: 'Clause',
  item: 'Item',
  row: 'TableText',
  signature: 'Signature',
  contents: 'Clause',
};

/** The bytes of a .docx file; the same check-up gives the same bytes. Comments bear the day of the check-up. */
export function reportDocx(record: PaperRecord, laws: Laws, remarks: Remarks = new Map()): Uint8Array {
  const { on, lines, findings, coverage, side, problems = [] } = record;
  const title = record.title || '合同';
  const words = (finding: Finding) => findingWords(finding, laws, remarks.get(finding));
  const placed = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (!finding.place) continue;
    const here = placed.get(finding.place.line) ?? [];
    placed.set(finding.place.line, [...here, finding]);
  }
  const day = `${on}T00:00:00Z`;
  const text = lines.map((line, index) => {
    const found = (placed.get(index) ?? []).map(finding => ({
      from: finding.place!.from,
      to: finding.place!.to,
      range: comment(words(finding), day),
    }));
    const unread = { from: 0, to: line.text.length, range: comment(unreadWords(problems), day) };
    return lineParagraph(line, index === 0 && problems.length > 0 ? [unread, ...found] : found);
  });
  const missing = findings.filter(finding => !finding.place);
  const body: Block[] = [
    ...text,
    paragraph('AnnexTitle', '检查结果', { newPage: true }),
    paragraph(
      'Clause',
      `签约日按${formatDate(on)}${side === undefined ? '' : `，${sideWords(side)}`}。批注在正文的相应位置；下面是不在某一处的。结果由规则得出，不是法律意见。`,
    ),
    ...missing.flatMap(finding =>
      words(finding).map((line, at) => paragraph(at === 0 ? 'Heading2' : 'Clause', line)),
    ),
    ...coverageBlocks(coverage),
  ];
  return wordPackage({
    properties: { title: `${title}：检查结果`, created: on },
    body,
    header: [paragraph('Header', `${title}\t检查结果`)],
    footer: [footer('明约 合同体检')],
    lists: [],
  });
}

/** Numbers are words here: somebody else's numbering is shown as it was printed. */
function lineParagraph(
  line: PaperRecord['lines'][number],
  ranges: readonly { readonly from: number; readonly to: number; readonly range: Range }[],
): Paragraph {
  const cuts = new Set([0, line.text.length, ...ranges.flatMap(({ from, to }) => [from, to])]);
  const points = [...cuts].filter(point => point >= 0 && point <= line.text.length).sort((a, b) => a - b);
  const children: Inline[] = line.number ? [run(line.number + gapAfter(line.number))] : [];
  points.forEach((point, index) => {
    for (const { to, from, range } of ranges)
      if (to === point && from < point) children.push({ type: 'end', range });
    for (const { from, range } of ranges) if (from === point) children.push({ type: 'start', range });
    for (const { to, from, range } of ranges)
      if (to === point && from === point) children.push({ type: 'end', range });
    const next = points[index + 1];
    if (next !== undefined) children.push(run(line.text.slice(point, next)));
  });
  return paragraph(styles[line.kind], children);
}

/** On the first line, so that nobody takes silence for good news. */
function unreadWords(problems: readonly OutsideProblem[]): string[] {
  return [`${unreadTitle}：`, ...problems.map(problemWords)];
}

function comment(words: readonly string[], date: string): Range {
  const body = words.map(line => paragraph('CommentText', line));
  return { kind: 'comment', author: '明约', initials: '明约', date, body };
}

const HEAD = ['要求', '内容', '结果'];

function coverageBlocks(coverage: readonly CoverageRecord[]): Block[] {
  if (coverage.length === 0) return [];
  const cell = (words: string): Paragraph[] => [paragraph('TableText', words)];
  const rows = coverage.map(({ level, title, state, reason }) => ({
    cells: [levelWords[level], title, `${stateWords[state]}${reason ? `：${reason}` : ''}`].map(cell),
  }));
  return [
    paragraph('Heading2', '应当有、最好有、不能有的内容'),
    {
      type: 'table',
      widths: [1200, 3800, 3700],
      borders: true,
      rows: [{ header: true, cells: HEAD.map(words => [paragraph('TableHead', words)]) }, ...rows],
    },
  ];
}
