/** Words and signs that are added to the author's text wherever it is printed, compared or reviewed. */
import type { Blank, Case, List, OpenBlank, RequirementLevel, When } from './nodes.ts';

export const BOX = '☐';
const BULLET = '•';
export const EVIDENCE = '证据：';

export const levelWords: Readonly<Record<RequirementLevel, string>> = {
  must: '〔必须〕',
  should: '〔应当〕',
  may: '〔建议〕',
};

/** Sign before an item that has no number. */
export const listSigns: Readonly<Record<List['style'], string>> = { ordered: '', bullet: BULLET, check: BOX };

/** The case of an open choice, as a person ticks it on paper. */
export function caseWords(branch: Case<unknown>): string {
  return `${branch.label}：`;
}

export function whenWords(node: When<unknown>): string {
  return `${node.label}：${node.is ? '是' : '否'}`;
}

/** An open blank as lines to write on (their widths in characters) and the words between them. */
export function openForm({ open, width }: Blank): OpenBlank {
  return open ?? [width];
}

/** An open blank in plain text: `____年__月__日`. */
export function underscores(node: Blank): string {
  const pieces = openForm(node);
  const lone = pieces.length === 1;
  return pieces
    .map(piece => (typeof piece === 'string' ? piece : '_'.repeat(lone ? Math.max(4, piece) : piece)))
    .join('');
}
