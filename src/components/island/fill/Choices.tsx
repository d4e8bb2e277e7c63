/** Choices as radio buttons, each with its explanation. */
import type { Value } from '../../../domain/field/field.ts';
import { fieldId } from './field-id.ts';
import type { Session } from './session.ts';

export interface ChoiceView {
  readonly value: string | boolean;
  readonly label: string;
  readonly hint?: string;
}

/** Of a flag. */
export const yesNo: readonly ChoiceView[] = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];

interface Props {
  readonly session: Session;
  readonly path: string;
  readonly label: string;
  readonly choices: readonly ChoiceView[];
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly definition?: { readonly default?: Value };
  onLeave(): void;
}

export function Choices({ session, path, label, choices, describedBy, invalid, definition, onLeave }: Props) {
  const chosen = session.value(path) ?? definition?.default;
  const id = fieldId(path);
  return (
    <fieldset className="choices" aria-describedby={describedBy} aria-invalid={invalid} onBlur={onLeave}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice, index) => (
        <label key={String(choice.value)}>
          <input
            type="radio"
            name={id}
            id={index === 0 ? id : undefined}
            defaultChecked={choice.value === chosen}
            onFocus={() => session.enter(path)}
            onChange={() => session.choose(path, choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
