/** Which law was in force on a day (签约日), as far as the recorded history goes. */
import type { IsoDate } from '../field/field.ts';
import type { Law } from './law.ts';

export type LawDates = Pick<Law, 'id' | 'effective' | 'currentVersionEffective' | 'ended' | 'supersededBy'>;

/**
 * `in-force`: the recorded version. `before`: not yet in force. `ended`: no longer. `older-version`: the instrument was in
 * force in an older version; `version` is its record where there is one, otherwise its history is missing here.
 */
export type LawOn =
  | { readonly state: 'in-force' | 'before' | 'ended' }
  | { readonly state: 'older-version'; readonly version?: string };

export function lawOn(law: LawDates, day: IsoDate, all: readonly LawDates[]): LawOn {
  if (law.ended !== undefined && day >= law.ended) return { state: 'ended' };
  if (day >= law.currentVersionEffective) return { state: 'in-force' };
  const older = all.find(
    other => other.supersededBy.includes(law.id) && lawOn(other, day, all).state === 'in-force',
  );
  if (older) return { state: 'older-version', version: older.id };
  return day < law.effective ? { state: 'before' } : { state: 'older-version' };
}
