/** File names of templates: which template and which version a path holds. */
import type { TemplateType } from '../template/template.ts';

export interface TemplatePlace {
  readonly type: TemplateType;
  /** `family/variant` for contracts, the folder's name for annexes and checklists. */
  readonly id: string;
  /** Absent for `draft.mdx`. */
  readonly version?: string;
}

const PATTERN =
  /^(?:contracts\/(?<contract>[a-z0-9-]+\/[a-z0-9-]+)|annexes\/(?<annex>[a-z0-9-]+)|checklists\/(?<checklist>[a-z0-9-]+))\/(?:draft|(?<version>\d+\.\d+\.\d+))\.mdx$/;

/** Undefined when the path is not that of a template. */
export function templatePlace(file: string): TemplatePlace | undefined {
  const groups = PATTERN.exec(file)?.groups;
  if (!groups) return undefined;
  const version = groups['version'];
  const type = groups['contract'] ? 'contract' : groups['annex'] ? 'annex' : 'checklist';
  const id = groups['contract'] ?? groups['annex'] ?? groups['checklist'] ?? '';
  return { type, id, ...(version ? { version } : {}) };
}

/** As `templatePlace`; throws when the path is not that of a template, which callers have made sure of. */
export function placeOf(file: string): TemplatePlace {
  const place = templatePlace(file);
  if (!place) throw new Error(`not a template file: ${file}`);
  return place;
}

/** Newest first. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < 3; index += 1) {
    const difference = (right[index] ?? 0) - (left[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
