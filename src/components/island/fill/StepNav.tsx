/** The steps, how much of each is done, and where one is. */
import { useEffect, useRef } from 'react';
import { type Step, stepProgress } from '../../../domain/fill/questions.ts';
import type { Session } from './session.ts';
import { useFollowed } from './use-session.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly current: number;
  readonly session: Session;
  goTo(index: number): void;
}

export function StepNav({ steps, current, session, goTo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // On a telephone the steps are one row to swipe through: the current one comes into view.
  useEffect(() => {
    const item = list.current?.children[current] as HTMLElement | undefined;
    if (item) list.current!.scrollTo({ left: item.offsetLeft - list.current!.offsetLeft - 40 });
  }, [current]);
  const done = useFollowed(session, () =>
    steps.map(step => stepProgress(step, session.template, session.entries.answers)),
  );
  const filled = done.reduce((sum, step) => sum + step.filled, 0);
  const total = done.reduce((sum, step) => sum + step.total, 0);
  return (
    <nav className="steps" aria-label="填写步骤">
      <p className="progress">
        <span>{`已填 ${filled}/${total}`}</span>
        <progress max={total} value={filled} aria-label="已填写的空白" />
      </p>
      <ol ref={list}>
        {steps.map((step, index) => {
          const own = done[index]!;
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={index === current ? 'step' : undefined}
                onClick={() => goTo(index)}
              >
                {step.title}
                {own.total > 0 && (
                  <small className={own.filled === own.total ? 'done' : undefined}>
                    <span className="visually-hidden">已填</span>
                    {`${own.filled}/${own.total}`}
                  </small>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
