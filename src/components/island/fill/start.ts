/** What the page hands to the island when it starts. */
import type { Draft } from './drafts.ts';
import type { Loaded } from './load.ts';
import type { PreviewLinks } from './preview.ts';

export interface Start {
  /** Address of the fill page, with the slash at its end. */
  readonly page: string;
  readonly base: string;
  readonly links: PreviewLinks;
  /** The version to use now. */
  readonly newest: Loaded;
  /** Drafts of this template, the one changed last first. */
  readonly drafts: readonly Draft[];
  /** What stands in the draft to begin with, and its template when that is an older version. */
  readonly draft: Draft;
  readonly loaded: Loaded;
}
