/** How components follow a session: each redraws for what it shows and for nothing else. */
import { useEffect, useReducer, useState } from 'react';
import { afterPress } from './after-press.ts';
import type { Problem, Session } from './session.ts';

/** Redraws when questions come or go. */
export function useShape(session: Session): number {
  return useFollowed(session, () => session.shape);
}

/** Redraws when the value of `read` changes; compared as text, so it may build a new object each time. */
export function useFollowed<T>(session: Session, read: () => T): T {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = read();
  const key = JSON.stringify(value);
  useEffect(
    () =>
      session.subscribe(() => {
        if (JSON.stringify(read()) !== key) redraw();
      }),
    [session, key, read],
  );
  return value;
}

/** Problems of one field once it has been left (or came filled in); until then nobody is told off for typing. */
export function useProblems(session: Session, path: string): readonly [readonly Problem[], arm: () => void] {
  const [armed, setArmed] = useState(() => session.text(path) !== '' || session.value(path) !== undefined);
  const problems = useFollowed(session, () => (armed ? session.problems(path) : []));
  return [problems, () => afterPress(() => setArmed(true))];
}
