/** Which draft is open, whether it is saved, and what one can start from. */
import { lazy, useState } from 'react';
import { Later } from '../shared/Later.tsx';
import { loaded } from '../shared/loaded.ts';
import type { Desk } from './desk.ts';
import type { Start } from './start.ts';

const Resume = lazy(() => import('./Resume.tsx').then(({ Resume: part }) => ({ default: part })));
const DraftsDialog = lazy(() =>
  import('./DraftsDialog.tsx').then(({ DraftsDialog: part }) => ({ default: part })),
);

interface Props {
  readonly desk: Desk;
  readonly start: Start;
}

/** What happened last, said once and for everyone. */
export type Attempt = (act: () => Promise<unknown>, done: string) => void;

export function DraftBar({ desk, start }: Props) {
  const [listed, setListed] = useState(false);
  const [notice, setNotice] = useState('');
  const attempt: Attempt = (act, done) =>
    void act().then(
      () => setNotice(done),
      (error: Error) => setNotice(error.message),
    );
  const status =
    desk.saved === 'saving'
      ? '正在保存…'
      : desk.saved === 'saved'
        ? '填写时自动保存在本机'
        : desk.saved.failed;

  const showExample = () =>
    attempt(async () => {
      const { exampleAnswers } = await loaded(import('../../../domain/fill/example-answers.ts'));
      await desk.create({ answers: exampleAnswers(start.newest.template), unread: {} }, { name: '示例' });
    }, '示例已经填好，放在一份新草稿里；其中的名称、号码都是编造的。');
  const copyLink = () =>
    attempt(
      () => navigator.clipboard.writeText(new URL(start.page, location.href).href),
      '已复制本页的链接，链接不带任何填写内容。',
    );

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
        <button type="button" className="button" onClick={showExample}>
          看填好的示例
        </button>
        <button type="button" className="button" onClick={copyLink}>
          复制链接
        </button>
        <Later>
          <Resume desk={desk} start={start} attempt={attempt} />
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
