/** One kind of clause over all contracts: which wording is the most common, and what each of the others has instead. */
import type { Comparable, ComparableClause } from './comparable.ts';
import { compare } from './compare.ts';
import type { Redline } from './redline.ts';
import { dice, pairsOf } from './similarity.ts';

export interface KindText {
  /** Index of the document that the clause stands in. */
  readonly document: number;
  readonly clause: ComparableClause;
}

export interface KindComparison extends KindText {
  /** From the most common text to this one; absent for those that are the most common one. */
  readonly redline?: Redline;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface KindMatrix {
  /** Index in `texts` of the text that the others are held against. */
  readonly common: number;
  readonly texts: readonly KindComparison[];
}

/**
 * The most common text is the one that most clauses have word for word; where several lead, or every clause is worded its
 * own way, the one that is most like all the others. Undefined when no document has the kind.
 */
export function kindMatrix(documents: readonly Comparable[], kind: string): KindMatrix | undefined {
  const texts = documents.flatMap((document, index) =>
    document.clauses.filter(clause => clause.kind === kind).map(clause => ({ document: index, clause })),
  );
  if (texts.length === 0) return undefined;
  const words = texts.map(({ clause }) => wordsOf(clause));
  const pairs = words.map(pairsOf);
  const shared = words.map(own => words.filter(other => other === own).length);
  const closeness = pairs.map(own => pairs.reduce((sum, other) => sum + dice(own, other, 0), 0));
  const common = texts
    .map((_, index) => index)
    .reduce((best, index) =>
      shared[index]! > shared[best]! ||
      (shared[index] === shared[best] && closeness[index]! > closeness[best]!)
        ? index
        : best,
    );
  const base = alone(documents, texts[common]!);
  return {
    common,
    texts: texts.map((text, index) => ({
      ...text,
      likeness: words[index] === words[common] ? 1 : dice(pairs[index]!, pairs[common]!, 0),
      ...(words[index] === words[common] ? {} : { redline: compare(base, alone(documents, text)) }),
    })),
  };
}

/** Number and title are the contract's business; what counts is what the clause says. */
function wordsOf({ lines }: ComparableClause): string {
  return lines
    .filter(({ style }) => style !== 'heading')
    .map(({ text }) => text)
    .join('\n');
}

function alone(documents: readonly Comparable[], { document, clause }: KindText): Comparable {
  const { title, names, terms } = documents[document]!;
  return { title, names, terms, clauses: [{ ...clause, lines: clause.lines.map(unnumbered) }] };
}

/** Clauses of different contracts have different numbers, which says nothing. */
function unnumbered(line: ComparableClause['lines'][number]): ComparableClause['lines'][number] {
  return line.style === 'heading' || /^第.+条$|^\d+\.\d+$/.test(line.number) ? { ...line, number: '' } : line;
}
