/** A TextComparison as an author reads it in a terminal. */

import type { LawRecord } from '../source/law-record.ts';
import type { TextComparison, TextFinding } from './compare-texts.ts';

const what: Record<TextFinding['kind'], string> = {
  changed:
    '条文与写释义时读到的不同。读新条文，改好释义，删去这一条的 sha256，再运行 npm run check:laws -- --write。',
  missing: '文本里没有这一条。核对条号，以及文本是不是所记的版本。',
  unrecorded: '还没有散列。运行 npm run check:laws -- --write 写入。',
};

/** One line for every finding, then what could not be compared, then the totals. */
export function reportComparison(laws: readonly LawRecord[], comparison: TextComparison): string[] {
  const { equal, findings, unread } = comparison;
  const count = (kind: TextFinding['kind']) => findings.filter(finding => finding.kind === kind).length;
  const inForce = unread.filter(law => law.inForce);
  const totals = [
    `文件 ${laws.length} 部，有文本 ${laws.length - unread.length} 部`,
    `条文 ${laws.reduce((sum, law) => sum + law.articles.size, 0)} 条：一致 ${equal}`,
    `改动 ${count('changed')}`,
    `缺少 ${count('missing')}`,
    `未记散列 ${count('unrecorded')}`,
  ];
  return [
    ...findings.map(({ kind, law, article }) => `laws/${law}.yaml  ${article}  ${what[kind]}`),
    ...inForce.map(({ id, shortTitle }) => `laws/${id}.yaml  未核对：没有《${shortTitle}》的文本。`),
    ...(unread.length > inForce.length
      ? [`另有 ${unread.length - inForce.length} 部已废止或者被取代的文件没有文本，未核对。`]
      : []),
    `${totals.join('，')}。`,
  ];
}
