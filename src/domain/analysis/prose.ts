/** Wording and punctuation of one stretch of text, wherever it stands. */
import { issueCatalogue } from '../issue/catalogue.ts';
import { OBJECT, type ProseRule, proseRules } from './prose-rules.ts';

export interface ProseProblem {
  readonly code: ProseRule['code'];
  /** Of the first place, in UTF-16 units. */
  readonly index: number;
  readonly message: string;
  readonly hint: string;
}

export interface Prose {
  readonly text: string;
  /** The same text with `OBJECT` for every unit inside a citation. */
  readonly masked: string;
}

/** One problem for each rule that finds anything, at its first place. */
export function proseProblems(
  { text, masked }: Prose,
  where: 'contract' | 'note' = 'contract',
): ProseProblem[] {
  return proseRules.flatMap((rule): ProseProblem[] => {
    if (rule.contractOnly && where === 'note') return [];
    const matches = rule.find(rule.outsideCitations ? masked : text);
    const [first] = matches;
    if (!first) return [];
    const { title, remedy } = issueCatalogue[rule.code];
    const count = matches.length > 1 ? `等${matches.length}处` : '';
    const message = `${title}：「${excerpt(text, first.index, first.text.length)}」${count}。`;
    return [{ code: rule.code, index: first.index, message, hint: rule.hint ?? remedy }];
  });
}

/** Text without citations, such as front matter and other plain strings. */
export function plainProse(text: string): Prose {
  return { text, masked: text };
}

const AROUND = 6;

function excerpt(text: string, index: number, length: number): string {
  const start = Math.max(0, index - AROUND);
  const end = Math.min(text.length, index + length + AROUND);
  const words = text.slice(start, end).replaceAll(OBJECT, '□');
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
}
