/** The answer to one requirement: its state, and what goes on record with it. */
import { memo, useId } from 'react';
import type { ChecklistItem } from '../../../domain/checklist-run/checklist.ts';
import type { Answer, State } from '../../../domain/checklist-run/run.ts';
import { checkedByWords, stateNames } from '../../../domain/checklist-run/words.ts';
import { isIsoDate } from '../../../domain/text/dates.ts';
import { AnswerInPrint } from './AnswerInPrint.tsx';
import { Difference } from './Difference.tsx';
import { EvidenceFiles } from './EvidenceFiles.tsx';

interface Props {
  readonly item: ChecklistItem;
  readonly answer: Answer;
  readonly onChange: (id: string, change: Partial<Answer>) => void;
}

const STATES: readonly State[] = ['open', 'done', 'not-applicable'];

export const AnswerForm = memo(function AnswerForm({ item, answer, onChange }: Props) {
  const id = useId();
  const { state, reason, checkedBy, reopened } = answer;
  const change = (given: Partial<Answer>) => onChange(item.id, given);
  const missing = state === 'not-applicable' && reason.trim() === '';
  return (
    <fieldset className="answer" data-state={state}>
      <legend className="visually-hidden">{`${item.number} 的核对结果`}</legend>
      {reopened && <Difference item={item} reopened={reopened} open={state === 'open'} />}
      {checkedBy && <p className="checked-by">{`${checkedByWords(checkedBy)}。`}</p>}
      <div className="states">
        {STATES.map(value => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={state === value}
              onChange={() => change({ state: value })}
            />
            {stateNames[value]}
          </label>
        ))}
      </div>
      {state === 'not-applicable' && (
        <p className="island-field reason">
          <label htmlFor={`${id}-reason`}>不适用的原因（必填）</label>
          <input
            id={`${id}-reason`}
            className="input"
            required
            maxLength={500}
            defaultValue={reason}
            aria-describedby={`${id}-missing`}
            onChange={event => change({ reason: event.target.value })}
          />
          <span className="problem" id={`${id}-missing`}>
            {missing && '写上原因；没有原因不计入已核对'}
          </span>
        </p>
      )}
      <details className="record">
        <summary>
          记录<span className="visually-hidden">{`（${item.number}）`}</span>
          <span className="meta">{recordSummary(answer)}</span>
        </summary>
        <div className="record-fields">
          <p className="island-field">
            <label htmlFor={`${id}-person`}>负责人</label>
            <input
              id={`${id}-person`}
              className="input"
              maxLength={100}
              autoComplete="off"
              defaultValue={answer.person}
              onChange={event => change({ person: event.target.value })}
            />
          </p>
          <p className="island-field">
            <label htmlFor={`${id}-date`}>日期</label>
            <input
              id={`${id}-date`}
              className="input"
              type="date"
              min="1000-01-01"
              max="9999-12-31"
              defaultValue={answer.date}
              onChange={event => change({ date: dayOf(event.target.value) })}
            />
          </p>
          <p className="island-field wide">
            <label htmlFor={`${id}-note`}>备注</label>
            <textarea
              id={`${id}-note`}
              className="input"
              rows={2}
              maxLength={4000}
              defaultValue={answer.note}
              onChange={event => change({ note: event.target.value })}
            />
          </p>
          <EvidenceFiles number={item.number} files={answer.files} onFiles={files => change({ files })} />
        </div>
      </details>
      <AnswerInPrint answer={answer} />
    </fieldset>
  );
});

/** While a year is being typed the control gives 0002-11-22: no date yet. */
function dayOf(value: string): string {
  return isIsoDate(value) ? value : '';
}

/** 张三，2026-11-22，备注，证据 2 份 */
function recordSummary({ person, date, note, files }: Answer): string {
  const said = [person.trim(), date, note.trim() && '有备注', files.length ? `证据 ${files.length} 份` : ''];
  return said.filter(Boolean).join('，') || '负责人、日期、备注、证据';
}
