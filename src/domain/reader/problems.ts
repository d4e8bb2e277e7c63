/** Collects what the reader could not place; the same kind of thing is reported once, with its first words. */
import type { OutsideProblem, ProblemKind } from './outside-document.ts';

const QUOTE_LENGTH = 120;

export interface ProblemLog {
  readonly list: OutsideProblem[];
  /** Keeps the first of each kind at each place. */
  add(kind: ProblemKind, where: string, message: string, quote?: string): void;
}

export function problemLog(): ProblemLog {
  const list: OutsideProblem[] = [];
  const seen = new Set<string>();
  return {
    list,
    add(kind, where, message, quote = '') {
      const key = `${kind}\n${where}`;
      if (seen.has(key)) return;
      seen.add(key);
      const words = quote.replace(/\s+/g, ' ').trim();
      list.push({
        kind,
        where,
        message,
        quote: words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words,
      });
    },
  };
}
