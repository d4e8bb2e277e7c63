/** The steps, how much of each is done, and where one is. */
import { useEffect, useRef } from 'react';
import type { Step } from '../../../domain/fill/questions.ts';
import { type Progress, progress } from '../../../domain/fill/visible-fields.ts';
import type { Session } from './session.ts';
import { useFollowed } from './use-session.ts';

interface Props {
  readonly steps: readonly Step[];
  readonly current: number;
  readonly counted: Progress;
  readonly session: Session;
  goTo(index: number): void;
}

export function StepNav({ steps, current, counted, session, goTo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // On a telephone the steps are one row to swipe through: the current one comes into view.
  useEffect(() => {
    const item = list.current?.children[current] as HTMLElement | undefined;
    if (item) list.current!.scrollTo({ left: item.offsetLeft - list.current!.offsetLeft - 40 });
  }, [current]);
  const done = useFollowed(session, () => steps.map(step => stepProgress(step, session)));
  return (
    <nav className="steps" aria-label="填写步骤">
      <p className="progress">
        <span>{`已填 ${counted.filled}/${counted.total}`}</span>
        <progress max={counted.total} value={counted.filled} aria-label="已填写的空白" />
      </p>
      <ol ref={list}>
        {steps.map((step, index) => {
          const { filled, total } = done[index]!;
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={index === current ? 'step' : undefined}
                onClick={() => goTo(index)}
              >
                {step.title}
                {total > 0 && (
                  <small className={filled === total ? 'done' : undefined}>
                    <span className="visually-hidden">已填</span>
                    {`${filled}/${total}`}
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

function stepProgress(step: Step, session: Session): Progress {
  const paths = step.questions.flatMap(question => (question.type === 'field' ? [question.path] : []));
  return progress(session.template, session.entries.answers, paths);
}
