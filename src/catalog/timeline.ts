/** Versions and laws with their dates, for the question what was current on a day. */
import type { LawDates } from '../domain/law/law-on.ts';
import { allSeries } from '../domain/template/library.ts';
import { getLibrary } from './library.ts';
import { templateTitle } from './places.ts';
import { urls } from './urls.ts';

export interface TimelineVersion {
  readonly version: string;
  readonly date: string;
  readonly href: string;
  readonly withdrawn: boolean;
}

export interface Timeline {
  readonly templates: readonly { readonly title: string; readonly versions: readonly TimelineVersion[] }[];
  /** `checkedOn`: the last day on which the recorded version was confirmed to be the newest. */
  readonly laws: readonly (LawDates & {
    readonly title: string;
    readonly href: string;
    readonly checkedOn?: string;
  })[];
}

/** Versions newest first; laws by title. */
export async function getTimeline(): Promise<Timeline> {
  const { library } = await getLibrary();
  const templates = allSeries(library).flatMap(({ versions }) => {
    const [first] = versions;
    if (!first) return [];
    const dated = versions.map(template => ({
      version: template.meta.version!,
      date: template.meta.date!,
      href: urls.version(template),
      withdrawn: template.meta.status === 'withdrawn',
    }));
    return [{ title: templateTitle(first), versions: dated }];
  });
  const laws = [...library.laws.values()].map(law => ({
    id: law.id,
    effective: law.effective,
    currentVersionEffective: law.currentVersionEffective,
    ...(law.ended === undefined ? {} : { ended: law.ended }),
    supersededBy: law.supersededBy,
    ...(law.checkedOn === undefined ? {} : { checkedOn: law.checkedOn }),
    title: law.shortTitle,
    href: urls.law(law.id),
  }));
  return { templates, laws: laws.sort((a, b) => a.title.localeCompare(b.title, 'zh-CN')) };
}
