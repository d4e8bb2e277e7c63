/** Which draft is open, whether it is saved, and what one can start from. */
import { lazy, useState } from 'react';
import { Later } from '../shared/Later.tsx';
import type { Desk } from './desk.ts';
import type { Start } from './start.ts';

const DraftTools = lazy(() => import('./DraftTools.tsx'));
const DraftsDialog = lazy(() => import('./DraftsDialog.tsx'));

interface Props {
  readonly desk: Desk;
  readonly start: Start;
  /** What happened last on request. */
  readonly notice: string;
  readonly attempt: Attempt;
}

/** What happened last, said once and for everyone. */
export type Attempt = (act: () => Promise<unknown>, done: string) => void;

export function DraftBar({ desk, start, notice, attempt }: Props) {
  const [listed, setListed] = useState(false);
  const status =
    desk.saved === 'saving'
      ? '正在保存…'
      : desk.saved === 'saved'
        ? '填写时自动保存在本机'
        : desk.saved.failed;

  return (
    <div className="draft-bar">
      <p className="draft-name">
        <strong>{desk.draft.name}</strong>
        <span className={typeof desk.saved === 'string' ? 'meta' : 'meta failure'} role="status">
          {status}
        </span>
      </p>
      <div className="draft-tools">
        <button type="button" className="button" onClick={() => setListed(true)}>
          {`草稿（${desk.drafts.length}）`}
        </button>
        <Later>
          <DraftTools desk={desk} start={start} attempt={attempt} />
        </Later>
      </div>
      <p className="draft-notice" role="status">
        {notice}
      </p>
      {listed && (
        <Later>
          <DraftsDialog desk={desk} attempt={attempt} onClose={() => setListed(false)} />
        </Later>
      )}
    </div>
  );
}
