/** The change that is being looked at: its class and place, what the library says of the clause, what the rules find. */
import { classNames } from '../../../domain/compare/change-class.ts';
import type { Change } from '../../../domain/compare/redline.ts';
import type { MovedFinding } from './messages.ts';

interface Props {
  readonly change: Change | undefined;
  readonly asides: Readonly<Record<string, string>>;
  readonly findings: readonly MovedFinding[];
  onClose(): void;
}

export function ChangePanel({ change, asides, findings, onClose }: Props) {
  if (!change) return null;
  const { id, class: own, a, b, note, count } = change;
  const place = b ?? a;
  const clauses = [a?.clause, b?.clause];
  const aside = clauses.map(clause => clause && asides[clause]).find(Boolean);
  const moved = findings.filter(
    ({ clause, change: way }) => clause !== undefined && clause === (way === 'brought' ? b : a)?.clause,
  );
  return (
    <aside className="change-panel" aria-label="这一处改动">
      <p className="change-panel-head">
        <span className={`change-class ${own}`}>{classNames[own]}</span>
        <strong>{place ? `${place.number} ${place.title}`.trim() : '正文'}</strong>
        {count > 1 && <span className="meta">{`共 ${count} 处`}</span>}
        <a href={`#change-${id}`}>这一处的链接</a>
        <button type="button" className="button small" onClick={onClose}>
          关闭
        </button>
      </p>
      {note && <p>{note}</p>}
      {moved.map(({ rule, message, suggestion, change: way }) => (
        <p key={`${rule} ${message}`} className="moved-finding">
          <strong>{way === 'brought' ? '带来的问题：' : '消除的问题：'}</strong>
          {message}
          {way === 'brought' && <span className="meta">{suggestion}</span>}
        </p>
      ))}
      {aside && <div dangerouslySetInnerHTML={{ __html: aside }} />}
    </aside>
  );
}
