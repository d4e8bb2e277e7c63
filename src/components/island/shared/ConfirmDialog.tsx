/** Asks before something is lost. The safe answer has the focus. */
import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly title: string;
  /** What will be gone. */
  readonly children: ReactNode;
  /** Label of the button that does it: 删除. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({ title, children, action, onConfirm, onCancel }: Props) {
  return (
    <Dialog title={title} onClose={onCancel}>
      <div className="dialog-text">{children}</div>
      <div className="dialog-buttons">
        <button type="button" className="button primary" onClick={onConfirm}>
          {action}
        </button>
        <button type="button" className="button" data-first onClick={onCancel}>
          取消
        </button>
      </div>
    </Dialog>
  );
}
