/** The template that a command names, with the annexes that belong to it. */
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { type Library, newest, type Series } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { byNearness, nearest } from '../../src/domain/text/nearest.ts';
import { CONTENT_DIR, readContent } from '../content/read-content.ts';
import { misuse } from './failure.ts';

export interface FoundTemplate {
  readonly template: Template;
  readonly annexes: readonly Template[];
}

/** What can be filled in; laws, clause pages and guides take long to read and have no part in it. */
export async function readLibrary(dir = CONTENT_DIR): Promise<Library> {
  const { files } = await readContent(dir);
  return parseLibrary(files.filter(({ file }) => FILLABLE.test(file))).library;
}

const FILLABLE = /^(?:contracts\/.+|annexes)\/[^/]+\/[^/]+\.mdx$/;

/** `family/variant`, an annex's id, either with `@1.0.0` or `@draft`. Throws a Failure that names what there is. */
export function findTemplate(library: Library, name: string): FoundTemplate {
  const [id = '', version, ...more] = name.split('@');
  const all = [...library.contracts, ...library.annexes];
  const series = all.find(one => one.id === id || `annexes/${one.id}` === id);
  if (!series || more.length > 0) {
    const ids = all.map(one => one.id);
    const meant = nearest(id, ids);
    const hint = meant
      ? `最接近的是 ${meant}。`
      : `可以用的有：${byNearness(id, ids).slice(0, 8).join('、')}……`;
    throw misuse(`没有编号为 ${id} 的合同或者附件。${hint}`);
  }
  const template = versionOf(series, version);
  return { template, annexes: annexesOf(template, library) };
}

function versionOf(series: Series, version: string | undefined): Template {
  const { id, versions, draft } = series;
  const found =
    version === undefined
      ? (newest(series) ?? draft)
      : version === 'draft'
        ? draft
        : versions.find(({ meta }) => meta.version === version);
  if (found) return found;
  const known = [...versions.map(({ meta }) => meta.version), ...(draft ? ['draft'] : [])];
  throw misuse(`${id} 没有 ${version ?? '可以使用的'} 版本。有的是：${known.join('、')}。`);
}

/** The versions that were fixed at release; a draft that fixes none gets the newest. */
function annexesOf({ meta }: Template, { annexes }: Library): Template[] {
  return meta.annexes.map(({ id, version }) => {
    const series = annexes.find(one => one.id === id);
    const fixed = series?.versions.find(one => one.meta.version === version);
    const annex = fixed ?? (series && (newest(series) ?? series.draft));
    if (!annex) throw misuse(`${meta.id} 的附件 ${id} 不在库里：先运行 npm run check。`);
    return annex;
  });
}
