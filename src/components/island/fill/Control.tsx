/** One control for one value. Controls keep their own text; the session hears of every key stroke. */
import { type FocusEvent, type FormEvent, useEffect, useState } from 'react';
import { formatAnswer } from '../../../domain/field/answer.ts';
import type { FieldDefinition } from '../../../domain/field/field.ts';
import { inputText, unitOf } from '../../../domain/field/input-text.ts';
import { fieldType } from '../../../domain/field/types.ts';
import { isIsoDate } from '../../../domain/text/dates.ts';
import { Choices, yesNo } from './Choices.tsx';
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
  const { type } = props.definition;
  if (type === 'choice' || type === 'flag')
    return <Choices {...props} choices={choicesOf(props.definition)} />;
  return (
    <>
      <TextControl {...props} />
      {type === 'money' && <Capital {...props} />}
    </>
  );
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

function TextControl({ session, path, definition, describedBy, invalid, onLeave }: Props) {
  const { type } = definition;
  const preset = inputText(definition.default, definition);
  const [text] = useState(() => session.text(path) || preset);
  // What was begun in the control that stood here before is gone.
  useEffect(() => session.begin(path, false), [session, path]);
  const common = {
    id: fieldId(path),
    name: fieldId(path),
    defaultValue: text,
    autoComplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    onInput: ({ currentTarget }: FormEvent<TextElement>) => {
      session.type(path, currentTarget.value);
      session.begin(path, currentTarget.validity.badInput);
    },
    onBlur: ({ currentTarget }: FocusEvent<TextElement>) => {
      const isBegun = currentTarget.validity.badInput;
      // The contract prints what an empty control stands for.
      if (!isBegun && currentTarget.value === '') currentTarget.value = preset;
      // Browsers say nothing when a date is begun, nor when its beginning is taken back.
      session.begin(path, isBegun);
      onLeave();
    },
    onFocus: () => session.enter(path),
  };
  if (type === 'long-text') return <textarea {...common} rows={3} />;
  // What is no date, as files and older versions may bring it, can only be seen and mended as text.
  const asText = type === 'date' && text !== '' && !isIsoDate(text);
  const control = <input type="text" {...(asText ? {} : typing[type])} {...common} spellCheck={false} />;
  const unit = unitOf(definition);
  if (!unit) return control;
  return (
    <span className={`with-unit ${type}`}>
      {control}
      <span aria-hidden="true">{unit}</span>
    </span>
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
  return type === 'choice' ? choices : yesNo;
}
