/** Takes files from the disk: a button that opens the file dialog, and a place to drop them on. */
import { type ReactNode, useId, useRef, useState } from 'react';

interface Props {
  /** Words of the button. */
  readonly label: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What happens with the files. */
  readonly children?: ReactNode;
}

export function FileDrop({ label, accept, multiple = false, onFiles, children }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const taken = [...(files ?? [])];
    if (taken.length) onFiles(multiple ? taken : taken.slice(0, 1));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button serves everyone
    <div
      className="file-drop"
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        id={id}
        className="visually-hidden"
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={event => {
          take(event.currentTarget.files);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
      {children && <span className="meta">{children}</span>}
    </div>
  );
}
