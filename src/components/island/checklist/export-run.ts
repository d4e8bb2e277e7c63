/** The open run as a file of each sort; what makes Word and PDF files is loaded when it is asked for. */
import type { Run } from '../../../domain/checklist-run/run.ts';
import { runCsv } from '../../../domain/checklist-run/run-csv.ts';
import { runJson } from '../../../domain/checklist-run/run-json.ts';
import { deliver } from '../shared/deliver.ts';
import { fileName } from '../shared/download.ts';
import { loaded } from '../shared/loaded.ts';
import { mediaTypes } from '../shared/media-types.ts';

export type ExportFormat = 'docx' | 'pdf' | 'csv' | 'json';

export interface ExportSettings {
  /** Address of the site's home page, where the parts of the PDF compiler are fetched from. */
  readonly base: string;
  onProgress(words: string): void;
}

/** Resolves with what to tell the visitor. */
export async function exportRun(run: Run, format: ExportFormat, settings: ExportSettings): Promise<string> {
  const name = fileName([run.checklist.title, run.name], format);
  return deliver({ name, type: mediaTypes[format], content: await contentOf(run, format, settings) });
}

async function contentOf(
  run: Run,
  format: ExportFormat,
  settings: ExportSettings,
): Promise<Uint8Array<ArrayBuffer> | string> {
  switch (format) {
    case 'csv':
      return runCsv(run);
    case 'json':
      return runJson(run);
    case 'docx': {
      const { exportDocx } = await loaded(import('./export-docx.ts'));
      return exportDocx(run);
    }
    case 'pdf': {
      const { exportPdf } = await loaded(import('./export-pdf.ts'));
      return exportPdf(run, settings);
    }
  }
}
