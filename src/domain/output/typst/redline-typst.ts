/**
 * A redline as PDF: a summary, then the whole text with what came underlined and what went struck out. A small line over
 * each change says what it is and what it did; it is a heading, so that it has a bookmark, and so that those who have the
 * page read to them hear of the change.
 */
import { type ChangeClass, changeClasses, classNames } from '../../compare/change-class.ts';
import type { Change, Redline, Row, Side } from '../../compare/redline.ts';
import { summary } from '../../compare/summary.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import { formatDate } from '../../text/dates.ts';
import { cellTables } from '../redline/cell-rows.ts';
import { type ChangeEntry, changeList, countWords } from '../redline/change-list.ts';
import { type Tracked, type WordRow, type WordRun, wordRows } from '../redline/word-rows.ts';
import type { Block, LineBlock, PrintData, Run } from './print-data.ts';
import type { PdfSource } from './render-typst.ts';
import { runsTable } from './tables.ts';
import { LONG_WORD, typedRuns } from './typed-text.ts';

export interface RedlineTypstFacts {
  /** What the documents are called: 保密协议 1.0.0. */
  readonly titleA: string;
  readonly titleB: string;
  /** Day of the comparison, ISO. */
  readonly date: string;
}

const MARK = '明约 文本比对';

/** The same redline gives the same source. */
export function renderRedlineTypst(redline: Redline, facts: RedlineTypstFacts): PdfSource {
  return { data: JSON.stringify(redlineData(redline, facts)) };
}

function redlineData(redline: Redline, { titleA, titleB, date }: RedlineTypstFacts): PrintData {
  const pair = `${titleA} → ${titleB}`;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return {
    title: `比较：${pair}`,
    keywords: [],
    date: [year, month, day],
    cover: {
      title: '文本比对',
      variant: pair,
      edition: formatDate(date),
      parties: [],
      imprint: ['新增的文字加下划线，删除的文字加删除线。', '结果由程序逐字比出，不是法律意见。', MARK],
    },
    running: { title: `比较：${pair}`, edition: formatDate(date), mark: MARK },
    contents: false,
    blocks: [...summaryBlocks(redline, titleA, titleB), heading('正文', 1), ...textBlocks(redline)],
  };
}

/** How many changes of which class, in all and in each clause; a clause leads to its first change. */
function summaryBlocks(redline: Redline, titleA: string, titleB: string): Block[] {
  const { counts, sameWords } = summary(redline);
  const { length } = redline.changes;
  const total = length ? `共 ${length} 处改动：${countWords(counts)}。` : '两份文本完全相同。';
  const rows = changeList(redline, new Set(changeClasses)).map(({ title, entries }): Run[][] => [
    [{ is: 'link', to: anchor(entries[0]!.id), runs: typed(title) }],
    [countWords(countOf(entries))],
  ]);
  return [
    heading('摘要', 1),
    line(['变更前：', ...typed(titleA)]),
    line(['变更后：', ...typed(titleB)]),
    line([total]),
    ...(length > 0 && sameWords ? [line(['除编号、标点和填写内容外，文字没有变化。'])] : []),
    ...(rows.length > 0 ? [runsTable([['条款'], ['改动']], rows)] : []),
  ];
}

function countOf(entries: readonly ChangeEntry[]): Record<ChangeClass, number> {
  const counts = Object.fromEntries(changeClasses.map(name => [name, 0])) as Record<ChangeClass, number>;
  for (const entry of entries) counts[entry.class]++;
  return counts;
}

const anchor = (id: number) => `change-${id}`;

