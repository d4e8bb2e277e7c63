/** The content check that `check`, `build`, `release` and the tests share. */
import { libraryIssues } from '../../src/domain/analysis/library-issues.ts';
import type { Releases } from '../../src/domain/analysis/release-issues.ts';
import { formatIssue, type Issue, sortIssues } from '../../src/domain/issue/issue.ts';
import { makeIssue } from '../../src/domain/issue/make-issue.ts';
import { libraryReview } from '../../src/domain/review/library-review.ts';
import { type ParsedLibrary, parseLibrary } from '../../src/domain/source/parse-library.ts';
import { CONTENT_DIR, readContent } from './read-content.ts';

export interface ContentCheck {
  readonly ok: boolean;
  /** All issues as text, or a one-line summary of what was read. */
  readonly report: string;
  readonly issues: readonly Issue[];
  readonly parsed: ParsedLibrary;
}

/** Reads and checks the folder; warnings are reported but do not fail. */
export async function checkContent(dir = CONTENT_DIR): Promise<ContentCheck> {
  const { files, issues: unreadable } = await readContent(dir);
  const parsed = parseLibrary(files);
  const { releases, issues: unrecorded } = readReleases(
    files.find(({ file }) => file === 'releases.json')?.text,
  );
  const issues = sortIssues([
    ...unreadable,
    ...parsed.issues,
    ...unrecorded,
    ...libraryIssues(parsed, releases),
    ...libraryReview(parsed.library),
  ]);
  const errors = issues.filter(issue => issue.severity === 'error').length;
  const { contracts, annexes, checklists, clauses, laws } = parsed.library;
  const read = `合同 ${contracts.length}、附件 ${annexes.length}、清单 ${checklists.length}、条款类型 ${clauses.length}、法律文件 ${laws.size}`;
  const count = issues.length ? `错误 ${errors}，提醒 ${issues.length - errors}` : '没有问题';
  const report = [...issues.map(formatIssue), `${read}：${count}。`].join('\n');
  return { ok: errors === 0, report, issues, parsed };
}

/** Reads `releases.json`; absent means that nothing was released yet. */
export function readReleases(text: string | undefined): { releases: Releases; issues: Issue[] } {
  if (text === undefined) return { releases: {}, issues: [] };
  try {
    return { releases: JSON.parse(text) as Releases, issues: [] };
  } catch {
    const issue = makeIssue('releases-unreadable', '发布记录不是正确的 JSON。', {
      hint: '从版本库恢复 src/content/releases.json。',
      at: { file: 'releases.json' },
    });
    return { releases: {}, issues: [issue] };
  }
}
