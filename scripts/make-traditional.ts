/**
 * Writes src/domain/text/traditional.ts: the pairs of Traditional and Simplified characters that search needs. The
 * whole table of OpenCC is four times as large, so only the characters in common use are kept: the 5,401 of Big5's
 * first level that become a character of GB 2312.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';

interface Area {
  readonly encoding: string;
  /** First and last leading byte, lowest trailing byte. */
  readonly from: number;
  readonly to: number;
  readonly trail: number;
}

const big5Level1: Area = { encoding: 'big5', from: 0xa4, to: 0xc6, trail: 0x40 };
const gb2312: Area = { encoding: 'gbk', from: 0xb0, to: 0xf7, trail: 0xa1 };

/** The Han characters of an area of a two-byte encoding. */
function charactersOf({ encoding, from, to, trail }: Area): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let high = from; high <= to; high++) {
    for (let low = trail; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  }
  return characters;
}

/** Source of the module with the table; the same on every run. */
export function traditionalModule(): string {
  const common = charactersOf(big5Level1);
  const target = charactersOf(gb2312);
  const pairs = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (const character of common) {
      const simple = convert(character);
      if (simple !== character && target.has(simple) && !pairs.has(character)) pairs.set(character, simple);
    }
  }
  const sorted = [...pairs].sort(([a], [b]) => a.codePointAt(0)! - b.codePointAt(0)!);
  return `/** Made by scripts/make-traditional.ts; a test compares. Character i of one string becomes character i of the other. */

export const traditional =
  '${sorted.map(([character]) => character).join('')}';

export const simplified =
  '${sorted.map(([, character]) => character).join('')}';
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/domain/text/traditional.ts', import.meta.url), traditionalModule());
}
