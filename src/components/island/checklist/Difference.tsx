/** What a requirement said when it was answered last, and what it says now. */

import { changedStretch } from '../../../domain/checklist-run/changed-stretch.ts';
import type { ChecklistItem } from '../../../domain/checklist-run/checklist.ts';
import type { Reopened } from '../../../domain/checklist-run/run.ts';
import { levelNames, resultWords } from '../../../domain/checklist-run/words.ts';

interface Props {
  readonly item: ChecklistItem;
  readonly reopened: Reopened;
  /** Still without a new answer. */
  readonly open: boolean;
}

type Wording = Pick<ChecklistItem, 'level' | 'text' | 'evidence'>;

export function Difference({ item, reopened, open }: Props) {
  const { start, before, after, end } = changedStretch(wording(reopened), wording(item));
  return (
    <details className="difference" open={open}>
      <summary>{`措辞变了，${open ? '需要重新核对' : '已重新核对'}（按版本 ${reopened.version} 的结果是${resultWords(reopened)}）`}</summary>
      <p>
        原来：{start}
        <del>{before}</del>
        {end}
      </p>
      <p>
        现在：{start}
        <ins>{after}</ins>
        {end}
      </p>
    </details>
  );
}

function wording({ level, text, evidence }: Wording): string {
  return `〔${levelNames[level]}〕${text}（证据：${evidence}）`;
}
