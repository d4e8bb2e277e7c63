/** Bytes of a content file to text: UTF-8, at most 1 MiB, line ends as LF, no byte-order mark. */
import type { Issue } from '../issue/issue.ts';

/** The longest contracts of the library stay under 200 KB; a megabyte is a mistake, not a contract. */
export const MAX_BYTES = 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly issue: Issue };

export function decode(bytes: Uint8Array, file: string): Decoded {
  const fail = (code: Issue['code'], message: string, hint: string, line?: number): Decoded => ({
    issue: { code, severity: 'error', message, hint, at: line ? { file, line } : { file } },
  });
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / MAX_BYTES).toFixed(1);
    return fail(
      'file-too-large',
      `文件有 ${size} MB，超过上限 1 MB。`,
      '检查是否误放了别的文件；合同太长时拆成合同和附件。',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(
      'file-not-utf8',
      '文件不是 UTF-8 编码。',
      '在编辑器里选“以 UTF-8 编码保存”后重试。',
      firstBadLine(bytes),
    );
  }
  if (text.trim() === '')
    return fail('file-empty', '文件是空的。', '写入卷首（front matter）和正文，或者删除这个文件。');
  return { text: text.replace(/\r\n?/g, '\n') };
}

/** Line (from 1) of the first byte sequence that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end += 1) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}
