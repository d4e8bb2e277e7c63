/** The signature page at the end of a contract. */
import type { Line, Signature, SignatureParty } from '../../document/nodes.ts';
import { tableText } from '../word/tables.ts';
import type { MarkedLine } from './marker.ts';
import { PARTY_ROLE } from './parties.ts';

const LONGEST_LINE = 100;
const SIGNED = /盖\s*章|蓋\s*章|签\s*[字章名署]|簽\s*[字章名署]|公章/;
const CLOSING = /无正文|無正文|签署页|簽署頁|签字页|签章页/;
const PARTY = new RegExp(`^(?:${PARTY_ROLE})(?=\\s*(?:[（(：:【]|$))`);

/** Index of the first line of the signature page; the number of lines when there is none. */
export function signatureStart(lines: readonly MarkedLine[]): number {
  let from = lines.length;
  while (from > 0 && canBelong(lines[from - 1]!)) from -= 1;
  // What a clause announces belongs to the clause.
  if (/[:：]$/.test(lines[from - 1]?.marker?.rest ?? '')) from += 1;
  const tail = lines.slice(from);
  if (!tail.some(line => SIGNED.test(wordsOf(line)))) return lines.length;
  const first = tail.findIndex(line => {
    const words = wordsOf(line);
    return CLOSING.test(words) || SIGNED.test(words) || PARTY.test(words);
  });
  return from + first;
}

/** Lines grouped by party: a new group begins with a line that names one. */
export function toSignature(lines: readonly MarkedLine[]): Signature {
  const parties: { party: string; lines: Line[] }[] = [];
  for (const line of lines) {
    for (const value of wordsOf(line).split('\n')) {
      const party = PARTY.exec(value)?.[0].replace(/\s/g, '');
      const current = parties.at(-1);
      if (!current || (party && party !== current.party)) parties.push({ party: party ?? '', lines: [] });
      parties.at(-1)!.lines.push({ type: 'line', children: [{ type: 'text', value }] });
    }
  }
  return { type: 'signature', parties: parties as SignatureParty[] };
}

function wordsOf({ text, label, table }: MarkedLine): string {
  return table ? tableText(table) : [label, text].filter(Boolean).join(' ');
}

function canBelong(line: MarkedLine): boolean {
  const words = wordsOf(line);
  if (line.marker) return false;
  if (line.table) return words.length <= 4 * LONGEST_LINE && SIGNED.test(words);
  return words.length <= LONGEST_LINE && (!words.includes('。') || CLOSING.test(words));
}
