/** The fill page as its tests use it. */
import type { ElementHandle } from 'puppeteer';
import { beforeEach } from 'vitest';
import { toolPage } from './tool-page.ts';

export const CONTRACT = '/fill/customer-service/business/';
export const HOSTILE = '<img src=x onerror=alert(1)>{partyB.name}=cmd|\u202bشركة\u202c😀𠮷䶮';

/** Call at the top of a test file: every test begins on the form of `CONTRACT`. */
export function fillPage() {
  const tool = toolPage();
  beforeEach(() => open());

  async function open(address = CONTRACT): Promise<void> {
    await tool.open(address);
    await tool.page.waitForSelector('.fill .paper .article');
  }

  return {
    tool,
    open,
    contract: () => tool.text('.paper'),
    html: () => tool.page.$eval('.paper', paper => paper.innerHTML),
    saved: () =>
      tool.page.waitForFunction(() =>
        document.querySelector('.draft-name')?.textContent?.includes('自动保存'),
      ),

    /** Goes through the steps until the control is there. */
    async fieldInSteps(selector: string): Promise<ElementHandle> {
      const steps = await tool.count('.steps button');
      for (let step = 0; step < steps; step += 1) {
        await tool.page.evaluate(
          index => document.querySelectorAll<HTMLElement>('.steps button')[index]!.click(),
          step,
        );
        await tool.page.waitForFunction(
          index => document.querySelectorAll('.steps button')[index]!.getAttribute('aria-current') === 'step',
          {},
          step,
        );
        const found = await tool.page.$(selector);
        if (found) return found;
      }
      throw new Error(`no step holds ${selector}`);
    },
  };
}

/** Without the mark of the blank that has the cursor. */
export function plain(text: string): string {
  return text.replaceAll(' current', '');
}
