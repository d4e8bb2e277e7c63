/** How far the open run is, and the way to what is missing. */
import { memo } from 'react';
import type { ChecklistItem } from '../../../domain/checklist-run/checklist.ts';
import { progressOf, progressWords } from '../../../domain/checklist-run/progress.ts';
import type { Run } from '../../../domain/checklist-run/run.ts';

export const ProgressView = memo(function ProgressView({ run }: { readonly run: Run }) {
  const progress = progressOf(run);
  const { total, done, notApplicable, mustOpen, reasonMissing } = progress;
  return (
    <div className="run-progress">
      <p className="print-only">{`核对记录：${run.name}（《${run.checklist.title}》版本 ${run.checklist.version}）`}</p>
      <p>{progressWords(progress)}。</p>
      <progress value={done + notApplicable} max={total} aria-label="核对进度" />
      <Missing label="必须而没有核对：" items={mustOpen} />
      <Missing label="不适用而没有写原因：" items={reasonMissing} />
    </div>
  );
});

interface MissingProps {
  readonly label: string;
  readonly items: readonly ChecklistItem[];
}

function Missing({ label, items }: MissingProps) {
  if (items.length === 0) return null;
  return (
    <nav className="missing" aria-label={label.replace('：', '')}>
      <span>{label}</span>
      <ul>
        {items.map(({ id, number, group }) => (
          <li key={id}>
            <a href={`#${id}`} title={group}>
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
