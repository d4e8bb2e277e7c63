/** Front matter of a draft turned into that of a release: version, status, date, changes, pinned annexes. */
import { type Document, isMap, parseDocument } from 'yaml';
import type { AnnexUse, Change } from '../template/template.ts';
import { citationKey } from '../law/citation.ts';

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
export function releaseText(draft: string, facts: ReleaseFacts): string {
  return rewrite(draft, yaml => {
    yaml.set('status', 'released');
    insertAfter(yaml, 'status', 'version', facts.version);
    insertAfter(yaml, 'version', 'date', facts.date);
    if (facts.annexes.length) yaml.set('annexes', yaml.createNode(facts.annexes.map(annex => ({ ...annex }))));
    const changes = facts.changes.map(({ what, why, sources }) => ({
      what,
      why,
      ...(sources.length ? { sources: sources.map(citationKey) } : {}),
    }));
    if (changes.length) yaml.set('changes', yaml.createNode(changes));
    else yaml.delete('changes');
  });
}

/** The part that two versions must differ in: everything but what a release writes. */
export function substance(text: string): string {
  return rewrite(text, yaml => {
    for (const key of ['version', 'date', 'changes', 'status', 'review', 'annexes']) yaml.delete(key);
  });
}

function rewrite(text: string, change: (yaml: Document) => void): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const yaml = parseDocument(lines.slice(1, end).join('\n'));
  change(yaml);
  return ['---', yaml.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd(), ...lines.slice(end)].join('\n');
}

function insertAfter(yaml: Document, before: string, key: string, value: string): void {
  yaml.delete(key);
  if (!isMap(yaml.contents)) return;
  const { items } = yaml.contents;
  const index = items.findIndex(item => String(item.key) === before);
  items.splice(index + 1, 0, yaml.createPair(key, value));
}
