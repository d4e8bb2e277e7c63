/** A side of the comparison as the domain wants it. */
import { bind } from '../../../domain/output/bound.ts';
import { readDocxAnswers } from '../../../domain/output/docx/remembered.ts';
import type { PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { textKey } from '../shared/addresses.ts';
import { loadText } from './load-text.ts';
import type { SideRequest } from './messages.ts';

/** Rejects with a VisitorError. */
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
  const text = await loadText(base, textKey(known.template, known.version)).catch(() => undefined);
  const { answers } = (text && readDocxAnswers(outside.custom, text.template.fields)) ?? known;
  return { type: 'outside', outside, name, remembered: { ...known, answers } };
}
