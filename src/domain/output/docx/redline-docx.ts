/**
 * A redline as a Word file with tracked changes: accepting all leaves the new document, rejecting all the old one, numbers
 * included. Numbers are Word's own lists, so that they follow when somebody goes on editing; where a paragraph has another
 * place in the lists on each side, the change of its properties is tracked. A number that no list would count to (A.1, 附件一,
 * a sign such as •) is text, tracked like any other. Nothing but the two texts stands in the body.
 */

import type { LineStyle } from '../../compare/comparable.ts';
import type { Change, Redline, Side } from '../../compare/redline.ts';
import { gapAfter } from '../../numbering/numbering.ts';
import { type Tracked, type WordRow, type WordRun, wordRows } from '../redline/word-rows.ts';
import { within } from './composer.ts';
import {
  type Block,
  type Inline,
  type ListLevel,
  type Paragraph,
  paragraph,
  type Revision,
  run,
} from './model.ts';
import { wordPackage } from './package.ts';
import { withSettledEnds } from './redline-ends.ts';
import { type ListLabel, listLabel } from './redline-label.ts';
import { type Places, redlineLists, type SideName } from './redline-lists.ts';
import { redlineTables, type ToRevision } from './redline-table.ts';
import { footer } from './render-docx.ts';
import type { ParagraphStyle } from './styles.ts';

export interface RedlineDocxFacts {
  /** Author of all changes. */
  readonly author: string;
  /** Day of all changes, ISO; nothing here asks a clock. */
  readonly date: string;
  /** What the header calls the two documents: 保密协议 1.0.0. */
  readonly titleA: string;
  readonly titleB: string;
}

/** The bytes of a .docx file; the same redline gives the same bytes. */
export function renderRedlineDocx(redline: Redline, facts: RedlineDocxFacts): Uint8Array {
  const { author, date, titleA, titleB } = facts;
  const title = `比较：${titleA} → ${titleB}`;
  const lists: (readonly ListLevel[])[] = [];
  const body = bodyOf(redline, { author, date: `${date}T00:00:00Z` }, lists);
  return wordPackage({
    properties: { title, created: date },
    // Word never removes the last end of a document, and LibreOffice gives an empty one the number of what it removes.
    body: [...body, paragraph('AfterTable', ' ')],
    header: [paragraph('Header', `${title}\t${date}`)],
    footer: [footer('明约 文本比对')],
    withoutTitlePage: true,
    lists,
    trackChanges: true,
  });
}

const kinds = {
  inserted: 'ins',
  deleted: 'del',
  'moved-from': 'moveFrom',
  'moved-to': 'moveTo',
} as const satisfies Readonly<Record<Exclude<Tracked, 'kept'>, Revision['kind']>>;

type Signed = Omit<Revision, 'kind'>;

/** What all paragraphs share. */
interface Writer {
  readonly signed: Signed;
  readonly changes: readonly Change[];
  readonly toRevision: ToRevision;
}

function bodyOf(redline: Redline, signed: Signed, lists: (readonly ListLevel[])[]): Block[] {
  const toRevision: ToRevision = tracked =>
    tracked === 'kept' ? undefined : { kind: kinds[tracked], ...signed };
  const writer: Writer = { signed, changes: redline.changes, toRevision };
  const placesOf = redlineLists(lists);
  const body: Block[] = [];
  let table: WordRow[] = [];
  const endTable = () => {
    for (const block of redlineTables(table, toRevision)) body.push(block);
    table = [];
  };
  const rows = withSettledEnds([...titleRow(redline), ...wordRows(redline)]);
  rows.forEach((row, index) => {
    if ((row.before ?? row.after)!.style === 'row') {
      table.push(row);
      return;
    }
    endTable();
    const places = placesOf(labelsOf(row), endsOn(row, 'a') && endsOn(row, 'b'));
    body.push(paragraphOf(row, rows[index - 1], places, writer));
  });
  endTable();
  return body;
}

