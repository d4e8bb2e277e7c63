/** Fills in what a check-up (合同体检) has answered; shown where this browser keeps a report. */
import { useEffect, useId, useRef, useState } from 'react';
import type { CheckUp } from '../../../domain/checklist-run/check-up.ts';
import { fillFromCheckUp } from '../../../domain/checklist-run/check-up.ts';
import type { Run } from '../../../domain/checklist-run/run.ts';
import { type Stored, store } from '../store.ts';
import type { RunShelf } from './run-shelf.ts';

type StoredReport = Stored & CheckUp;

interface Props {
  readonly shelf: RunShelf;
  readonly run: Run;
}

export function CheckUpTool({ shelf, run }: Props) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [reports, setReports] = useState<readonly StoredReport[]>([]);
  useEffect(() => {
    // Without a store there are no reports either; the shelf has already said so.
    store<StoredReport>('reports')
      .list()
      .then(setReports, () => setReports([]));
  }, []);
  const answerable = run.checklist.items.some(item => item.rule !== undefined);
  if (!answerable || reports.length === 0) return null;
  const fill = () => {
    const report = reports.find(item => item.id === select.current!.value);
    if (!report) return;
    const { run: filled, done, withFindings, noted } = fillFromCheckUp(run, report);
    if (done + withFindings + noted === 0) {
      shelf.replace(
        filled,
        `“${report.title}”的体检没有能填写的：这份文件不像合同，或者没有清单要核对的内容。`,
      );
      return;
    }
    const parts = [
      `只看文字就能核对的 ${done} 项填为完成`,
      ...(withFindings ? [`${withFindings} 项查出了问题`] : []),
      ...(noted ? [`${noted} 项没有查出问题，但要对照证据，没有填写`] : []),
    ];
    shelf.replace(filled, `按“${report.title}”的体检结果：${parts.join('；')}。`);
  };
  return (
    <div className="check-up">
      <label htmlFor={id}>合同体检的结果</label>
      <select id={id} ref={select} className="input">
        {reports.map(report => (
          <option key={report.id} value={report.id}>{`${report.title}（${report.on}）`}</option>
        ))}
      </select>
      <button type="button" className="button" onClick={fill}>
        用它填写
      </button>
    </div>
  );
}
