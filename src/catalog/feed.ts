/** Atom feed of released versions, newest first. */
import { allSeries } from '../domain/template/library.ts';
import type { Template } from '../domain/template/template.ts';
import { getLibrary } from './library.ts';
import { templateTitle } from './places.ts';
import { urls } from './urls.ts';
import { escapeXml } from './xml.ts';

const time = (date: string) => `${date}T00:00:00Z`;

export async function feed(site: URL): Promise<string> {
  const { library } = await getLibrary();
  const released = allSeries(library)
    .flatMap(series => series.versions)
    .filter(template => template.meta.date !== undefined)
    .sort((a, b) => compare(b.meta.date!, a.meta.date!) || compare(a.file, b.file));
  const updated = time(released[0]?.meta.date ?? '2026-01-01');
  const self = new URL(urls.feed, site).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<title>明约：合同版本</title>
<id>${escapeXml(self)}</id>
<link rel="self" href="${escapeXml(self)}"/>
<link href="${escapeXml(new URL(urls.home, site).href)}"/>
<updated>${updated}</updated>
<author><name>明约</name></author>
${released.map(template => entry(template, site)).join('\n')}
</feed>
`;
}

function entry(template: Template, site: URL): string {
  const { meta } = template;
  const address = escapeXml(new URL(urls.version(template), site).href);
  const changes = meta.changes.map(change => `${change.what}（${change.why}）`).join('；');
  return `<entry><title>${escapeXml(`${templateTitle(template)} ${meta.version}`)}</title><id>${address}</id><link href="${address}"/>\
<updated>${time(meta.date!)}</updated><summary>${escapeXml(changes || meta.summary)}</summary></entry>`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
