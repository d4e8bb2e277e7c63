/** One side of the comparison: a text of the library, something of this machine, a file, pasted words. */
import { useId, useRef, useState } from 'react';
import { seriesKey } from '../shared/addresses.ts';
import { FileDrop } from '../shared/FileDrop.tsx';
import type { ComparePlace } from './CompareApp.tsx';
import { type Choice, choiceFrom, choiceValue } from './choice.ts';

interface Props {
  readonly title: string;
  readonly place: ComparePlace;
  readonly choice: Choice | undefined;
  /** The text most like the other side can be asked for. */
  readonly nearest?: boolean;
  onChoice(choice: Choice): void;
}

export function SidePicker({ title, place, choice, nearest = false, onChoice }: Props) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const { groups, own } = place;
  const paste = () => {
    const words = text.current!.value;
    setProblem(words.trim() ? '' : '粘贴合同的文字');
    if (words.trim()) onChoice({ type: 'text', text: words });
    else text.current!.focus();
  };
  return (
    <fieldset className="side-picker">
      <legend>{title}</legend>
      <p className="island-field">
        <label htmlFor={id}>库里的合同、本机的草稿</label>
        <select
          id={id}
          className="input"
          value={choiceValue(choice)}
          onChange={event => {
            const chosen = choiceFrom(event.currentTarget.value, own);
            if (chosen) onChoice(chosen);
          }}
        >
          <option value="" disabled>
            选一份
          </option>
          {choice?.type === 'file' && <option value="file">{choice.file.name}</option>}
          {choice?.type === 'text' && <option value="text">粘贴的文字</option>}
          {nearest && <option value="nearest">最接近的范本（自动找）</option>}
          {own.drafts.length > 0 && (
            <optgroup label="本机的草稿">
              {own.drafts.map(draft => (
                <option key={draft.id} value={`draft:${draft.id}`}>
                  {`${titleOf(draft.template, place)}：${draft.name}`}
                </option>
              ))}
            </optgroup>
          )}
          {own.reports.length > 0 && (
            <optgroup label="本机体检过的合同">
              {own.reports.map(report => (
                <option key={report.id} value={`report:${report.id}`}>
                  {report.title}
                </option>
              ))}
            </optgroup>
          )}
          {groups.map(group => (
            <optgroup key={group.title} label={group.title}>
              {group.texts.map(({ key, title: name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <FileDrop
        label="选择文件"
        accept=".docx,.txt,.md,.json"
        onFiles={([file]) => file && onChoice({ type: 'file', file })}
      >
        {choice?.type === 'file' ? choice.file.name : '或者拖到这里：.docx、.txt、.md，或者填写数据 .json'}
      </FileDrop>
      {choice?.type === 'file' && /\.docx$/i.test(choice.file.name) && (
        <label>
          <input
            type="checkbox"
            checked={choice.changes === 'rejected'}
            onChange={event =>
              onChoice({
                type: 'file',
                file: choice.file,
                ...(event.currentTarget.checked && { changes: 'rejected' }),
              })
            }
          />
          <span>文件里没有处理的修订，按修订前的文字读（不选就按接受后的读）</span>
        </label>
      )}
      <details className="paste">
        <summary>粘贴文字</summary>
        <p className="island-field">
          <label htmlFor={`${id}-text`} className="visually-hidden">
            {`${title}的文字`}
          </label>
          <textarea
            id={`${id}-text`}
            ref={text}
            className="input"
            rows={5}
            aria-describedby={`${id}-problem`}
            aria-invalid={problem !== ''}
          />
          <span className="problem" id={`${id}-problem`} role="alert">
            {problem}
          </span>
        </p>
        <button type="button" className="button" onClick={paste}>
          用这段文字
        </button>
      </details>
    </fieldset>
  );
}

/** Title of the newest version without its number. */
function titleOf(template: string, { groups }: ComparePlace): string {
  const series = `${seriesKey(template)}/`;
  const text = groups.flatMap(({ texts }) => texts).find(({ key }) => key.startsWith(series));
  return text?.title.replace(/ ?(?:\d+\.\d+\.\d+|草稿)$/, '') ?? template;
}
