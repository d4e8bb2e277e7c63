/** What is wrong with a field, and the law behind it in our own words. */

import type { LawNote } from '../../../domain/fill/fill-data.ts';
import { citationKey } from '../../../domain/law/citation.ts';
import type { Problem } from './session.ts';

export type Laws = Readonly<Record<string, LawNote>>;

interface Props {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly laws: Laws;
}

export function Messages({ id, problems, laws }: Props) {
  return (
    <div className="messages" id={id} aria-live="polite">
      {problems.map(({ severity, message, citations = [] }) => (
        <div key={message} className={`message ${severity}`}>
          <p>
            <span className="visually-hidden">{severity === 'error' ? '需要改正：' : '提醒：'}</span>
            {message}
          </p>
          {citations.map(citation => (
            <LawLine key={citationKey(citation)} law={laws[citationKey(citation)]} />
          ))}
        </div>
      ))}
    </div>
  );
}

export function LawLine({ law }: { readonly law: LawNote | undefined }) {
  if (!law) return null;
  return (
    <p className="law-line">
      <a href={law.href} target="_blank" rel="noopener">
        {law.name}
        <span className="visually-hidden">（在新标签页打开）</span>
      </a>
      ：{law.gist}
    </p>
  );
}
