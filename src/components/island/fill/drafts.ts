/** Drafts of contracts on this machine. */

import type { Template } from '../../../domain/template/template.ts';
import { versionOf } from '../shared/addresses.ts';
import { newId } from '../shared/new-id.ts';
import { store } from '../store.ts';
import type { Entries } from './session.ts';

export interface Draft extends Entries {
  readonly id: string;
  readonly name: string;
  /** Template id, version and hash the answers were given to. */
  readonly template: string;
  readonly version: string;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export const EMPTY: Entries = { answers: {}, unread: {} };

export const drafts = store<Draft>('drafts');

/** Drafts of one template, newest first. */
export async function draftsOf(template: string): Promise<Draft[]> {
  const all = await drafts.list();
  return all.filter(draft => draft.template === template).sort((a, b) => b.changed - a.changed);
}

export function newDraft(template: Template, name: string, entries: Entries): Draft {
  const { meta, hash } = template;
  const version = versionOf(template);
  return { id: newId(), name, template: meta.id, version, hash, changed: Date.now(), ...entries };
}

/** 草稿 1, 草稿 2: the first number that is free. */
export function freeName(stem: string, taken: readonly Draft[]): string {
  const names = new Set(taken.map(draft => draft.name));
  let number = 1;
  while (names.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}