/** Titles stand over the text and are not among its lines. */
function titleRow({ a, b }: Redline): WordRow[] {
  const side = (text: string): Side => ({ line: -1, clause: -1, number: '', text, style: 'title', level: 0 });
  const [before, after] = [a.title, b.title];
  if (!before && !after) return [];
  const only = (tracked: Tracked, text: string) => (text ? [{ tracked, text }] : []);
  return [
    {
      runs: before === after ? only('kept', after) : [...only('deleted', before), ...only('inserted', after)],
      end: !before ? 'inserted' : !after ? 'deleted' : 'kept',
      ...(before ? { before: side(before) } : {}),
      ...(after ? { after: side(after) } : {}),
    },
  ];
}

/** Sides on which a paragraph ends here: where it goes on, the number belongs to the paragraph with its end. */
function endsOn({ end }: WordRow, side: SideName): boolean {
  if (end === 'kept') return true;
  return (end === 'deleted' || end === 'moved-from') === (side === 'a');
}

function labelsOf(row: WordRow): Partial<Record<SideName, ListLabel>> {
  const [a, b] = [row.before, row.after].map(side => side && labelOf(side));
  return { ...(a && endsOn(row, 'a') ? { a } : {}), ...(b && endsOn(row, 'b') ? { b } : {}) };
}

/** The label of an annex is its name. */
function labelOf({ number, style }: Side): ListLabel | undefined {
  return style === 'title' ? undefined : listLabel(number);
}

function paragraphOf(
  row: WordRow,
  previous: WordRow | undefined,
  { a, b }: Places,
  writer: Writer,
): Paragraph {
  const { runs, end, before, after, move } = row;
  const { signed, toRevision } = writer;
  const mark = toRevision(end);
  const now = endsOn(row, 'b') ? (after ?? before)! : (before ?? after)!;
  const then = endsOn(row, 'a') ? (before ?? after)! : now;
  const place = endsOn(row, 'b') ? b : a;
  const isMoved = end === 'moved-from' || end === 'moved-to';
  const words = runs.flatMap(one => inlines(one, writer));
  const isChanged =
    end === 'kept' && (styleOf(now) !== styleOf(then) || a?.list !== b?.list || a?.level !== b?.level);
  return paragraph(
    styleOf(now),
    [
      ...typedNumbers(row, previous).flatMap(one => inlines(one, writer)),
      ...(move && isMoved ? within([{ kind: kinds[end], name: move, ...signed }], words) : words),
    ],
    {
      ...(place ? { place } : {}),
      ...(mark ? { mark } : {}),
      ...(isChanged ? { was: { ...signed, style: styleOf(then), ...(a ? { place: a } : {}) } } : {}),
    },
  );
}

/** Words that stayed and are a change all the same are a reference that did not follow: a comment says so. */
function inlines({ text, tracked, change }: WordRun, { signed, changes, toRevision }: Writer): Inline[] {
  const revision = toRevision(tracked);
  if (revision) return [{ ...run(text), revision }];
  const note = change && changes[change - 1]?.note;
  if (!note) return [run(text)];
  const body = [paragraph('CommentText', note)];
  return within([{ kind: 'comment', ...signed, initials: signed.author.slice(0, 1), body }], [run(text)]);
}

/** Numbers that are text, before the first words of their lines. */
function typedNumbers({ before, after }: WordRow, previous: WordRow | undefined): WordRun[] {
  const typed = (side: Side | undefined, last: Side | undefined) =>
    side && side !== last && side.number && !labelOf(side) ? side.number + gapAfter(side.number) : '';
  const [then, now] = [typed(before, previous?.before), typed(after, previous?.after)];
  if (then === now) return then ? [{ text: then, tracked: 'kept' }] : [];
  return [
    ...(then ? [{ text: then, tracked: 'deleted' as const }] : []),
    ...(now ? [{ text: now, tracked: 'inserted' as const }] : []),
  ];
}

const styles: Readonly<Record<Exclude<LineStyle, 'row'>, ParagraphStyle>> = {
  title: 'AnnexTitle',
  chapter: 'Heading1',
  heading: 'Heading2',
  text: 'Clause',
  item: 'Item',
  signature: 'Signature',
  option: 'Case',
};

function styleOf({ line, style, level, number }: Side): ParagraphStyle {
  if (line < 0) return 'DocumentTitle';
  if (style === 'row') return 'TableText';
  if (style !== 'item') return styles[style];
  if (number === '•' || number === '☐') return 'Point';
  return level === 3 ? 'Subitem' : 'Item';
}
