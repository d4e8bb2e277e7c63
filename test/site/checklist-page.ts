/** A page with a checklist's tools as its tests use it. */
import type { Checklist } from '../../src/domain/checklist-run/checklist.ts';
import { toolPage } from './tool-page.ts';

export const ADDRESS = '/checklists/performance/';

/** Call at the top of a test file. */
export function checklistPage() {
  const tool = toolPage();
  return {
    tool,
    async open(): Promise<void> {
      await tool.open(ADDRESS);
      await tool.page.waitForSelector('.answer');
    },
    progress: () => tool.text('.run-progress p:not(.print-only)'),
    saved: () => tool.page.waitForSelector('.saved'),
    /** Selector of the answer to a requirement. */
    place: (id: string) => `[id="${id}"] .answer`,
    runNames: () =>
      tool.page.$$eval('.run-picker option', options => options.map(option => option.textContent)),
    checklistOfPage: async (): Promise<Checklist> =>
      JSON.parse(
        await tool.page.$eval('#checklist-tools', element => element.getAttribute('data-checklist')!),
      ),
  };
}
