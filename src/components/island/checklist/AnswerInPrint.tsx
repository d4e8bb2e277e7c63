/** An answer as it stands on paper: the page's own print shows this instead of the form. */
import type { Answer } from '../../../domain/checklist-run/run.ts';
import { recordWords, resultWords, stateSigns } from '../../../domain/checklist-run/words.ts';

export function AnswerInPrint({ answer }: { readonly answer: Answer }) {
  const words = [`${stateSigns[answer.state]} ${resultWords(answer)}`, ...recordWords(answer)];
  return (
    <div className="print-only answer-in-print">
      <p>{words.join('；')}</p>
      {answer.files.map(file => (
        <p key={file.sha256}>{`证据文件：${file.name}（SHA-256 ${file.sha256}）`}</p>
      ))}
    </div>
  );
}