function textBlocks(redline: Redline): Block[] {
  const byRow = new Map<number, Change[]>();
  for (const change of redline.changes) {
    const [first = 0] = change.rows;
    byRow.set(first, [...(byRow.get(first) ?? []), change]);
  }
  const blocks: Block[] = [];
  // Marks of a table stand over it.
  let table: WordRow[] = [];
  let tableMarks: Block[] = [];
  let isUnderClause = false;
  const endTable = () => {
    blocks.push(...tableMarks);
    for (const rows of cellTables(table)) {
      const cells = rows.map(row => row.cells.map(runs => runs.flatMap(runOf)));
      blocks.push(runsTable([], cells));
    }
    table = [];
    tableMarks = [];
  };
  redline.rows.forEach((row, index) => {
    const own = row.b[0] ?? row.a[0]!;
    const found = byRow.get(index) ?? [];
    const isClause = own.style === 'heading' || own.style === 'chapter' || own.style === 'title';
    const level = isClause || isUnderClause ? 3 : 2;
    const marks = found.map(change => markOf(change, level));
    const paragraphs = wordRows({ ...redline, rows: [row] });
    if (own.style === 'row') {
      table.push(...paragraphs);
      tableMarks.push(...marks);
      return;
    }
    endTable();
    if (isClause) blocks.push(clauseHeading(row, paragraphs, own), ...marks);
    else blocks.push(...marks, ...paragraphs.map((one, at) => paragraph(one, paragraphs[at - 1], row)));
    isUnderClause ||= isClause;
  });
  endTable();
  return blocks;
}

/** 12 实质 3.2：“三十” → “六十” */
function markOf({ id, class: own, a, b, before, after, note }: Change, level: number): Block {
  const place = b ?? a;
  const where = place?.line || place?.number || place?.title || '';
  const isOne = own === 'moved' || own === 'split' || own === 'merged' || before === after;
  const words =
    isOne || !before || !after ? shortened(after || before) : `${shortened(before)} → ${shortened(after)}`;
  const text = `${id} ${classNames[own]}${where ? ` ${where}` : ''}${words ? `：${words}` : ''}${note ? `（${note}）` : ''}`;
  return { is: 'heading', look: 'change', level, listed: false, id: anchor(id), text, runs: typed(text) };
}

const SHOWN = 24;

function shortened(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}……` : characters.join('');
}

/** A clause's heading has a bookmark too, with the words that it has now. */
function clauseHeading(row: Row, paragraphs: readonly WordRow[], { style, number, text }: Side): Block {
  const runs = paragraphs.flatMap((one, at) => [
    ...numberRuns(one, paragraphs[at - 1], row),
    ...one.runs.flatMap(runOf),
  ]);
  return {
    ...heading(`${number}${number && gapAfter(number)}${text}`, 2),
    look: style === 'heading' ? 'article' : 'chapter',
    runs,
  };
}

function paragraph(row: WordRow, previous: WordRow | undefined, whole: Row): LineBlock {
  const { style, level } = (row.after ?? row.before)!;
  const runs = [...numberRuns(row, previous, whole), ...row.runs.flatMap(runOf)];
  const isPlain = style === 'signature' || style === 'option';
  // Justified, the words around a line to write on would be torn apart.
  const ragged = row.runs.some(({ text }) => text.includes('___'));
  return { ...line(runs), indent: level === 3 ? 2 : 0, first: isPlain ? 0 : 2, ragged };
}

/** Numbers of the lines that begin in this paragraph. */
function numberRuns({ before, after }: WordRow, previous: WordRow | undefined, { kind }: Row): Run[] {
  const printed = (side: Side | undefined, last: Side | undefined) =>
    side && side !== last && side.number ? side.number + gapAfter(side.number) : '';
  const [then, now] = [printed(before, previous?.before), printed(after, previous?.after)];
  if (then === now && kind === 'pair') return typed(now);
  return [...tracked('deleted', then), ...tracked('inserted', now)];
}

function runOf({ tracked: how, text }: WordRun): Run[] {
  return tracked(how, text);
}

function tracked(how: Tracked, text: string): Run[] {
  const runs = typed(text);
  if (how === 'kept' || runs.length === 0) return runs;
  return [{ is: how === 'inserted' || how === 'moved-to' ? 'ins' : 'del', runs }];
}

type Heading = Extract<Block, { is: 'heading' }>;

function heading(text: string, level: number): Heading {
  return { is: 'heading', look: level === 1 ? 'chapter' : 'article', level, listed: false, text };
}

function line(runs: readonly Run[]): LineBlock {
  return { is: 'line', look: 'body', runs, indent: 0, first: 0, ragged: false, keep: false };
}

function typed(words: string): Run[] {
  return typedRuns(words, LONG_WORD);
}
