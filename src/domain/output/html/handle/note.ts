import type { Note } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

/** Advice is not part of the text; `afterArticle` prints it where a page wants it. */
export const note: Handle<Note> = () => '';
