/** The fill page: steps with questions on one side, the contract on the other, drafts above, files at the end. */
import { lazy, useCallback, useEffect, useRef, useState } from 'react';
import { stepsOf } from '../../../domain/fill/questions.ts';
import { fieldOf } from '../../../domain/fill/visible-fields.ts';
import { versionOf } from '../shared/addresses.ts';
import { Later } from '../shared/Later.tsx';
import { wordsOf } from '../shared/words-of.ts';
import { type Attempt, DraftBar } from './DraftBar.tsx';
import { type Desk, useDesk } from './desk.ts';
import { fieldId } from './field-id.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { QuestionView, rowsPart } from './QuestionView.tsx';
import { StepNav } from './StepNav.tsx';
import type { Start } from './start.ts';
import { useShape } from './use-session.ts';

const finishing = () => import('./Finish.tsx');
const Finish = lazy(finishing);
const VersionNotice = lazy(() => import('./VersionNotice.tsx'));

/** The step after the last question: look everything over, take the files. */
const FINISH = { id: 'finish', title: '核对与下载', questions: [] };

export function FillApp({ start }: { readonly start: Start }) {
  const [notice, setNotice] = useState('');
  const desk = useDesk(start);
  const attempt: Attempt = (act, done) => {
    act().then(
      () => setNotice(done),
      error => setNotice(wordsOf(error)),
    );
  };
  // Whoever opened another draft begins at its top; nobody is moved when the page opens.
  useEffect(() => {
    if (desk.sitting > 0) document.getElementById('step-title')?.focus({ preventScroll: true });
  }, [desk.sitting]);
  return <Sitting key={desk.sitting} desk={desk} start={start} notice={notice} attempt={attempt} />;
}

interface SittingProps {
  readonly desk: Desk;
  readonly start: Start;
  readonly notice: string;
  readonly attempt: Attempt;
}

function Sitting({ desk, start, notice, attempt }: SittingProps) {
  const { session, loaded } = desk;
  useShape(session);
  const [at, setAt] = useState(0);
  const [side, setSide] = useState<'form' | 'contract'>('form');
  const form = useRef<HTMLDivElement>(null);

  const steps = [...stepsOf(session.template, session.entries.answers), FINISH];
  const step = steps[Math.min(at, steps.length - 1)]!;
  const index = steps.indexOf(step);

  // Whoever fills in for a while may be offline in the end.
  useEffect(() => {
    const fetchParts = () => Promise.all([rowsPart(), finishing().then(part => part.wordPart())]);
    const timer = setTimeout(() => void fetchParts().catch(() => undefined), 3000);
    return () => clearTimeout(timer);
  }, []);

  const goTo = useCallback((next: number) => {
    setAt(next);
    setSide('form');
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      form.current?.scrollIntoView({ block: 'start' });
    });
  }, []);

  /** Opens the step of a field and puts the cursor into its control. */
  const goToField = (place: string) => {
    const path = session.definition(place) ? place : (fieldOf(place, session.template.fields) ?? place);
    const owner = session.template.fields.has(path) ? path : (fieldOf(path, session.template.fields) ?? path);
    const found = steps.findIndex(one => one.questions.some(question => question.path === owner));
    if (found < 0) return;
    setAt(found);
    setSide('form');
    requestAnimationFrame(() => requestAnimationFrame(() => focusControl(path, owner)));
  };

  return (
    <div className="fill" data-side={side}>
      <DraftBar desk={desk} start={start} notice={notice} attempt={attempt} />
      {(desk.draft.version !== versionOf(start.newest.template) || desk.left.length > 0) && (
        <Later>
          <VersionNotice desk={desk} start={start} />
        </Later>
      )}
      <fieldset className="fill-tabs">
        <legend className="visually-hidden">显示</legend>
        <button type="button" aria-pressed={side === 'form'} onClick={() => setSide('form')}>
          填写
        </button>
        <button type="button" aria-pressed={side === 'contract'} onClick={() => setSide('contract')}>
          合同
        </button>
      </fieldset>
      <div className="fill-sides">
        <div className="fill-form" ref={form}>
          <StepNav steps={steps} current={index} session={session} goTo={goTo} />
          <section className="step" aria-labelledby="step-title" key={step.id}>
            <h2 id="step-title" tabIndex={-1}>
              {step.title}
            </h2>
            {step === FINISH ? (
              <Later>
                <Finish desk={desk} base={start.base} goToField={goToField} />
              </Later>
            ) : (
              step.questions.map(question => (
                <QuestionView key={question.path} session={session} question={question} laws={loaded.laws} />
              ))
            )}
            <p className="step-tools">
              {index > 0 && (
                <button type="button" className="button" onClick={() => goTo(index - 1)}>
                  上一步
                </button>
              )}
              {index < steps.length - 1 && (
                <button type="button" className="button primary" onClick={() => goTo(index + 1)}>
                  {`下一步：${steps[index + 1]!.title}`}
                </button>
              )}
            </p>
          </section>
        </div>
        <PreviewPane session={session} annexes={loaded.annexes} links={start.links} goToField={goToField} />
      </div>
    </div>
  );
}

function focusControl(path: string, owner: string): void {
  const control = document.getElementById(fieldId(path)) ?? document.getElementById(fieldId(owner));
  control?.focus({ preventScroll: true });
  control?.closest('.question, .rows')?.scrollIntoView({ block: 'center' });
}
