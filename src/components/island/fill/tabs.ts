/**
 * Several tabs with one draft. Each holds it whole and writes it whole, so each tells the others what it writes: the one
 * that is typed in next has it all. `desk-acts.ts` listens.
 */
import { type Draft, drafts } from './drafts.ts';

/** A draft that is being saved, or that 清除本机全部数据 was done. */
export type News = Draft | 'cleared';

// Very old browsers have none; there the tab that writes last wins.
export const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('mingyue-drafts');

/** Where drafts are saved to. The others hear of it first: a page that is being left gets no further. */
export const shared = {
  put(draft: Draft): Promise<void> {
    channel?.postMessage(draft satisfies News);
    return drafts.put(draft);
  },
};
