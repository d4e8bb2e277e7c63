/** Long papers made of the library's own phrases, and edits of them, the same on every run. */

export type Edits = 'light' | 'heavy';

/** Share of lines that are touched. */
const share: Readonly<Record<Edits, number>> = { light: 0.03, heavy: 0.35 };

/** Numbers from 0 to 1, always the same from one seed on (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lines of one to five phrases, up to so many characters. */
export function sampleLines(phrases: readonly string[], characters: number): string[] {
  const next = numbersFrom(1);
  const lines: string[] = [];
  for (let length = 0; length < characters; ) {
    const count = 1 + Math.floor(next() * 5);
    const line = `${Array.from({ length: count }, () => phrases[Math.floor(next() * phrases.length)]!).join('，')}。`;
    lines.push(line);
    length += line.length;
  }
  return lines;
}

/** Lines edited, added, removed and moved. */
export function editedLines(lines: readonly string[], phrases: readonly string[], edits: Edits): string[] {
  const next = numbersFrom(2);
  const phrase = () => phrases[Math.floor(next() * phrases.length)]!;
  const found: string[] = [];
  const moved: string[] = [];
  for (const line of lines) {
    if (next() >= share[edits]) {
      found.push(line);
      continue;
    }
    const kind = next();
    const middle = Math.floor(next() * line.length);
    if (kind < 0.3) found.push(line.slice(0, middle) + phrase() + line.slice(middle));
    else if (kind < 0.5) found.push(line.replace(/.{4}/u, '应当'));
    else if (kind < 0.7) found.push(`${line.slice(0, middle)}${phrase()}。`);
    else if (kind < 0.8) found.push(line, `${phrase()}，${phrase()}。`);
    else if (kind < 0.95) moved.push(line);
  }
  for (const line of moved.slice(moved.length >> 1)) found.splice(Math.floor(next() * found.length), 0, line);
  return found;
}
