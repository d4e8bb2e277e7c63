/** One release: from `draft.mdx` to `<version>.mdx` and its line in `releases.json`. Nothing is written unless all is well. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Releases } from '../../src/domain/analysis/release-issues.ts';
import { formatIssue } from '../../src/domain/issue/issue.ts';
import { canonicalHash } from '../../src/domain/source/canonical.ts';
import { type Bump, nextVersion, releaseText, substance } from '../../src/domain/source/release-text.ts';
import { allSeries, type Library, type Series } from '../../src/domain/template/library.ts';
import type { AnnexUse, Change } from '../../src/domain/template/template.ts';
import { checkContent } from '../content/check-content.ts';
import { CONTENT_DIR } from '../content/read-content.ts';
import { Stop } from '../site/steps.ts';

export interface ReleaseRequest {
  /** `confidentiality/mutual`, `annexes/care-plan`, `checklists/before-signing`. */
  readonly id: string;
  readonly bump: Bump;
  /** ISO date. */
  readonly date: string;
  /** Asked only when everything else is in order and the release is not the first. */
  changes(): Promise<readonly Change[]>;
  readonly dir?: string;
}

export async function release(request: ReleaseRequest): Promise<{ key: string; sha256: string }> {
  const { id, bump, date, dir = CONTENT_DIR } = request;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Stop(`日期“${date}”的写法不对：写成 2026-11-22。`);
  const { issues, parsed } = await checkContent(dir);
  const series = findSeries(parsed.library, id);
  const { draft } = series;
  const folder = draft?.file.replace(/\/draft\.mdx$/, '') ?? '';
  const errors = issues.filter(issue => issue.severity === 'error');
  const own = errors.filter(issue => issue.at?.file.startsWith(`${folder}/`));
  if (draft && own.length) throw new Stop(`${own.map(formatIssue).join('\n')}\n草稿有错，没有发布。`);
  if (errors.length) throw new Stop(`${errors.map(formatIssue).join('\n')}\n内容有错，先改好再发布。`);
  if (!draft)
    throw new Stop(
      `${id} 没有草稿。把最新版本复制为 draft.mdx，删去 version、date、changes，status 改成 draft，改好后再发布。`,
    );

  const text = await readText(join(dir, draft.file));
  const latest = series.versions[0];
  const annexes = draft.meta.annexes.map(use => pinAnnex(use, parsed.library));
  if (latest && isSame(await readText(join(dir, latest.file)), text, latest.meta.annexes, annexes)) {
    throw new Stop(`草稿与已发布的 ${latest.meta.version} 相同，没有可以发布的改动。`);
  }
  const version = nextVersion(latest?.meta.version, bump);
  const key = `${folder}/${version}`;
  const target = join(dir, `${key}.mdx`);
  if (existsSync(target)) throw new Stop(`${target} 已经存在。`);
  const changes = latest ? await request.changes() : [];
  const released = releaseText(text, { version, date, changes, annexes });
  const sha256 = canonicalHash(released);

  const record = join(dir, 'releases.json');
  const releases: Releases = existsSync(record)
    ? (JSON.parse(await readFile(record, 'utf8')) as Releases)
    : {};
  const sorted = Object.fromEntries(
    Object.entries({ ...releases, [key]: { sha256, date } }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFile(`${record}.tmp`, `${JSON.stringify(sorted, null, 2)}\n`);
  await writeFile(target, released);
  await rename(`${record}.tmp`, record);
  const after = await checkContent(dir);
  const broken = after.issues.filter(issue => issue.severity === 'error');
  if (broken.length) {
    await rm(target);
    await writeFile(record, `${JSON.stringify(releases, null, 2)}\n`);
    throw new Stop(`${broken.map(formatIssue).join('\n')}\n发布后的版本有错，已经撤回。`);
  }
  return { key, sha256 };
}

/** Same words and same annexes; another version of an annex is a change too. */
function isSame(
  released: string,
  draft: string,
  pinned: readonly AnnexUse[],
  annexes: readonly AnnexUse[],
): boolean {
  const list = (uses: readonly AnnexUse[]) => uses.map(({ id, version }) => `${id}@${version}`).join(' ');
  return substance(released) === substance(draft) && list(pinned) === list(annexes);
}

function findSeries(library: Library, id: string): Series {
  const all = allSeries(library);
  const key = (series: Series) =>
    series.type === 'contract'
      ? series.id
      : `${series.type === 'annex' ? 'annexes' : 'checklists'}/${series.id}`;
  const series = all.find(item => key(item) === id.replace(/^contracts\//, ''));
  if (!series) throw new Stop(`没有 ${id}。可以发布的有：${all.map(key).join('、')}。`);
  return series;
}

function pinAnnex(use: AnnexUse, library: Library): AnnexUse {
  const version =
    use.version ?? library.annexes.find(series => series.id === use.id)?.versions[0]?.meta.version;
  if (!version)
    throw new Stop(`附件 ${use.id} 还没有发布过：先运行 npm run release -- annexes/${use.id} major。`);
  return { id: use.id, version };
}

async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
