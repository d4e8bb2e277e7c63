/** 合同体检: hand in a paper, read the report; reports of this machine above. */
import { useState } from 'react';
import type { Law } from '../../../domain/law/law.ts';
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx';
import { wordsOf } from '../shared/words-of.ts';
import type { CheckSettings, CheckTemplate } from './messages.ts';
import { ReportView } from './ReportView.tsx';
import { newReport, type StoredReport, reports as shelf } from './reports.ts';
import { runCheck } from './run-check.ts';
import { StartForm } from './StartForm.tsx';

export interface CheckPlace {
  readonly base: string;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly templates: readonly CheckTemplate[];
  readonly laws: ReadonlyMap<string, Law>;
  /** Titles by rule id. */
  readonly rules: Readonly<Record<string, string>>;
}

interface Props {
  readonly place: CheckPlace;
  readonly stored: readonly StoredReport[];
  /** ISO. */
  readonly today: string;
}

export function CheckApp({ place, stored, today }: Props) {
  const [reports, setReports] = useState(stored);
  const [openId, setOpenId] = useState(stored[0]?.id);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState('');
  const [removing, setRemoving] = useState<StoredReport>();
  const open = reports.find(({ id }) => id === openId);

  const keep = async (report: StoredReport) => {
    setReports(before => [report, ...before.filter(({ id }) => id !== report.id)]);
    try {
      await shelf.put(report);
      setFailure('');
    } catch (error) {
      setFailure(wordsOf(error));
    }
  };
  const check = async (source: File | string, settings: CheckSettings) => {
    setBusy(true);
    setFailure('');
    setStatus('正在读取和检查…');
    const name = typeof source === 'string' ? '粘贴的文字' : source.name;
    try {
      const report = newReport(await runCheck(source, settings, place), name);
      await keep(report);
      setOpenId(report.id);
      setStatus(`检查完毕：发现 ${report.findings.length} 处。`);
      requestAnimationFrame(() => document.getElementById('report-title')?.focus());
    } catch (error) {
      setStatus('');
      setFailure(`${name}：${wordsOf(error)}`);
    } finally {
      setBusy(false);
    }
  };
  const remove = async (report: StoredReport) => {
    const rest = reports.filter(({ id }) => id !== report.id);
    setReports(rest);
    if (report.id === openId) setOpenId(rest[0]?.id);
    try {
      await shelf.remove(report.id);
      setFailure('');
      setStatus(`已删除“${report.title}”的报告。`);
    } catch (error) {
      setStatus('');
      setFailure(`“${report.title}”的报告没有从本机删除：${wordsOf(error)}`);
    }
  };

  return (
    <div className="check">
      <StartForm families={place.families} today={today} busy={busy} onCheck={check} />
      <p className="status" role="status">
        {status}
      </p>
      <div role="alert">{failure && <p className="failure">{failure}</p>}</div>
      {reports.length > 1 && (
        <nav className="report-list" aria-label="本机的报告">
          <h2>本机的报告</h2>
          <ul>
            {reports.map(report => (
              <li key={report.id}>
                <button
                  type="button"
                  className="link"
                  aria-current={report.id === openId ? 'true' : undefined}
                  onClick={() => setOpenId(report.id)}
                >
                  {report.title}
                </button>
                <span className="meta">{`${report.source} · ${new Date(report.changed).toLocaleString('zh-CN')}`}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {open && (
        <ReportView
          key={open.id}
          report={open}
          place={place}
          onChange={keep}
          onRemove={() => setRemoving(open)}
        />
      )}
      {removing && (
        <ConfirmDialog
          title={`删除“${removing.title}”的报告？`}
          action="删除"
          onConfirm={() => {
            void remove(removing);
            setRemoving(undefined);
          }}
          onCancel={() => setRemoving(undefined)}
        >
          报告和处理记录都会删除，不能恢复。需要留底的，先导出。
        </ConfirmDialog>
      )}
    </div>
  );
}
