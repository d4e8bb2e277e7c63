/** Parts of a page that are fetched when they are asked for, with words for the visitor when that fails. */
import { VisitorError } from '../../../domain/issue/visitor-error.ts';

/** `module` is the result of `import()`. Browsers remember a failed one: only loading the page anew helps. */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch {
    throw new VisitorError('这个功能没有载入。检查网络，重新载入本页后再试。');
  }
}
