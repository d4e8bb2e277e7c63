/** What a visitor can put on a side, and how it is named in the page's list and in its address. */

import { reports, type StoredReport } from '../check/reports.ts';
import { type Draft, drafts } from '../fill/drafts.ts';
import { TEXT_KEY } from '../shared/addresses.ts';

export type Choice =
  | { readonly type: 'library'; readonly key: string }
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'report'; readonly report: StoredReport }
  /** Pending tracked changes of a Word file count as accepted, unless the words before them are asked for. */
  | { readonly type: 'file'; readonly file: File; readonly changes?: 'rejected' }
  | { readonly type: 'text'; readonly text: string }
  /** The text of the library that is most like the other side. */
  | { readonly type: 'nearest' };

export interface TextGroup {
  readonly title: string;
  readonly texts: readonly { readonly key: string; readonly title: string }[];
}

/** What lies on this machine beside the library. */
export interface OwnTexts {
  readonly drafts: readonly Draft[];
  readonly reports: readonly StoredReport[];
}

/** A private window keeps nothing; the library can be compared all the same. */
export async function ownTexts(): Promise<OwnTexts> {
  const [own, checked] = await Promise.all([
    drafts.list().catch((): Draft[] => []),
    reports.list().catch((): StoredReport[] => []),
  ]);
  const latest = <T extends { readonly changed: number }>(list: T[]) =>
    list.sort((a, b) => b.changed - a.changed);
  return { drafts: latest(own), reports: latest(checked) };
}

/** `a` or `b` of the page's address: a text of the library, or `draft:<id>` and `report:<id>` of this machine. */
export function choiceFrom(value: string, { drafts: known, reports: checked }: OwnTexts): Choice | undefined {
  if (TEXT_KEY.test(value)) return { type: 'library', key: value };
  if (value === 'nearest') return { type: 'nearest' };
  const [, kind, id] = /^(draft|report):(.+)$/.exec(value) ?? [];
  const draft = kind === 'draft' ? known.find(one => one.id === id) : undefined;
  if (draft) return { type: 'draft', draft };
  const report = kind === 'report' ? checked.find(one => one.id === id) : undefined;
  return report && { type: 'report', report };
}

/** Value of the choice in the list; files and pasted text have one entry of their own. */
export function choiceValue(choice: Choice | undefined): string {
  if (!choice) return '';
  switch (choice.type) {
    case 'library':
      return choice.key;
    case 'draft':
      return `draft:${choice.draft.id}`;
    case 'report':
      return `report:${choice.report.id}`;
    default:
      return choice.type;
  }
}

/** The words of a report's paper, a line a line, as they were read. */
export function reportText({ lines }: StoredReport): string {
  return lines.map(({ number, text }) => (number ? `${number} ${text}` : text)).join('\n');
}
