/** A side of the comparison as the domain wants it. */
import { bind } from '../../../domain/output/bound.ts';
import { readDocxAnswers } from '../../../domain/output/docx/remembered.ts';
import type { PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { loadText } from './load-text.ts';
import type { SideRequest } from './messages.ts';

/** Rejects with an error whose message is for the visitor. */
export async function sourceOf(
  side: Exclude<SideRequest, { type: 'nearest' }>,
  base: string,
): Promise<PairSource> {
  if (side.type === 'library') return loadText(base, side.key);
  if (side.type === 'draft') {
    const { template, annexes } = await loadText(base, side.key);
    const bound = bind(template, annexes, side.draft.answers, { defaults: true, choose: 'defaults' });
    return { type: 'draft', bound, name: `${template.meta.title}（${side.draft.name}）` };
  }
  const { outside, name } = side;
  const known = readDocxAnswers(outside.custom);
  if (!known) return { type: 'outside', outside, name };
  // What was entered in Word itself can only be read with the fields of the template.
  const text = await loadText(base, rememberedKey(known)).catch(() => undefined);
  const { answers } = (text && readDocxAnswers(outside.custom, text.template.fields)) ?? known;
  return { type: 'outside', outside, name, remembered: { ...known, answers } };
}

/** The text of the library that a file of ours was made from. */
export function rememberedKey({
  template,
  version,
}: {
  readonly template: string;
  readonly version: string;
}): string {
  return `${template.includes('/') ? template : `annexes/${template}`}/${version || 'draft'}`;
}
