/** The open run as a file, and a file as a run. */
import { useId, useState } from 'react';
import type { Run } from '../../../domain/checklist-run/run.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { FileDrop } from '../shared/FileDrop.tsx';
import { loaded } from '../shared/loaded.ts';
import { wordsOf } from '../shared/words-of.ts';
import type { ExportFormat } from './export-run.ts';
import type { RunShelf } from './run-shelf.ts';

interface Props {
  readonly shelf: RunShelf;
  readonly run: Run;
  /** Address of the site's home page. */
  readonly base: string;
}

const FORMATS: readonly (readonly [ExportFormat, label: string])[] = [
  ['docx', 'Word'],
  ['pdf', 'PDF'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

/** A run of the largest checklist with every field full is below this. */
const LARGEST = 5_000_000;

export function TransferTools({ shelf, run, base }: Props) {
  const heading = useId();
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const write = async (format: ExportFormat, label: string) => {
    if (busy) return;
    setProblem('');
    setBusy(true);
    setStatus(`正在生成 ${label}……`);
    try {
      const { exportRun } = await loaded(import('./export-run.ts'));
      setStatus(await exportRun(run, format, { base, onProgress: setStatus }));
    } catch (error) {
      setStatus('');
      setProblem(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  const read = async ([file]: readonly File[]) => {
    if (!file) return;
    setStatus('');
    setProblem('');
    if (file.size > LARGEST) {
      setProblem(`“${file.name}”太大，不是核对记录。换用“JSON”按钮导出的文件。`);
      return;
    }
    try {
      const { readRun } = await loaded(import('../../../domain/checklist-run/run-json.ts'));
      const result = readRun(await textOf(file), shelf.checklist);
      if ('run' in result) shelf.add(result.run);
      else setProblem(`“${file.name}”：${result.problem}`);
    } catch (error) {
      setProblem(`“${file.name}”没有导入：${wordsOf(error)}`);
    }
  };
  return (
    <div className="transfer">
      <span id={heading}>导出</span>
      <fieldset aria-labelledby={heading}>
        {FORMATS.map(([format, label]) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={busy}
            aria-label={`导出 ${label}`}
            onClick={() => void write(format, label)}
          >
            {label}
          </button>
        ))}
        <button type="button" className="button" onClick={() => print()}>
          打印
        </button>
      </fieldset>
      <FileDrop label="导入 JSON" accept=".json,application/json" onFiles={files => void read(files)} />
      <p className="status" role="status">
        {status}
      </p>
      <div role="alert">{problem && <p className="failure">{problem}</p>}</div>
    </div>
  );
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    throw new VisitorError('文件读不出来，可能已移动、改名或者没有读取权限。重新选择一次。');
  }
}
