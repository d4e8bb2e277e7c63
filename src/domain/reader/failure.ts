/** Why a file cannot be read, in words for the person who chose it: what it is, and what to do. */
import { VisitorError } from '../issue/visitor-error.ts';

const messages = {
  empty: '里面没有文字。换一个文件，或者把合同的文字粘贴进来。',
  'too-big': '文件超过 20 MB。删去或者压缩里面的图片，另存后再选一次。',
  'too-long': '文字太多，远远超过一份合同。只留下要读的合同，另存后再选一次。',
  'not-a-zip':
    '文件名是 .docx，内容却不是 Word 文档，可能没有下载完整。重新取得这个文件，或者用 Word、WPS 打开后另存为 .docx。',
  damaged: 'Word 文件已经损坏，读不完整。用 Word 或者 WPS 打开并修复，另存为 .docx 后再选一次。',
  'legacy-doc': '这是旧格式的 Word 文件（.doc）。用 Word 或者 WPS 打开，另存为 .docx 后再选一次。',
  encrypted: '文件加了密码。在 Word 或者 WPS 里取消打开密码，另存后再选一次。',
  'not-a-document':
    '这不是 Word 文档，也不是文本文件。可以读 .docx、.txt 和 .md；其他格式先另存为 .docx，或者把文字粘贴进来。',
  pdf: '这是 PDF 文件，这里读不了。用它的 Word 原件，或者把文字复制后粘贴进来。',
  bomb: '压缩的内容展开后大得反常，为了安全没有打开。用 Word 或者 WPS 打开，另存为 .docx 后再选一次。',
  'unsafe-name': '压缩包里的文件名重复或者指向包外，为了安全没有打开。向发来文件的人另要一份。',
  'hostile-xml':
    'Word 文件的内部结构不合规范，或者带有实体声明，为了安全没有打开。用 Word 或者 WPS 打开，另存为 .docx 后再选一次。',
  'too-deep': 'Word 文件的内部结构嵌套过深，为了安全没有打开。把文字复制到新文档，另存后再选一次。',
  'unknown-encoding': '认不出文件的文字编码。用记事本打开，另存为 UTF-8 后再选一次。',
  unreadable: '读不到这个文件：它可能已被移动、删除或者正被占用。重新选择文件，或者把文字粘贴进来。',
  'too-slow': '读了 15 秒还没有读完，已经停下。只留下要读的合同，另存后再选一次。',
  'no-worker': '浏览器没能启动读取文件的程序。刷新页面，或者换一个较新的浏览器。',
} as const;

export type FailureCode = keyof typeof messages;

/** Thrown by the reader; `message` is Chinese and complete. */
export class ReadFailure extends VisitorError {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(messages[code]);
    this.name = 'ReadFailure';
    this.code = code;
  }
}
