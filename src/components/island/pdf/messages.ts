/** What goes wrong between a browser and a PDF, and what the visitor can do then. */
import { VisitorError } from '../../../domain/issue/visitor-error.ts';

export type PdfFailure = 'network' | 'memory' | 'fault';

const messages: Readonly<Record<PdfFailure, string>> = {
  network:
    '生成 PDF 要用的文件没有取全，网络不通或者中途断了。已经取到的会留着，连上网再按一次就接着取；也可以下载 Word，或者用浏览器打印。',
  memory: '这台设备的内存不够，PDF 没有生成。关掉别的页面再按一次，或者下载 Word、用浏览器打印。',
  fault: 'PDF 没有生成，原因在本站的程序，填写的内容没有变。可以下载 Word，或者用浏览器打印。',
};

export class PdfError extends VisitorError {
  readonly failure: PdfFailure;

  constructor(failure: PdfFailure, cause?: unknown) {
    super(messages[failure], { cause });
    this.name = 'PdfError';
    this.failure = failure;
  }
}
