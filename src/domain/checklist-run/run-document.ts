/**
 * A run as a document of the ordinary tree, so that the writers of contracts (Word, PDF, text) print its report too.
 * Groups are articles and requirements their paragraphs: numbered like an annex they get the numbers of the checklist.
 * What a person typed stands in filled blanks, which every writer takes as it is.
 */
import type { Article, Blank, Document, Inline, Line, Paragraph, Text } from '../document/nodes.ts';
import { formatDate } from '../text/dates.ts';
import type { ChecklistItem } from './checklist.ts';
import { progressOf, progressWords } from './progress.ts';
import { type Answer, answerTo, type Run } from './run.ts';
import { checkedByWords, levelNames, resultWords, stateNames } from './words.ts';

export function runDocument(run: Run): Document {
  const { checklist, name, leftOut } = run;
  const { title, version, hash } = checklist;
  const about: Paragraph = paragraph([
    line('核对记录：', typed(name)),
    line(`清单：《${title}》版本 ${version}，散列 ${hash.slice(0, 12)}`),
    line(`${progressWords(progressOf(run))}。`),
  ]);
  const groups = inGroups(checklist.items).map((items, index): Article => {
    // The only paragraph of an article has no number of its own.
    const number = items.length > 1 ? '' : `${items[0]!.number} `;
    const children = items.map(item => paragraph(requirementLines(item, answerTo(run, item.id), number)));
    return { type: 'article', id: `group-${index + 1}`, title: items[0]!.group, children };
  });
  const gone = leftOut.map(entry =>
    paragraph(requirementLines(entry.item, entry.answer, `版本 ${entry.version} 的 ${entry.item.number} `)),
  );
  return {
    type: 'document',
    children: [
      { type: 'preamble', children: [about] },
      ...groups,
      ...(gone.length
        ? [{ type: 'article', id: 'left-out', title: '清单已经删去的要求', children: gone } as const]
        : []),
    ],
  };
}

function requirementLines(item: ChecklistItem, answer: Answer, number: string): Line[] {
  const { state, reason, person, date, note, files, checkedBy, reopened } = answer;
  const { level, text, evidence } = item;
  const result: Inline[] = [words('结果：'), { type: 'strong', children: [words(stateNames[state])] }];
  if (state === 'not-applicable') result.push(words('，原因：'), typed(reason.trim() || '（没有写）'));
  if (person.trim()) result.push(words('；负责人：'), typed(person.trim()));
  if (date) result.push(words(`；日期：${formatDate(date)}`));
  return [
    ...`${number}〔${levelNames[level]}〕${text}`.split('\n').map(row => line(row)),
    line(`应有的证据：${evidence}`),
    { type: 'line', children: result },
    ...noteLines(note.trim()),
    ...(checkedBy ? [line(typed(checkedByWords(checkedBy)))] : []),
    ...(reopened
      ? [line(`清单更新后重新打开；按版本 ${reopened.version} 的结果：`, typed(resultWords(reopened)))]
      : []),
    ...files.flatMap(file => [line('证据文件：', typed(file.name)), line(`SHA-256：${file.sha256}`)]),
  ];
}

/** A line each: a break inside of one would be spread out where lines are justified. */
function noteLines(note: string): Line[] {
  if (note === '') return [];
  return note.split('\n').map((row, index) => (index === 0 ? line('备注：', typed(row)) : line(typed(row))));
}

function inGroups(items: readonly ChecklistItem[]): ChecklistItem[][] {
  const groups: ChecklistItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0]?.group === item.group) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function paragraph(children: readonly Line[]): Paragraph {
  return { type: 'paragraph', children };
}

function line(...pieces: readonly (string | Blank)[]): Line {
  return { type: 'line', children: pieces.map(piece => (typeof piece === 'string' ? words(piece) : piece)) };
}

function words(value: string): Text {
  return { type: 'text', value };
}

function typed(value: string): Blank {
  return { type: 'blank', path: 'record', label: '记录', width: 10, value };
}
