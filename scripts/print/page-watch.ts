/** Notes everything that goes wrong while a page is open: a PDF of a half-loaded page looks like a good one. */
import type { ConsoleMessage, HTTPRequest, HTTPResponse, Page } from 'puppeteer';

export interface PageWatch {
  /** What went wrong so far, one Chinese line each. */
  readonly problems: readonly string[];
  stop(): void;
}

export function watchPage(page: Page): PageWatch {
  const problems: string[] = [];
  const onError = (error: unknown) =>
    problems.push(`脚本出错：${error instanceof Error ? error.message : error}`);
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') problems.push(`控制台报错：${message.text()}`);
  };
  const onFailed = (request: HTTPRequest) =>
    problems.push(`请求失败：${request.url()}（${request.failure()?.errorText ?? '原因不明'}）`);
  const onResponse = (response: HTTPResponse) => {
    if (response.status() >= 400) problems.push(`请求失败：${response.url()}（状态码 ${response.status()}）`);
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  page.on('requestfailed', onFailed);
  page.on('response', onResponse);
  return {
    problems,
    stop() {
      page.off('pageerror', onError);
      page.off('console', onConsole);
      page.off('requestfailed', onFailed);
      page.off('response', onResponse);
    },
  };
}
