/** Gets a file to the visitor: a download where the browser can, else the share sheet, else a page to print. */
import { download } from './download.ts';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** Resolves with what to tell the visitor. */
export async function deliver({ name, type, content }: MadeFile): Promise<string> {
  if ('download' in HTMLAnchorElement.prototype && !isAppBrowser()) {
    download(name, content, type);
    return `已生成“${name}”，在浏览器的下载里。`;
  }
  const file = new File([content], name, { type });
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file], title: name });
      return `已交给系统的分享面板：“${name}”。`;
    } catch (error) {
      if ((error as Error).name === 'AbortError') return '没有分享，文件没有保存。';
    }
  }
  window.print();
  return '这个浏览器不能保存文件，已打开打印；可以在打印里选择“另存为 PDF”，或者换用系统自带的浏览器。';
}

/** Browsers inside chat programs accept the click and save nothing. */
function isAppBrowser(): boolean {
  return /MicroMessenger|DingTalk|AliApp|QQ\/\d/i.test(navigator.userAgent);
}
