/** A text of the library as data, fetched from our own site and from nowhere else. */
import type { FillData } from '../../../domain/fill/fill-data.ts';
import type { PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { fromPortable } from '../../../domain/template/portable.ts';

export type LibraryText = Extract<PairSource, { type: 'template' }>;

/** What both kinds of data file hold. */
export type TextData = Pick<FillData, 'template' | 'annexes'>;

/** `confidentiality/mutual/1.0.0`, `annexes/care-plan/1.0.0`, `checklists/performance/1.0.0`. */
export const TEXT_KEY = /^[a-z0-9-]+\/[a-z0-9-]+\/(?:\d+\.\d+\.\d+|draft)$/;

const known = new Map<string, Promise<LibraryText>>();

/** `base` is the address of the home page. Rejects with an error whose message is for the visitor. */
export function loadText(base: string, key: string): Promise<LibraryText> {
  const before = known.get(key);
  if (before) return before;
  const text = fetchText(base, key);
  known.set(key, text);
  text.catch(() => known.delete(key));
  return text;
}

async function fetchText(base: string, key: string): Promise<LibraryText> {
  const folder = key.startsWith('checklists/') ? 'compare' : 'fill';
  const response = TEXT_KEY.test(key)
    ? await fetch(`${base}${folder}/${key}.json`).catch(() => undefined)
    : new Response(null, { status: 404 });
  if (response?.status === 404) throw new Error(`库里没有“${key}”。在上面的列表里另选一份。`);
  if (!response?.ok) throw new Error('合同没有载入：网络断开或者网站没有应答。恢复网络后再试。');
  const { template, annexes } = (await response.json()) as TextData;
  return { type: 'template', template: fromPortable(template), annexes: annexes.map(fromPortable) };
}
