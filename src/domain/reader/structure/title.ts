/** Finds the title of a contract among its first lines. */
import type { MarkedLine } from './marker.ts';
import { looksLikeTitle } from './title-words.ts';

const FIRST_LINES = 8;
const KIND =
  /(?:合\s*同|协\s*议|協\s*議|契\s*[约約]|[书書]|[条條]款|制度|[办辦]法|[声聲]明|承\s*[诺諾]|公[约約]|[规規][则則定]|函|[约約]定|细则|须知)\s*(?:[（(【〔][^）)】〕]{1,20}[）)】〕])?$/;

/** Index of the title; -1 when there is none. */
export function findTitle(lines: readonly MarkedLine[]): number {
  const first = lines.slice(0, FIRST_LINES);
  const end = first.findIndex(({ marker, table }) => marker !== undefined || table !== undefined);
  const head = end < 0 ? first : first.slice(0, end);
  const plain = ({ text }: MarkedLine) => looksLikeTitle(text) && !/[:：]/.test(text);
  const set = head.findIndex(line => line.title && line.text !== '');
  if (set >= 0) return set;
  const named = head.findIndex(line => plain(line) && KIND.test(line.text));
  if (named >= 0) return named;
  const top = head[0];
  return lines.length > 1 && top && plain(top) ? 0 : -1;
}
