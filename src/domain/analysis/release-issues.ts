/** A released version never changes: its canonical hash stands in `releases.json`. */
import type { Issue } from '../issue/issue.ts';
import type { Template } from '../template/template.ts';

export interface Release {
  /** Hex SHA-256 of the canonical text. */
  readonly sha256: string;
  /** Date of release, ISO. */
  readonly date: string;
}
/** Keyed by path without extension: `contracts/confidentiality/mutual/1.0.0`. */
export type Releases = Readonly<Record<string, Release>>;

export function releaseIssues(templates: readonly Template[], releases: Releases): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const { file, hash, meta } of templates) {
    if (!meta.version) continue;
    const key = file.replace(/\.mdx$/, '');
    seen.add(key);
    const release = releases[key];
    const next = nextPatch(meta.version);
    if (!release) {
      issues.push({
        code: 'release-unrecorded',
        severity: 'error',
        message: `${meta.version} 没有发布记录。`,
        hint: `版本文件由发布命令生成：把内容放进 draft.mdx，再运行 npm run release -- ${meta.id} patch。`,
        at: { file },
      });
    } else if (release.sha256 !== hash) {
      issues.push({
        code: 'release-changed',
        severity: 'error',
        message: `已发布的 ${meta.version} 被改动了（记录 ${release.sha256.slice(0, 8)}，现在 ${hash.slice(0, 8)}）。`,
        hint: `恢复这个文件；改动写进 draft.mdx，再运行 npm run release -- ${meta.id} patch，发布为 ${next}。`,
        at: { file },
      });
    }
  }
  for (const key of Object.keys(releases)) {
    if (seen.has(key)) continue;
    issues.push({
      code: 'release-missing',
      severity: 'error',
      message: `已发布的版本 ${key} 不见了，或者读不出来。`,
      hint: '已发布的版本要一直保留：从版本库里恢复这个文件；不再使用的，把 status 改成 withdrawn。',
      at: { file: `${key}.mdx` },
    });
  }
  return issues;
}

function nextPatch(version: string): string {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${(patch ?? 0) + 1}`;
}
