/** Where annexes begin: 附件一 on a line of its own, with or without its title. */

import { isAnnexTitle } from './ids.ts';
import type { MarkedLine } from './marker.ts';
import { looksLikeTitle } from './title-words.ts';

export interface AnnexStart {
  /** Index of the line with the label. */
  readonly at: number;
  readonly label: string;
  /** What sets it apart from its title: 附件一：清单. */
  readonly separator: string;
  readonly title: string;
  /** Index of the first line of the annex's own text. */
  readonly body: number;
}

const LABEL =
  /^(附\s*[件录錄表]\s*(?:[〇零一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[A-ZＡ-Ｚ])?)\s*([:：、.．—-]?)\s*(.*)$/;
const SIGNED = /盖章|签字|签章|签名|蓋章|簽/;

/** A list of annexes at the end of a contract (附件一：报价单 / 附件二：验收单) begins none of them. */
export function findAnnexes(lines: readonly MarkedLine[]): AnnexStart[] {
  const candidates = lines.map((line, at) => candidate(line, at, lines[at + 1]));
  const starts: AnnexStart[] = [];
  const later = new Set<string>();
  for (let at = lines.length - 1; at > 1; at -= 1) {
    const found = candidates[at];
    if (!found) continue;
    const key = found.label.replace(/\s/g, '');
    const isOwn = lines[at + 1] !== undefined && isAnnexTitle(lines[at + 1]!);
    const isListed = candidates[at - 1] !== undefined || candidates[at + 1] !== undefined || later.has(key);
    const next = lines[found.body];
    if (isOwn || (!isListed && next && !SIGNED.test(next.text))) starts.unshift(found);
    later.add(key);
  }
  return starts;
}

function candidate(line: MarkedLine, at: number, next: MarkedLine | undefined): AnnexStart | undefined {
  if (line.marker || line.table) return undefined;
  const match = LABEL.exec(line.text);
  if (!match) return undefined;
  const [, own = '', separator = '', title = ''] = match;
  const label = own.trimEnd();
  if (title) {
    const isTitle = looksLikeTitle(title) && !/[:：]/.test(title) && !/^[所的中为是和及与或、]/.test(title);
    return isTitle && (separator || label.length > 2 || isAnnexTitle(line))
      ? { at, label, separator, title, body: at + 1 }
      : undefined;
  }
  const names = next !== undefined && !next.marker && looksLikeTitle(next.text) && !/[:：]/.test(next.text);
  return names
    ? { at, label, separator, title: next.text, body: at + 2 }
    : { at, label, separator, title: '', body: at + 1 };
}
