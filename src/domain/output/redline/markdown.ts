/** What a comparison comes to, as Markdown for a mail: counts, clauses, and every change of substance with its words. */
import { type ChangeClass, changeClasses, classNames } from '../../compare/change-class.ts';
import type { Change, Place, Redline } from '../../compare/redline.ts';
import { summary } from '../../compare/summary.ts';

/** Classes that are listed one by one, in this order. */
const LISTED: readonly ChangeClass[] = ['added', 'removed', 'moved', 'split', 'merged', 'substantive'];
/** Longer words are cut in the middle: a mail is read, the redline is attached. */
const LONGEST = 200;

/** `kindTitles`: names of clause kinds by id, where they are known. */
export function redlineMarkdown(
  redline: Redline,
  kindTitles: ReadonlyMap<string, string> = new Map(),
): string {
  const { counts, clauses, sameWords } = summary(redline);
  const { a, b, changes } = redline;
  const lines = ['# 比对摘要', '', `- 变更前：${inline(a.title)}`, `- 变更后：${inline(b.title)}`, ''];
  if (changes.length === 0) return [...lines, '两份文本完全相同。', ''].join('\n');
  const present = changeClasses.filter(name => counts[name] > 0);
  lines.push(
    `共${changes.length}处变更：${present.map(name => `${classNames[name]}${counts[name]}处`).join('，')}。`,
  );
  if (sameWords) lines.push('', '除编号、标点和填写内容外，文字没有变化。');
  else {
    const kinds = clauses.map(
      ({ kind, title, count }) =>
        `${inline((kind && kindTitles.get(kind)) || title || '正文')}（${count}处）`,
    );
    lines.push('', `涉及条款：${[...new Set(kinds)].join('、')}。`);
  }
  for (const name of LISTED) {
    const own = changes.filter(change => change.class === name);
    if (own.length > 0) lines.push('', `## ${classNames[name]}（${own.length}处）`, '', ...own.map(item));
  }
  return `${lines.join('\n')}\n`;
}

function item({ a, b, before, after, note, count }: Change): string {
  const where = placeName(b ?? a);
  const several = count > 1 && note ? `（${note}，共${count}处）` : note ? `（${note}）` : '';
  const words =
    before === after || !before || !after ? quoted(after || before) : `${quoted(before)} → ${quoted(after)}`;
  return `- ${where}${where ? '：' : ''}${words}${several}`;
}

function placeName(place: Place | undefined): string {
  if (!place) return '';
  const line = place.line && place.line !== place.number ? ` ${place.line}` : '';
  return inline(`${place.number}${line}${place.title ? `〔${place.title}〕` : ''}`.trim());
}

function quoted(words: string): string {
  const text = inline(words);
  const half = LONGEST / 2;
  return `“${text.length > LONGEST ? `${text.slice(0, half)}……${text.slice(-half)}` : text}”`;
}

/** In one line, and nothing in it is Markdown or HTML. */
function inline(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]#|~]/g, '\\$&');
}
