/** How texts and pages of the site are named in addresses. */
import type { Template } from '../../../domain/template/template.ts';

/** `1.0.0`, or `draft` for what is not released. */
export const VERSION = /^(?:\d+\.\d+\.\d+|draft)$/;

/** `confidentiality/mutual/1.0.0`, `annexes/care-plan/1.0.0`, `checklists/performance/1.0.0`. */
export const TEXT_KEY = /^[a-z0-9-]+\/[a-z0-9-]+\/(?:\d+\.\d+\.\d+|draft)$/;

export function versionOf({ meta }: Template): string {
  return meta.version ?? 'draft';
}

/** Ids of annexes have no slash: `care-plan`. */
export function textKey(template: string, version = 'draft'): string {
  return `${seriesKey(template)}/${version}`;
}

/** Of all versions: `confidentiality/mutual`, `annexes/care-plan`. */
export function seriesKey(template: string): string {
  return template.includes('/') ? template : `annexes/${template}`;
}

/** `base` is the address of the home page. */
export function lawAddress(
  base: string,
  { law, article }: { readonly law: string; readonly article: string },
): string {
  return `${base}laws/${law}/${article ? `#a${article}` : ''}`;
}

export function annexAddress(base: string, id: string): string {
  return `${base}annexes/${id}/`;
}
