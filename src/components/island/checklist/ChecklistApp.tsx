/** The checklist as a whole: the tools, and an answer in every requirement's place. */
import { useCallback, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { type Answer, answer, answerTo } from '../../../domain/checklist-run/run.ts';
import { StatusLine } from '../shared/StatusLine.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { CheckUpTool } from './CheckUpTool.tsx';
import { MoveNotice } from './MoveNotice.tsx';
import { ProgressView } from './ProgressView.tsx';
import { RunPicker } from './RunPicker.tsx';
import type { RunShelf } from './run-shelf.ts';
import { TransferTools } from './TransferTools.tsx';

interface Props {
  readonly shelf: RunShelf;
  /** Where the answer to each requirement goes, by id. */
  readonly places: ReadonlyMap<string, HTMLElement>;
  /** Address of the site's home page. */
  readonly base: string;
}

export function ChecklistApp({ shelf, places, base }: Props) {
  const state = useSyncExternalStore(shelf.subscribe, () => shelf.state);
  const { open, generation, status, saved, failure } = state;
  const change = useCallback(
    (id: string, given: Partial<Answer>) => shelf.change(run => answer(run, id, given)),
    [shelf],
  );
  return (
    <>
      <h2 className="tools-title">核对</h2>
      <RunPicker shelf={shelf} state={state} />
      <ProgressView run={open} />
      <MoveNotice shelf={shelf} state={state} />
      <TransferTools shelf={shelf} run={open} base={base} />
      <CheckUpTool shelf={shelf} run={open} />
      <StatusLine status={status} failure={failure} />
      <p className="meta">
        填写的内容和文件都不上传，只留在这个浏览器里。{saved && <span className="saved">已保存。</span>}
      </p>
      {open.checklist.items.map(item => {
        const place = places.get(item.id);
        if (!place) return null;
        return createPortal(
          <AnswerForm key={generation} item={item} answer={answerTo(open, item.id)} onChange={change} />,
          place,
          item.id,
        );
      })}
    </>
  );
}
