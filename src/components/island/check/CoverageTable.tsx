/** What the family asks for, and where the paper has it. */
import { levelWords, stateWords } from '../../../domain/output/report/finding-words.ts';
import { articleAt } from '../../../domain/review/record.ts';
import { goTo, lineId } from './places.ts';
import type { StoredReport } from './reports.ts';

export function CoverageTable({ report }: { readonly report: StoredReport }) {
  const { coverage } = report;
  if (coverage.length === 0) return null;
  return (
    <section className="section" aria-labelledby="coverage-title">
      <h3 id="coverage-title">必备、建议和禁止的内容</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label="覆盖情况" tabIndex={0}>
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">要求</th>
              <th scope="col">内容</th>
              <th scope="col">结果</th>
              <th scope="col">在哪里</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ id, title, level, why, state, place, reason }) => (
              <tr key={id} data-state={state}>
                <td>{levelWords[level]}</td>
                <th scope="row">
                  {title}
                  <small className="meta">{why}</small>
                </th>
                <td>
                  {stateWords[state]}
                  {reason && <small className="meta">{reason}</small>}
                </td>
                <td>
                  {place && (
                    <a
                      href={`#${lineId(place.line)}`}
                      onClick={event => {
                        event.preventDefault();
                        goTo(lineId(place.line));
                      }}
                    >
                      {articleAt(report, place) || '条文之外'}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
