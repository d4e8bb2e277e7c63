/**
 * Front matter of a draft turned into that of a release: version, status, date, changes, pinned annexes.
 * Works on the lines of top-level keys, so that everything else stays as the author wrote it.
 */
import { stringify } from 'yaml';
import { citationKey } from '../law/citation.ts';
import type { AnnexUse, Change } from '../template/template.ts';

export interface ReleaseFacts {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly changes: readonly Change[];
  /** Every annex with the version that belongs to this release. */
  readonly annexes: readonly AnnexUse[];
}

export type Bump = 'major' | 'minor' | 'patch';

/** The version after `current`; the first release is 1.0.0 whatever the bump. */
export function nextVersion(current: string | undefined, bump: Bump): string {
  if (!current) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = current.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Text of the released file; the body stays as it is, to the character. */
export function releaseText(draft: string, { version, date, changes, annexes }: ReleaseFacts): string {
  const written = changes.map(({ what, why, sources }) => ({
    what,
    why,
    ...(sources.length ? { sources: sources.map(citationKey) } : {}),
  }));
  return rewrite(draft, keys => {
    keys.delete('version');
    keys.delete('date');
    keys.delete('changes');
    if (annexes.length) keys.set('annexes', yamlOf({ annexes: annexes.map(annex => ({ ...annex })) }));
    if (written.length) keys.set('changes', yamlOf({ changes: written }));
    keys.set('status', ['status: released', `version: ${version}`, `date: ${date}`]);
  });
}

/** The part in which two versions must differ to be two: everything but what a release writes. */
export function substance(text: string): string {
  return rewrite(text, keys => {
    for (const key of ['version', 'date', 'changes', 'status', 'review', 'annexes']) keys.delete(key);
  });
}

function yamlOf(value: object): string[] {
  return stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
}

/** `change` sees the lines of each top-level key, in order. */
function rewrite(text: string, change: (keys: Map<string, readonly string[]>) => void): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const keys = new Map<string, string[]>();
  let current: string[] = [];
  keys.set('', current);
  for (const line of lines.slice(1, end)) {
    const key = /^([A-Za-z][\w-]*)\s*:/.exec(line)?.[1];
    if (key) {
      current = [];
      keys.set(key, current);
    }
    current.push(line);
  }
  change(keys);
  return ['---', ...[...keys.values()].flat(), ...lines.slice(end)].join('\n');
}
