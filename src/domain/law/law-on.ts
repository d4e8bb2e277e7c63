/** Which law was in force on a day (签约日), as far as the recorded history goes. */
import type { IsoDate } from '../field/field.ts';
import type { Law } from './law.ts';

export type LawDates = Pick<Law, 'id' | 'effective' | 'currentVersionEffective' | 'ended' | 'supersededBy'>;

/**
 * `in-force`: the recorded version. `before`: not yet in force. `ended`: no longer. `older-version`: the instrument was in
 * force in an older version; `version` is its record where there is one, otherwise its history is missing here.
 * `predecessors`: not yet in force, but other instruments whose place it took were.
 */
export type LawOn =
  | { readonly state: 'in-force' | 'before' | 'ended' }
  | { readonly state: 'older-version'; readonly version?: string }
  | { readonly state: 'predecessors'; readonly instruments: readonly string[] };

export function lawOn(law: LawDates, day: IsoDate, all: readonly LawDates[]): LawOn {
  if (law.ended !== undefined && day >= law.ended) return { state: 'ended' };
  if (day >= law.currentVersionEffective) return { state: 'in-force' };
  const replaced = all.filter(other => other.supersededBy.includes(law.id));
  if (day >= law.effective) {
    // Versions of one instrument have one day on which it first came into force.
    const older = replaced.find(
      other => other.effective === law.effective && lawOn(other, day, all).state === 'in-force',
    );
    return { state: 'older-version', ...(older ? { version: older.id } : {}) };
  }
  const then = replaced.filter(other => /^(?:in-force|older-version)$/.test(lawOn(other, day, all).state));
  return then.length > 0
    ? { state: 'predecessors', instruments: then.map(({ id }) => id) }
    : { state: 'before' };
}
