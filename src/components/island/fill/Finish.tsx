/** The last step: what has to be mended, what is still open, and the files. */
import { useState } from 'react';
import { openOptions } from '../../../domain/fill/questions.ts';
import { progress } from '../../../domain/fill/visible-fields.ts';
import { deliver } from '../shared/deliver.ts';
import { wordsOf } from '../shared/words-of.ts';
import type { Desk } from './desk.ts';
import { type FileForm, fileForms, makeFile } from './files.ts';

export { wordPart } from './files.ts';

import type { Problem } from './session.ts';
import { useFollowed } from './use-session.ts';

interface Props {
  readonly desk: Desk;
  readonly base: string;
  goToField(path: string): void;
}

export default function Finish({ desk, base, goToField }: Props) {
  const { session, loaded } = desk;
  const { problems, choices, open } = useFollowed(session, () => ({
    problems: session.allProblems(),
    choices: openChoices(session),
    open: openFields(session),
  }));
  const [remember, setRemember] = useState(true);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const errors = problems.filter(problem => problem.severity === 'error');
  const warnings = problems.filter(problem => problem.severity === 'warning');

  const take = (form: FileForm) => {
    if (busy) return;
    if (errors.length > 0) {
      document.getElementById('error-summary')?.focus();
      return;
    }
    setBusy(true);
    setStatus(`正在生成${form.label}…`);
    makeFile(form, {
      session,
      annexes: loaded.annexes,
      name: desk.draft.name,
      base,
      remember,
      onProgress: setStatus,
    })
      .then(deliver)
      .then(setStatus, error => setStatus(wordsOf(error)))
      .finally(() => setBusy(false));
  };

  return (
    <>
      {errors.length > 0 && (
        <div className="summary error" id="error-summary" tabIndex={-1} role="alert">
          <h3>{`先改正 ${errors.length} 处，再下载`}</h3>
          <ProblemList problems={errors} goToField={goToField} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="summary">
          <h3>{`提醒 ${warnings.length} 处，改不改由你决定`}</h3>
          <ProblemList problems={warnings} goToField={goToField} />
        </div>
      )}
      {choices.length > 0 && (
        <details className="summary" open>
          <summary>{`还有 ${choices.length} 处没有选择，下载后每种情形都印着方框`}</summary>
          <PlaceList places={choices} goToField={goToField} />
        </details>
      )}
      {open.length > 0 && (
        <details className="summary">
          <summary>{`还有 ${open.length} 处空白，下载后是可以手写的横线`}</summary>
          <PlaceList places={open} goToField={goToField} />
        </details>
      )}
      {choices.length + open.length === 0 && <p className="summary">全部空白都已填写。</p>}
      <fieldset className="choices remember">
        <legend>文件里要不要留下填写数据？</legend>
        <label>
          <input type="radio" name="remember" checked={remember} onChange={() => setRemember(true)} />
          <span>
            可以继续填写
            <small>自己留存：文件里另存填写数据，拖回本页就能接着填。</small>
          </span>
        </label>
        <label>
          <input type="radio" name="remember" checked={!remember} onChange={() => setRemember(false)} />
          <span>
            不含填写数据的副本
            <small>发给别人：只有看得见的文字，没有另存的数据。</small>
          </span>
        </label>
      </fieldset>
      <ul className="files">
        {fileForms.map(form => (
          <li key={form.id}>
            <button
              type="button"
              className={form.main ? 'button primary' : 'button'}
              aria-disabled={busy}
              onClick={() => take(form)}
            >
              {form.label}
            </button>
            <span className="meta">{form.hint}</span>
          </li>
        ))}
      </ul>
      <p className="status" role="status">
        {status}
      </p>
    </>
  );
}

interface ListProps {
  readonly problems: readonly Problem[];
  goToField(path: string): void;
}

function ProblemList({ problems, goToField }: ListProps) {
  return (
    <ul>
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <button type="button" className="link" onClick={() => goToField(path)}>
            {message}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Place {
  readonly path: string;
  readonly label: string;
}

function PlaceList({ places, goToField }: { readonly places: readonly Place[] } & Pick<Props, 'goToField'>) {
  return (
    <ul>
      {places.map(({ path, label }) => (
        <li key={path}>
          <button type="button" className="link" onClick={() => goToField(path)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function openChoices({ template, entries }: Desk['session']): Place[] {
  const { options } = template.meta;
  return openOptions(template, entries.answers).map(path => ({ path, label: options[path]!.label }));
}

/** Fields with a blank that prints as a line. */
function openFields({ asked, template, entries }: Desk['session']): Place[] {
  return asked.flatMap(path => {
    const { filled } = progress(template, entries.answers, [path]);
    return filled === 1 ? [] : [{ path, label: template.fields.get(path)!.label }];
  });
}
