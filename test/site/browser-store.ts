/** What the browser keeps for the tools, put there or read behind their back. */
import type { Page } from 'puppeteer';

type StoreName = 'drafts' | 'runs' | 'reports';

/** As an earlier visit would have left it. The page has opened its store before. */
export async function putRecord(page: Page, store: StoreName, record: object): Promise<void> {
  await page.evaluate(
    (name, value) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('mingyue', 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, 'readwrite');
          transaction.objectStore(name).put(value);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    store,
    record,
  );
}

export function allRecords(page: Page, store: StoreName): Promise<unknown[]> {
  return page.evaluate(
    name =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('mingyue', 1);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}
