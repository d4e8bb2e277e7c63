/** A report: findings on one side, the paper with their places on the other, coverage and files below. */
import { useState } from 'react';
import type { RuleSeverity } from '../../../domain/review/rule.ts';
import { formatDate } from '../../../domain/text/dates.ts';
import type { CheckPlace } from './CheckApp.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { FindingView } from './FindingView.tsx';
import { PaperView } from './PaperView.tsx';
import { findingId, goTo, placeId } from './places.ts';
import { ReportFiles } from './ReportFiles.tsx';
import type { Mark, StoredReport } from './reports.ts';

interface Props {
  readonly report: StoredReport;
  readonly place: CheckPlace;
  onChange(report: StoredReport): void;
  onRemove(): void;
}

const groups: readonly (readonly [RuleSeverity, string])[] = [
  ['error', '错误'],
  ['warning', '提醒'],
  ['info', '提示：可能有问题'],
];

export function ReportView({ report, place, onChange, onRemove }: Props) {
  const { findings, marks, family, guessed, side, problems, nearest } = report;
  const [side_, setSide] = useState<'form' | 'contract'>('form');
  const [openOnly, setOpenOnly] = useState(false);
  const familyTitle = place.families.find(({ id }) => id === family)?.title;
  const left = findings.filter((_, index) => !marks[index]).length;
  const mark = (index: number, value: Mark | undefined) => {
    const { [index]: _old, ...rest } = marks;
    onChange({ ...report, changed: Date.now(), marks: value ? { ...marks, [index]: value } : rest });
  };
  const show = (index: number) => {
    setSide('contract');
    goTo(placeId(index));
  };

  return (
    <section className="report fill" data-side={side_} aria-labelledby="report-title">
      <h2 id="report-title" tabIndex={-1}>
        {report.title}
      </h2>
      <p className="meta">
        {`${report.source} · ${familyTitle ? `${familyTitle}${guessed ? '（从文字认出）' : ''}` : '没有认出合同种类'}`}
        {side && ` · 我是${side === 'party-a' ? '甲方' : '乙方'}`}
        {` · 签约日${formatDate(report.on)} · 没有处理的 ${left} 处，共 ${findings.length} 处`}
      </p>
      <p className="meta">结果由规则得出，每条规则写明了查不到的情形；不是法律意见。</p>
      {nearest && (
        <p>
          {`最接近的范本：《${nearest.title}》`}
          <a
            className="button"
            href={`${place.base}compare/?a=${nearest.id}/${nearest.version}&b=report:${report.id}`}
          >
            与它比较
          </a>
        </p>
      )}
      <ReportFiles report={report} place={place} onRemove={onRemove} />
      <fieldset className="fill-tabs">
        <legend className="visually-hidden">显示</legend>
        <button type="button" aria-pressed={side_ === 'form'} onClick={() => setSide('form')}>
          {`发现（${findings.length}）`}
        </button>
        <button type="button" aria-pressed={side_ === 'contract'} onClick={() => setSide('contract')}>
          合同
        </button>
      </fieldset>
      <div className="fill-sides">
        <div className="fill-form">
          <label className="check-filter">
            <input type="checkbox" checked={openOnly} onChange={event => setOpenOnly(event.target.checked)} />
            只看没有处理的
          </label>
          {findings.length === 0 && <p>没有发现问题。规则查不到的情形见各条规则的说明。</p>}
          {groups.map(([severity, label]) => {
            const some = findings.flatMap((finding, index) =>
              finding.severity === severity && !(openOnly && marks[index]) ? [{ finding, index }] : [],
            );
            if (some.length === 0) return null;
            return (
              <section key={severity} className="finding-group" aria-label={label}>
                <h3>{`${label} ${some.length}`}</h3>
                <ol>
                  {some.map(({ finding, index }) => (
                    <li key={index} id={findingId(index)} tabIndex={-1}>
                      <FindingView
                        report={report}
                        finding={finding}
                        mark={marks[index]}
                        place={place}
                        onShow={() => show(index)}
                        onMark={value => mark(index, value)}
                      />
                    </li>
                  ))}
                </ol>
              </section>
            );
          })}
          {problems.length > 0 && (
            <details className="summary">
              <summary>{`读文件时有 ${problems.length} 处没有放进正文`}</summary>
              <ul>
                {problems.map(({ where, message, quote }) => (
                  <li
                    key={`${where} ${message}`}
                  >{`${where}：${message}${quote ? `（“${quote}”）` : ''}`}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
        <PaperView
          report={report}
          onFinding={index => {
            setSide('form');
            setOpenOnly(false);
            goTo(findingId(index));
          }}
        />
      </div>
      <CoverageTable report={report} />
    </section>
  );
}
