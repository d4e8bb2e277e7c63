/** Asks for a name. */
import { useId, useRef, useState } from 'react';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly name: string;
  /** Names that are in use by others. */
  readonly taken: readonly string[];
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

export function NameDialog({ title, label, name, taken, action, onName, onCancel }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const submit = () => {
    const given = input.current!.value.trim();
    const found = given === '' ? '写上名称' : taken.includes(given) ? `已经有“${given}”，换一个名称` : '';
    setProblem(found);
    if (found) input.current!.focus();
    else onName(given);
  };
  return (
    <Dialog title={title} onClose={onCancel}>
      <form
        method="dialog"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="island-field">
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            ref={input}
            className="input"
            defaultValue={name}
            maxLength={60}
            data-first
            autoComplete="off"
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-problem`}
            onFocus={event => event.currentTarget.select()}
          />
          <span className="problem" id={`${id}-problem`}>
            {problem}
          </span>
        </p>
        <div className="dialog-buttons">
          <button type="submit" className="button primary">
            {action}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            取消
          </button>
        </div>
      </form>
    </Dialog>
  );
}
