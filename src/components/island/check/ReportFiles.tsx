/** The report as files, and its end. Writers are loaded when they are asked for. */
import { useState } from 'react';
import { reportOf } from '../../../domain/review/report-json.ts';
import { progressWords } from '../pdf/progress-words.ts';
import { deliver } from '../shared/deliver.ts';
import { fileName } from '../shared/download.ts';
import { loaded } from '../shared/loaded.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { wordsOf } from '../shared/words-of.ts';
import type { CheckPlace } from './CheckApp.tsx';
import { remarkOf, remarksOf, type StoredReport } from './reports.ts';

interface Props {
  readonly report: StoredReport;
  readonly place: CheckPlace;
  onRemove(): void;
}

export function ReportFiles({ report, place, onRemove }: Props) {
  const [status, setStatus] = useState('');
  const hand = (extension: 'docx' | 'pdf' | 'json', make: () => Promise<Uint8Array | string>) => {
    setStatus('正在生成…');
    make()
      .then(content =>
        deliver({
          name: fileName([report.title, '检查结果'], extension),
          type: mediaTypes[extension],
          content: content as Uint8Array<ArrayBuffer>,
        }),
      )
      .then(setStatus, error => setStatus(wordsOf(error)));
  };
  const word = async () => {
    const { reportDocx } = await loaded(import('../../../domain/output/report/report-docx.ts'));
    return reportDocx(report, place.laws, remarksOf(report));
  };
  const pdf = async () => {
    const [{ reportTypst }, { makePdf }] = await loaded(
      Promise.all([import('../../../domain/output/report/report-typst.ts'), import('../pdf/make-pdf.ts')]),
    );
    return makePdf(reportTypst(report, place.laws, remarksOf(report)), {
      base: place.base,
      onProgress: progress => setStatus(progressWords(progress)),
    });
  };
  const json = async () => {
    const { findings, ...rest } = reportOf(report);
    const marked = findings.map((finding, index) => ({
      ...finding,
      remark: remarkOf(report.marks[index]) ?? null,
    }));
    return `${JSON.stringify({ ...rest, findings: marked }, null, 2)}\n`;
  };
  return (
    <div className="report-files">
      <button type="button" className="button" onClick={() => hand('docx', word)}>
        Word（带批注）
      </button>
      <button type="button" className="button" onClick={() => hand('pdf', pdf)}>
        PDF
      </button>
      <button type="button" className="button" onClick={() => hand('json', json)}>
        JSON
      </button>
      <button type="button" className="button danger" onClick={onRemove}>
        删除这份报告
      </button>
      <p className="status" role="status">
        {status}
      </p>
    </div>
  );
}
