/** The words of every row of the merged document, compared. */
import type { Comparable } from './comparable.ts';
import type { FlatLine } from './flat-lines.ts';
import type { ReferenceKeys } from './labels.ts';
import { type LineToken, lineTokens } from './line-tokens.ts';
import type { MergedRow } from './merge-rows.ts';
import { type Piece, pieces } from './pieces.ts';
import { tokenizer } from './tokens.ts';

/** Words that may lead to a numbered place. */
const LEADS = /[第附]|\d[.．]\d/;

/** The pieces of each row. Both rows of a moved line share them. */
export function rowPieces(
  a: Comparable,
  b: Comparable,
  keys: ReferenceKeys,
  rows: readonly MergedRow[],
): (readonly Piece[])[] {
  const tokenize = tokenizer({
    names: [...new Set([...a.names, ...b.names])],
    terms: [...new Set([...a.terms, ...b.terms])],
  });
  const moved = new Map<FlatLine, readonly Piece[]>();
  const pair = (own: readonly FlatLine[], others: readonly FlatLine[]): readonly Piece[] => {
    const [x, y] = [own[0]!, others[0]!];
    const single = own.length === 1 && others.length === 1;
    if (single && x.text === y.text && !(keys.shifted && LEADS.test(x.text)))
      return [{ a: x.text, b: y.text }];
    const tokensA = own.map(line =>
      lineTokens(line, tokenize, text => keys.keyOfA(text, a.clauses[line.clause]!.part)),
    );
    const tokensB = others.map(line =>
      lineTokens(line, tokenize, text => keys.keyOfB(text, b.clauses[line.clause]!.part)),
    );
    return pieces(withBreaks(tokensA), withBreaks(tokensB));
  };
  return rows.map(row => {
    const [own, other] = [row.a[0] ?? row.other, row.b[0] ?? row.other];
    if (row.kind === 'removed') return [{ a: own!.text, b: '', class: 'removed' }];
    if (row.kind === 'added') return [{ a: '', b: other!.text, class: 'added' }];
    if (row.kind === 'pair') return pair(row.a, row.b);
    const known = moved.get(own!) ?? pair([own!], [other!]);
    moved.set(own!, known);
    return known;
  });
}

function withBreaks(lines: readonly LineToken[][]): LineToken[] {
  const end: LineToken = { text: '\n', key: '\ue004', kind: 'break' };
  return lines.flatMap((tokens, index) => (index === 0 ? tokens : [end, ...tokens]));
}
