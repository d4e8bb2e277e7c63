/** The result as files. Author and date of the tracked changes are given here, not taken from the clock of a program. */
import { useId, useState } from 'react';
import { deliver } from '../shared/deliver.ts';
import { wordsOf } from '../shared/words-of.ts';
import type { ComparePlace } from './CompareApp.tsx';
import type { Compared } from './messages.ts';
import { type RedlineForm, redlineFile, redlineForms } from './redline-file.ts';

interface Props {
  readonly compared: Compared;
  readonly place: ComparePlace;
}

export function TakeAway({ compared: { redline, a, b }, place }: Props) {
  const id = useId();
  const [status, setStatus] = useState('');
  const [author, setAuthor] = useState('明约');
  const [date, setDate] = useState(b.date ?? a.date ?? place.today);
  const take = (form: RedlineForm) => {
    setStatus('正在生成…');
    redlineFile(form, redline, {
      base: place.base,
      author: author.trim() || '明约',
      date: date || place.today,
      onProgress: setStatus,
    })
      .then(deliver)
      .then(setStatus, error => setStatus(wordsOf(error)));
  };
  return (
    <div className="take-away-box">
      <div className="take-away">
        {redlineForms.map(({ id: form, label }) => (
          <button key={form} type="button" className="button" onClick={() => take(form)}>
            {label}
          </button>
        ))}
      </div>
      <details>
        <summary>修订的作者和日期</summary>
        <div className="take-away">
          <label htmlFor={`${id}-author`}>作者</label>
          <input
            id={`${id}-author`}
            className="input"
            value={author}
            maxLength={40}
            onChange={event => setAuthor(event.currentTarget.value)}
          />
          <label htmlFor={`${id}-date`}>日期</label>
          <input
            id={`${id}-date`}
            className="input"
            type="date"
            value={date}
            onChange={event => setDate(event.currentTarget.value)}
          />
        </div>
      </details>
      <p className="status" role="status">
        {status}
      </p>
    </div>
  );
}
