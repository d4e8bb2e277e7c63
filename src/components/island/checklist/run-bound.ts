/** The report of a run as the writers of Word and PDF files take it. */
import type { Run } from '../../../domain/checklist-run/run.ts';
import { runDocument } from '../../../domain/checklist-run/run-document.ts';
import { number } from '../../../domain/numbering/number.ts';
import { styleFor } from '../../../domain/numbering/styles.ts';
import type { Bound } from '../../../domain/output/bound.ts';
import type { TemplateMeta } from '../../../domain/template/template.ts';

export function boundRun(run: Run): Bound {
  const { id, title, version, date, hash } = run.checklist;
  const meta: TemplateMeta = {
    // Numbered like an annex: 一、 for groups and 1.1 for requirements.
    type: 'annex',
    id,
    title: `${title}核对报告`,
    variantTitle: run.name,
    ...(date === undefined ? {} : { version, date }),
    status: 'released',
    audience: 'business',
    stance: 'neutral',
    summary: '',
    parties: [],
    groups: {},
    options: {},
    checks: [],
    kinds: [],
    annexes: [],
    governingLaw: '',
    // The report is of this moment: nobody has reviewed it.
    review: { status: 'unreviewed' },
    changes: [],
  };
  const document = runDocument(run);
  const part = { meta, document, numbering: number(document, styleFor(meta.type)), annexes: [] };
  return { meta, hash, answers: {}, fields: new Map(), parts: [part] };
}
