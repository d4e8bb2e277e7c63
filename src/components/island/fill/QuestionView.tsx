/** One question: label, hint, control, messages, the law behind it. */
import { lazy } from 'react';
import type { FieldDefinition } from '../../../domain/field/field.ts';
import { inputText } from '../../../domain/field/input-text.ts';
import type { Question } from '../../../domain/fill/questions.ts';
import { citationKey } from '../../../domain/law/citation.ts';
import { Later } from '../shared/Later.tsx';
import { Choices, type ChoiceView, yesNo } from './Choices.tsx';
import { Control } from './Control.tsx';
import { fieldId } from './field-id.ts';
import { LawLine, type Laws, Messages } from './Messages.tsx';
import type { Session } from './session.ts';
import { useProblems } from './use-session.ts';

export const rowsPart = () => import('./Rows.tsx');
const Rows = lazy(rowsPart);

interface Props {
  readonly session: Session;
  readonly question: Question;
  readonly laws: Laws;
}

export function QuestionView({ session, question, laws }: Props) {
  if (question.type === 'field')
    return <FieldView session={session} path={question.path} definition={question.definition} laws={laws} />;
  const { path, option } = question;
  const id = fieldId(path);
  const choices: readonly ChoiceView[] = option.type === 'flag' ? yesNo : option.cases;
  return (
    <div className="question option" data-path={path}>
      <p className="label" aria-hidden="true">
        {option.label}
      </p>
      <p className="field-hint" id={`${id}-hint`}>
        {option.hint}
      </p>
      <Choices
        session={session}
        path={path}
        label={option.label}
        choices={choices}
        describedBy={`${id}-hint`}
        invalid={false}
        definition={option.default === undefined ? {} : { default: option.default }}
        onLeave={() => undefined}
      />
    </div>
  );
}

interface FieldProps {
  readonly session: Session;
  readonly path: string;
  readonly definition: FieldDefinition;
  readonly laws: Laws;
}

function FieldView({ session, path, definition, laws }: FieldProps) {
  const [problems, arm] = useProblems(session, path);
  const id = fieldId(path);
  const { label, hint, example, type, citations = [] } = definition;
  const isGroup = type === 'choice' || type === 'flag' || type === 'group';
  const said = new Set(problems.flatMap(problem => (problem.citations ?? []).map(citationKey)));
  const preset = isGroup ? '' : inputText(definition.default, definition);
  const advice = [hint, example && `例如：${example}`, preset && `留空时按“${preset}”印`]
    .filter(Boolean)
    .join('。');
  const invalid = problems.some(problem => problem.severity === 'error');
  const rest = citations.filter(citation => !said.has(citationKey(citation)));
  return (
    <div className={`question ${type}`} data-path={path}>
      {isGroup ? (
        <p className="label" aria-hidden="true">
          {label}
        </p>
      ) : (
        <label className="label" htmlFor={id}>
          {label}
          {definition.required && <span className="needed">需要填写</span>}
        </label>
      )}
      <p className="field-hint" id={`${id}-hint`}>
        {advice}
      </p>
      {type === 'group' ? (
        <Later>
          <Rows
            session={session}
            path={path}
            definition={definition}
            cell={(cellPath, cell) => (
              <FieldView session={session} path={cellPath} definition={cell} laws={laws} />
            )}
          />
        </Later>
      ) : (
        <Control
          session={session}
          path={path}
          definition={definition}
          label={label}
          describedBy={`${id}-hint ${id}-messages`}
          invalid={invalid}
          onLeave={arm}
        />
      )}
      <Messages
        id={`${id}-messages`}
        problems={problems.filter(({ path: place }) => type !== 'group' || place === path)}
        laws={laws}
      />
      {rest.length > 0 && (
        <details className="law-lines">
          <summary>法律怎么说</summary>
          {rest.map(citation => (
            <LawLine key={citationKey(citation)} law={laws[citationKey(citation)]} />
          ))}
        </details>
      )}
    </div>
  );
}
