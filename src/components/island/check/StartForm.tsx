/** What is to be checked and how: a file or pasted text, the family, the side, the day of signing. */
import { useId, useRef, useState } from 'react';
import { FileDrop } from '../shared/FileDrop.tsx';
import type { CheckSettings } from './messages.ts';

interface Props {
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly today: string;
  readonly busy: boolean;
  onCheck(source: File | string, settings: CheckSettings): void;
}

const sides = [
  ['', '不指定'],
  ['party-a', '甲方'],
  ['party-b', '乙方'],
] as const;

export function StartForm({ families, today, busy, onCheck }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [file, setFile] = useState<File>();
  const [problem, setProblem] = useState('');

  const check = (source: File | string) => {
    const data = new FormData(form.current!);
    const family = String(data.get('family') ?? '');
    const side = String(data.get('side') ?? '');
    const on = String(data.get('on') ?? '') || today;
    setProblem('');
    onCheck(source, {
      on,
      ...(family ? { family } : {}),
      ...(side === 'party-a' || side === 'party-b' ? { side } : {}),
    });
  };
  const submit = () => {
    const text = String(new FormData(form.current!).get('text') ?? '');
    if (text.trim()) check(text);
    else if (file) check(file);
    else setProblem('选一个文件，或者粘贴合同的文字');
  };

  return (
    <form
      ref={form}
      className="check-start"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <FileDrop
        label="选择合同文件"
        accept=".docx,.txt,.md"
        onFiles={([chosen]) => {
          setFile(chosen);
          if (chosen) check(chosen);
        }}
      >
        {file ? file.name : '或者拖到这里：.docx、.txt、.md'}
      </FileDrop>
      <p className="island-field">
        <label htmlFor={`${id}-text`}>或者粘贴文字</label>
        <textarea
          id={`${id}-text`}
          name="text"
          className="input"
          rows={4}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== ''}
        />
        <span className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      </p>
      <div className="check-settings">
        <p className="island-field">
          <label htmlFor={`${id}-family`}>合同种类</label>
          <select id={`${id}-family`} name="family" className="input">
            <option value="">从文字里认</option>
            {families.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </p>
        <p className="island-field">
          <label htmlFor={`${id}-side`}>我是</label>
          <select id={`${id}-side`} name="side" className="input" aria-describedby={`${id}-side-hint`}>
            {sides.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <span className="meta" id={`${id}-side-hint`}>
            选了以后，对我方不利的排在前面；只对对方不利的降为提示，法律不许的除外。没有甲方、乙方的，先写出的一方算甲方。
          </span>
        </p>
        <p className="island-field">
          <label htmlFor={`${id}-on`}>签约日</label>
          <input id={`${id}-on`} name="on" type="date" className="input" defaultValue={today} />
        </p>
      </div>
      <p className="dialog-buttons">
        <button type="submit" className="button primary" disabled={busy}>
          {busy ? '正在检查…' : '开始检查'}
        </button>
      </p>
    </form>
  );
}
