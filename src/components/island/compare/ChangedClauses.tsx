/** The changes of weight, clause by clause; each leads to its place. */
import { classNames } from '../../../domain/compare/change-class.ts';
import type { Redline } from '../../../domain/compare/redline.ts';
import { changeList, WEIGHTY } from '../../../domain/output/redline/change-list.ts';

interface Props {
  readonly redline: Redline;
  goTo(change: number): void;
}

export function ChangedClauses({ redline, goTo }: Props) {
  const clauses = changeList(redline, WEIGHTY);
  if (clauses.length === 0) return null;
  const count = clauses.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <details className="clauses-of-result">
      <summary>{`逐条看改动：${clauses.length} 条，${count} 处`}</summary>
      <ol className="changed-clauses">
        {clauses.map(({ title, b, entries }) => (
          <li key={entries[0]!.id}>
            <p>
              <span className="changed-title">{title}</span>
              <span className="meta">{`${b ? '' : '变更前，'}${entries.length} 处`}</span>
            </p>
            <ul className="change-list">
              {entries.map(({ id, class: own, line, before, after, note }) => (
                <li key={id}>
                  <a
                    className={`change-class ${own}`}
                    href={`#change-${id}`}
                    onClick={event => {
                      event.preventDefault();
                      goTo(id);
                    }}
                  >
                    {classNames[own]}
                  </a>
                  {line && <span className="meta">{line}</span>}
                  {before && <del>{before}</del>}
                  {before && after && <span aria-hidden="true"> → </span>}
                  {after && <ins>{after}</ins>}
                  {note && <span className="meta">{note}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
