/** Whether two texts say the same, however lines, tables and blanks are laid out. */
import type { Comparable } from '../../../domain/compare/comparable.ts';

export function sameWords(a: Comparable, b: Comparable): boolean {
  return squeezed(a) === squeezed(b);
}

/** Word writes 〇 in numbers where statutes write 零. */
function squeezed({ clauses }: Comparable): string {
  return clauses
    .flatMap(({ lines }) => lines.map(({ number, text }) => number + text))
    .join('')
    .replace(/[\s_|]+/g, '')
    .replace(/[〇○]/g, '零');
}
