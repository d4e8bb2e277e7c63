/** A text of the library as data, fetched from our own site and from nowhere else. */
import type { FillData } from '../../../domain/fill/fill-data.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import type { PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { fromPortable } from '../../../domain/template/portable.ts';
import { TEXT_KEY } from '../shared/addresses.ts';

export type LibraryText = Extract<PairSource, { type: 'template' }>;

/** What both kinds of data file hold. */
export type TextData = Pick<FillData, 'template' | 'annexes'>;

const known = new Map<string, Promise<LibraryText>>();

/** `base` is the address of the home page. Rejects with a VisitorError. */
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
  if (response?.status === 404) throw new VisitorError(`库里没有“${key}”。在上面的列表里另选一份。`);
  if (!response?.ok) throw new VisitorError('合同没有载入：网络断开或者网站没有应答。恢复网络后再试。');
  const { template, annexes } = (await response.json()) as TextData;
  return { type: 'template', template: fromPortable(template), annexes: annexes.map(fromPortable) };
}
