/** When the draft belongs to an older version: what is new, and the move to it. After the move: what no longer fits. */
import { lazy, useState } from 'react';
import { versionOf } from '../shared/addresses.ts';
import { Later } from '../shared/Later.tsx';
import { wordsOf } from '../shared/words-of.ts';
import type { Desk } from './desk.ts';
import { renewDraft } from './desk-acts.ts';
import type { Start } from './start.ts';

const VersionDifference = lazy(() => import('../compare/VersionDifference.tsx'));

export default function VersionNotice({ desk, start }: { readonly desk: Desk; readonly start: Start }) {
  const [failure, setFailure] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { changes } = start.newest.template.meta;
  const newest = versionOf(start.newest.template);
  const { left } = desk;
  return (
    <>
      {desk.draft.version !== newest && (
        <div className="notice" role="note">
          <p>{`这份草稿用的是版本 ${desk.draft.version}，现在的版本是 ${newest}。`}</p>
          {changes.length > 0 && (
            <ul>
              {changes.map(({ what, why }) => (
                <li key={what}>{`${what}。原因：${why}`}</li>
              ))}
            </ul>
          )}
          <details className="version-difference" onToggle={event => setOpen(event.currentTarget.open)}>
            <summary>看看这份草稿里哪些文字会变</summary>
            {isOpen && (
              <Later>
                <VersionDifference
                  from={desk.loaded}
                  to={start.newest}
                  answers={desk.session.entries.answers}
                />
              </Later>
            )}
          </details>
          <p>
            <button
              type="button"
              className="button primary"
              onClick={() => void renewDraft(desk.bench).catch(error => setFailure(wordsOf(error)))}
            >
              {`换到版本 ${newest}`}
            </button>
          </p>
          {failure && <p className="failure">{failure}</p>}
        </div>
      )}
      {left.length > 0 && (
        <div className="notice" role="note">
          <p>{`有 ${left.length} 项内容在这个版本里没有位置，没有带过来：`}</p>
          <ul>
            {left.map(({ path, label, text }) => (
              <li key={path}>{`${label}：${text}`}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
