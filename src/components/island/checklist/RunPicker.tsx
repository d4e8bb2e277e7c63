/** Which run is open; new, renamed, copied, deleted ones. */
import { useId, useState } from 'react';
import { progressOf } from '../../../domain/checklist-run/progress.ts';
import type { Run } from '../../../domain/checklist-run/run.ts';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import { NameDialog } from '../shared/NameDialog.tsx';
import type { RunShelf, ShelfState } from './run-shelf.ts';

interface Props {
  readonly shelf: RunShelf;
  readonly state: ShelfState;
}

type Asking = 'create' | 'rename' | 'duplicate' | 'remove';

export function RunPicker({ shelf, state: { runs, open } }: Props) {
  const id = useId();
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const kept = runs.some(run => run.id === open.id);
  const all = kept ? runs : [open, ...runs];
  const name = (title: string, suggested: string, action: string, onName: (name: string) => void) => {
    const taken = asking === 'rename' ? shelf.otherNames : all.map(run => run.name);
    const done = (given: string) => {
      close();
      onName(given);
    };
    return (
      <NameDialog
        title={title}
        label="名称"
        name={suggested}
        taken={taken}
        action={action}
        onName={done}
        onCancel={close}
      />
    );
  };
  return (
    <div className="run-picker">
      <label htmlFor={id}>核对记录</label>
      <select id={id} className="input" value={open.id} onChange={event => shelf.select(event.target.value)}>
        {all.map(run => (
          <option key={run.id} value={run.id}>
            {`${run.name}（${shortProgress(run)}）`}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => setAsking('create')}>
        新建
      </button>
      <button type="button" className="button" onClick={() => setAsking('rename')}>
        改名
      </button>
      <button type="button" className="button" onClick={() => setAsking('duplicate')}>
        复制
      </button>
      <button type="button" className="button" disabled={!kept} onClick={() => setAsking('remove')}>
        删除
      </button>
      {asking === 'create' && name('新建核对记录', shelf.nextName(), '新建', shelf.create)}
      {asking === 'rename' && name('给核对记录改名', open.name, '改名', shelf.rename)}
      {asking === 'duplicate' && name('复制核对记录', shelf.nextName(), '复制', shelf.duplicate)}
      {asking === 'remove' && (
        <ConfirmDialog
          title="删除核对记录"
          action="删除"
          onConfirm={() => {
            close();
            void shelf.remove();
          }}
          onCancel={close}
        >
          <p>{`“${open.name}”（${shortProgress(open)}）会从本机删除，删除后找不回来。需要留底的，先导出 JSON。`}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

function shortProgress(run: Run): string {
  const { done, notApplicable, total } = progressOf(run);
  return `${done + notApplicable}/${total}`;
}
