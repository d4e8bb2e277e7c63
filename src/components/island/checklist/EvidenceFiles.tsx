/** Evidence: which file proves it. Name and SHA-256 go on record; the file itself is read once, here, and not kept. */
import { useRef, useState } from 'react';
import type { EvidenceFile } from '../../../domain/checklist-run/run.ts';
import { FileDrop } from '../shared/FileDrop.tsx';

interface Props {
  /** Number of the requirement, for labels. */
  readonly number: string;
  readonly files: readonly EvidenceFile[];
  readonly onFiles: (files: readonly EvidenceFile[]) => void;
}

export function EvidenceFiles({ number, files, onFiles }: Props) {
  const [status, setStatus] = useState('');
  // Hashing takes its time, and files may be added or removed meanwhile.
  const current = useRef(files);
  current.current = files;

  const add = async (chosen: readonly File[]) => {
    for (const file of chosen) {
      setStatus(`正在计算“${file.name}”的散列……`);
      try {
        const { fileHash } = await import('../shared/file-hash.ts');
        const sha256 = await fileHash(file);
        const known = current.current.find(item => item.sha256 === sha256);
        if (!known) {
          current.current = [...current.current, { name: file.name, sha256 }];
          onFiles(current.current);
        }
        setStatus(
          known
            ? `“${file.name}”与已登记的“${known.name}”内容相同，没有重复登记。`
            : `已登记“${file.name}”。`,
        );
      } catch {
        setStatus(
          `“${file.name}”没有登记：文件读不出来，或者计算散列的功能没有载入。检查文件和网络，重新选择一次。`,
        );
      }
    }
  };
  return (
    <div className="evidence-files wide">
      <p className="label" id={`evidence-${number}`}>
        证据文件
      </p>
      {files.length > 0 && (
        <ul aria-labelledby={`evidence-${number}`}>
          {files.map(file => (
            <li key={file.sha256}>
              <span className="name">{file.name}</span>
              <code title="SHA-256">{file.sha256}</code>
              <button
                type="button"
                className="button small"
                aria-label={`移除“${file.name}”`}
                onClick={() => {
                  onFiles(files.filter(item => item !== file));
                  setStatus(`已移除“${file.name}”。`);
                }}
              >
                移除
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileDrop label="登记证据文件" multiple onFiles={chosen => void add(chosen)}>
        只记文件名和 SHA-256，文件不上传、不保存；也可以拖到这里
      </FileDrop>
      <p className="status" role="status">
        {status}
      </p>
    </div>
  );
}
