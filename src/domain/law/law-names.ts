/** Finding an instrument by the name that a text gives it. */
import type { Law } from './law.ts';

/** Title as people write it: without 中华人民共和国 and without a version in brackets at the end. */
export function plainLawName(title: string): string {
  return title.replace(/^中华人民共和国/, '').replace(/（[^）]*年[^）]*）$/, '');
}

/** Instruments by plain name, full and short; of several with one name the one in force. */
export function lawsByName(laws: ReadonlyMap<string, Law>): ReadonlyMap<string, Law> {
  const names = new Map<string, Law>();
  for (const law of laws.values()) {
    for (const title of [law.title, law.shortTitle]) {
      const name = plainLawName(title);
      if (!names.has(name) || law.status === 'in-force') names.set(name, law);
    }
  }
  return names;
}
