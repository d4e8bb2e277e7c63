/** One finding: what, why, what instead, on what basis; and what the reader has done about it. */
import { useId, useState } from 'react';
import { articleName } from '../../../domain/law/article-name.ts';
import { citationKey } from '../../../domain/law/citation.ts';
import { articleAt } from '../../../domain/review/record.ts';
import type { Finding } from '../../../domain/review/rule.ts';
import { lawAddress } from '../shared/addresses.ts';
import type { CheckPlace } from './CheckApp.tsx';
import { type Mark, remarkOf, type StoredReport } from './reports.ts';

interface Props {
  readonly report: StoredReport;
  readonly finding: Finding;
  readonly mark: Mark | undefined;
  readonly place: CheckPlace;
  onShow(): void;
  onMark(mark: Mark | undefined): void;
}

export function FindingView({ report, finding, mark, place, onShow, onMark }: Props) {
  const { rule, message, why, suggestion, citations } = finding;
  const where = finding.place ? articleAt(report, finding.place) || '条文之外' : '整份文件';
  return (
    <article className="finding" data-severity={finding.severity} data-marked={mark ? '' : undefined}>
      <p className="finding-where">
        {finding.place ? (
          <button type="button" className="link" onClick={onShow}>
            {where}
          </button>
        ) : (
          where
        )}
        <a className="meta" href={`${place.base}rules/${rule}/`}>
          {place.rules[rule] ?? rule}
        </a>
      </p>
      <p className="finding-message">{message}</p>
      <p>{`怎样改：${suggestion}`}</p>
      <details>
        <summary>为什么，依据什么</summary>
        <p>{why}</p>
        <ul className="finding-laws">
          {citations.map(citation => {
            const law = place.laws.get(citation.law);
            if (!law) return null;
            const gist = law.articles[citation.article]?.gist;
            return (
              <li key={citationKey(citation)}>
                <a href={lawAddress(place.base, citation)}>{articleName(citation, law)}</a>
                {gist && `：${gist}`}
              </li>
            );
          })}
        </ul>
      </details>
      <Marking mark={mark} onMark={onMark} />
    </article>
  );
}

function Marking({ mark, onMark }: Pick<Props, 'mark' | 'onMark'>) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  if (mark) {
    return (
      <p className="marking">
        <strong>{remarkOf(mark)}</strong>
        <button type="button" className="plain" onClick={() => onMark(undefined)}>
          撤回
        </button>
      </p>
    );
  }
  if (!asking) {
    return (
      <p className="marking">
        <button type="button" className="plain" onClick={() => onMark({ state: 'done', reason: '' })}>
          已处理
        </button>
        <button type="button" className="plain" onClick={() => setAsking(true)}>
          不适用…
        </button>
      </p>
    );
  }
  return (
    <form
      className="marking"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
        if (reason) onMark({ state: 'not-applicable', reason });
        else setProblem('写上不适用的理由');
      }}
    >
      <label htmlFor={id}>为什么不适用</label>
      <input
        id={id}
        name="reason"
        className="input"
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the visitor has just asked to give the reason
        autoFocus
        autoComplete="off"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
      />
      <span className="problem" id={`${id}-problem`} role="alert">
        {problem}
      </span>
      <button type="submit" className="button small">
        记下
      </button>
      <button type="button" className="button small" onClick={() => setAsking(false)}>
        取消
      </button>
    </form>
  );
}
