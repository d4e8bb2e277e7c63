/** What the writers share while one document is written: numbers for everything that Word wants numbered. */
import type { Comment, Range } from './model.ts';

export class Writing {
  /** Comments in the order of their appearance; a comment's id is its index. */
  readonly comments: Comment[] = [];
  /** Prompts of controls; a prompt's name is its index. */
  readonly prompts: string[] = [];
  readonly #ids = new Map<Range, number>();
  #last = 0;

  /** For changes, controls and bookmarks, which may share one count. */
  nextId(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The index of a prompt among the prompts of the document, each of which is kept once. */
  promptIndex(prompt: string): number {
    const known = this.prompts.indexOf(prompt);
    return known < 0 ? this.prompts.push(prompt) - 1 : known;
  }

  /** The same at both edges of a range. */
  idOf(range: Range): number {
    const known = this.#ids.get(range);
    if (known !== undefined) return known;
    const id = range.kind === 'comment' ? this.comments.push(range) - 1 : this.nextId();
    this.#ids.set(range, id);
    return id;
  }
}
