/** What changed for the open run since it was worked on: the checklist has a new version, or the page an old one. */
import type { ChecklistItem } from '../../../domain/checklist-run/checklist.ts';
import { isLater } from '../../../domain/checklist-run/move-run.ts';
import { resultWords } from '../../../domain/checklist-run/words.ts';
import type { RunShelf, ShelfState } from './run-shelf.ts';

interface Props {
  readonly shelf: RunShelf;
  readonly state: ShelfState;
}

export function MoveNotice({ shelf, state: { open, move } }: Props) {
  const here = shelf.checklist;
  if (isLater(open.checklist.version, here.version)) {
    const words = `这份核对记录是按更新的版本 ${open.checklist.version} 做的，本页是版本 ${here.version}。刷新本页后再接着做。`;
    return <div className="notice">{words}</div>;
  }
  return (
    <>
      {move && (
        <section className="notice" aria-label="清单已更新">
          <p>{`清单更新到了版本 ${here.version}。措辞没有变的要求保留原来的结果。`}</p>
          <Changed label="措辞变了、需要重新核对" items={move.reopened} linked />
          <Changed label="新增" items={move.added} linked />
          <Changed label="不再需要" items={move.removed} />
        </section>
      )}
      {open.leftOut.length > 0 && (
        <details className="left-out">
          <summary>{`清单已经删去的要求（${open.leftOut.length} 项，保留当时的结果）`}</summary>
          <ul>
            {open.leftOut.map(({ item, version, answer }) => (
              <li
                key={item.id}
              >{`版本 ${version} 的 ${item.number}：${item.text}（${resultWords(answer)}）`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ChangedProps {
  readonly label: string;
  readonly items: readonly ChecklistItem[];
  readonly linked?: boolean;
}

function Changed({ label, items, linked = false }: ChangedProps) {
  if (items.length === 0) return null;
  return (
    <p>
      {`${label}（${items.length} 项）：`}
      {items.map(({ id, number }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          {linked ? <a href={`#${id}`}>{number}</a> : `原 ${number}`}
        </span>
      ))}
      。
    </p>
  );
}
