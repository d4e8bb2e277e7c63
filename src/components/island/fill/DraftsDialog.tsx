/** The drafts of this contract on this machine: open, rename, delete, start anew, clear everything. */
import { useState } from 'react';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { NameDialog } from '../shared/NameDialog.tsx';
import type { Attempt } from './DraftBar.tsx';
import type { Desk } from './desk.ts';
import { clearAll, createDraft, openDraft, removeDraft, renameDraft } from './desk-acts.ts';
import { type Draft, EMPTY } from './drafts.ts';

interface Props {
  readonly desk: Desk;
  readonly attempt: Attempt;
  onClose(): void;
}

type Asking =
  | { readonly what: 'rename' | 'remove'; readonly draft: Draft }
  | { readonly what: 'clear' }
  | undefined;

export default function DraftsDialog({ desk, attempt, onClose }: Props) {
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const others = (draft: Draft) => desk.drafts.filter(({ id }) => id !== draft.id).map(({ name }) => name);

  return (
    <Dialog title="本机的草稿" onClose={onClose}>
      <p className="meta">草稿只保存在这台设备的这个浏览器里。</p>
      <ul className="draft-list">
        {desk.drafts.map(draft => (
          <li key={draft.id} aria-current={draft.id === desk.draft.id ? 'true' : undefined}>
            <span>
              <strong>{draft.name}</strong>
              <small className="meta">{`${new Date(draft.changed).toLocaleString('zh-CN')} · 版本 ${draft.version}`}</small>
            </span>
            <span className="row-tools">
              <button
                type="button"
                className="plain"
                disabled={draft.id === desk.draft.id}
                onClick={() => {
                  onClose();
                  attempt(() => openDraft(desk.bench, draft), `已打开“${draft.name}”。`);
                }}
              >
                打开<span className="visually-hidden">{draft.name}</span>
              </button>
              <button type="button" className="plain" onClick={() => setAsking({ what: 'rename', draft })}>
                改名<span className="visually-hidden">{draft.name}</span>
              </button>
              <button type="button" className="plain" onClick={() => setAsking({ what: 'remove', draft })}>
                删除<span className="visually-hidden">{draft.name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      {desk.drafts.length === 0 && <p>还没有保存过草稿；填写任何一项就会保存。</p>}
      <div className="dialog-buttons">
        <button type="button" className="button primary" onClick={onClose}>
          关闭
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            attempt(() => createDraft(desk.bench, () => EMPTY), '已新建一份空白草稿。');
          }}
        >
          新建空白草稿
        </button>
        <button type="button" className="button danger" onClick={() => setAsking({ what: 'clear' })}>
          清除本机全部数据
        </button>
      </div>
      {asking?.what === 'rename' && (
        <NameDialog
          title="给草稿改名"
          label="名称"
          name={asking.draft.name}
          taken={others(asking.draft)}
          action="改名"
          onName={name => {
            attempt(() => renameDraft(desk.bench, asking.draft, name), `已改名为“${name}”。`);
            close();
          }}
          onCancel={close}
        />
      )}
      {asking?.what === 'remove' && (
        <ConfirmDialog
          title={`删除草稿“${asking.draft.name}”？`}
          action="删除"
          onConfirm={() => {
            attempt(() => removeDraft(desk.bench, asking.draft), `已删除“${asking.draft.name}”。`);
            close();
          }}
          onCancel={close}
        >
          删除后不能恢复。需要留底的，先下载“可以继续填写”的文件。
        </ConfirmDialog>
      )}
      {asking?.what === 'clear' && (
        <ConfirmDialog
          title="清除本机全部数据？"
          action="全部清除"
          onConfirm={() => {
            onClose();
            attempt(async () => {
              await clearAll(desk.bench);
              location.reload();
            }, '已清除。');
          }}
          onCancel={close}
        >
          本站在这台设备上保存的合同草稿、清单记录和体检报告都会删除，不能恢复。
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
