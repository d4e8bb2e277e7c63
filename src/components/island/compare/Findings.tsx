/** What the review rules find on one side only. */
import type { Change } from '../../../domain/compare/redline.ts';
import type { MovedFinding } from './messages.ts';

interface Props {
  /** Undefined while the rules run, and when they could not. */
  readonly findings: readonly MovedFinding[] | undefined;
  readonly changes: readonly Change[];
  readonly base: string;
  goTo(change: number): void;
}

const groups = [
  ['brought', '变更带来的问题'],
  ['removed', '变更消除的问题'],
] as const;

export function Findings({ findings, changes, base, goTo }: Props) {
  if (!findings?.length) return null;
  return (
    <section className="moved-findings" aria-label="审查发现的变化">
      {groups.map(([way, title]) => {
        const some = findings.filter(({ change }) => change === way);
        if (some.length === 0) return null;
        return (
          <details key={way} open={some.length <= 5}>
            <summary>{`${title}：${some.length} 处`}</summary>
            <ul>
              {some.map(finding => {
                const at = changes.find(
                  ({ a, b }) =>
                    finding.clause !== undefined && (way === 'brought' ? b : a)?.clause === finding.clause,
                );
                return (
                  <li key={`${finding.rule} ${finding.message}`}>
                    {finding.message} <a href={`${base}rules/${finding.rule}/`}>规则</a>{' '}
                    {at && (
                      <button type="button" className="link" onClick={() => goTo(at.id)}>
                        看这一处
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
