/** One control for one value. Controls keep their own text; the session hears of every key stroke. */

import { formatAnswer } from '../../../domain/field/answer.ts';
import type { FieldDefinition } from '../../../domain/field/field.ts';
import { inputText, unitOf } from '../../../domain/field/input-text.ts';
import { fieldType } from '../../../domain/field/types.ts';
import { Choices } from './Choices.tsx';
import { fieldId } from './field-id.ts';
import type { Session } from './session.ts';
import { useFollowed } from './use-session.ts';

interface Props {
  readonly session: Session;
  readonly path: string;
  readonly definition: FieldDefinition;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly label: string;
  onLeave(): void;
}

/** Keyboard and completion of a telephone, by field type. */
const typing: Partial<Record<FieldDefinition['type'], { type?: string; inputMode?: 'decimal' | 'numeric' }>> =
  {
    date: { type: 'date' },
    phone: { type: 'tel' },
    email: { type: 'email' },
    money: { inputMode: 'decimal' },
    percent: { inputMode: 'decimal' },
    integer: { inputMode: 'numeric' },
    duration: { inputMode: 'numeric' },
    'bank-account': { inputMode: 'numeric' },
  };

export function Control(props: Props) {
  const { session, path, definition, describedBy, invalid, onLeave } = props;
  const { type } = definition;
  if (type === 'choice' || type === 'flag') return <Choices {...props} choices={choicesOf(definition)} />;
  const preset = inputText(definition.default, definition);
  const text = session.text(path) || preset;
  const common = {
    id: fieldId(path),
    name: fieldId(path),
    defaultValue: text,
    autoComplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    onBlur: onLeave,
    onFocus: () => session.enter(path),
  };
  if (type === 'long-text')
    return <textarea {...common} rows={3} onInput={event => session.type(path, event.currentTarget.value)} />;
  const unit = unitOf(definition);
  const control = (
    <input
      type="text"
      {...typing[type]}
      {...common}
      spellCheck={false}
      onInput={event => {
        const { value, validity } = event.currentTarget;
        session.type(path, validity.badInput ? '未写完的日期' : value);
      }}
    />
  );
  return (
    <>
      {unit ? (
        <span className={`with-unit ${type}`}>
          {control}
          <span aria-hidden="true">{unit}</span>
        </span>
      ) : (
        control
      )}
      {type === 'money' && <Capital {...props} />}
    </>
  );
}

/** 大写 beside the figures, as the contract will print it. */
function Capital({ session, path, definition }: Props) {
  const words = useFollowed(session, () => {
    const value = session.value(path) ?? definition.default;
    return value !== undefined && fieldType('money').is(value, definition)
      ? formatAnswer(value, definition, 'capital')
      : '';
  });
  return <output className="capital">{words}</output>;
}

function choicesOf({ type, choices = [] }: FieldDefinition) {
  if (type === 'choice') return choices;
  return [
    { value: true, label: '是' },
    { value: false, label: '否' },
  ];
}
