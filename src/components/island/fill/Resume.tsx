/** Takes a filled file back in: by the button, or dropped anywhere on the page. */
import { useEffect } from 'react';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { FileDrop } from '../shared/FileDrop.tsx';
import { loaded } from '../shared/loaded.ts';
import type { Attempt } from './DraftBar.tsx';
import type { Desk } from './desk.ts';
import { createDraft } from './desk-acts.ts';
import type { Start } from './start.ts';

interface Props {
  readonly desk: Desk;
  readonly start: Start;
  readonly attempt: Attempt;
}

export function Resume({ desk, start, attempt }: Props) {
  const take = (file: File) => attempt(() => resume(file, desk, start), `已从“${file.name}”接着填写。`);

  useEffect(() => {
    const allow = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      take(file);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  });

  return (
    <FileDrop label="接着填写以前的文件" accept=".docx,.pdf,.json" onFiles={files => files.forEach(take)} />
  );
}

async function resume(file: File, desk: Desk, start: Start): Promise<void> {
  const { readBack } = await loaded(import('./resume.ts'));
  const { meta: own } = start.newest.template;
  const { template, version, entriesFor } = await readBack(file);
  if (template !== own.id) {
    throw new VisitorError(
      `“${file.name}”不是《${own.title}》的文件，是 ${template} 的；到那一份合同的填写页打开它。`,
    );
  }
  const name = file.name.replace(/\.[^.]+$/, '').slice(0, 40);
  // A draft of the template is on nobody's site for long: what was filled in goes on in the newest version.
  await createDraft(desk.bench, ({ fields }) => entriesFor(fields), {
    name,
    ...(version ? { version } : {}),
  });
}
