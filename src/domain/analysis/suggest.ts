/** The part of a hint that lists what would have worked. */
import { byNearness, nearest } from '../text/nearest.ts';

const SHOWN = 8;

/** `是不是 payment？可以用：payment、term、deposit。`; the closest first, at most eight. */
export function suggest(word: string, known: Iterable<string>, lead = '可以用'): string {
  const names = byNearness(word, known);
  if (names.length === 0) return '';
  const meant = nearest(word, names);
  const more = names.length > SHOWN ? `等${names.length}个` : '';
  return `${meant ? `是不是 ${meant}？` : ''}${lead}：${names.slice(0, SHOWN).join('、')}${more}。`;
}
