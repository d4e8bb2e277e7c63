/**
 * Runs and bigrams: how a Chinese text becomes words for an index. The index cuts Han text into dictionary words and
 * adds every pair of neighbouring characters, so a query made of pairs finds any string, wherever a dictionary would
 * have cut it.
 */

const hanRun = /^\p{Script=Han}+$/u;

/** The runs of Han characters and the runs of anything else between spaces, in order: 在30日内 is 在, 30, 日内. */
export function runs(text: string): string[] {
  return text.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
}

export function isHan(run: string): boolean {
  return hanRun.test(run);
}

/** The pairs of neighbouring characters of a Han run; a run of one character or of another script is itself. */
export function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2 || !isHan(run)) return [run];
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** Every different pair and word of a text, in order, as one line: what a search field of a page holds. */
export function bigrams(text: string): string {
  return [...new Set(runs(text).flatMap(pairs))].join(' ');
}
