/** Parts of a page that are fetched when they are asked for, with words for the visitor when that fails. */

/** `module` is the result of `import()`. */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch {
    throw new Error('这个功能没有载入。检查网络后再试；填写的内容还在。');
  }
}
