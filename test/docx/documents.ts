/** The library bound for Word tests: every newest text, filled in different ways, under the combinations that matter. */

import { readContent } from '../../scripts/content/read-content.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { combinations } from '../../src/domain/fill/combinations.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { allSeries, type Library, newest } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

export async function readLibrary(): Promise<Library> {
  return parseLibrary((await readContent()).files).library;
}

/** The newest version of every contract, annex and checklist. */
export function newestTemplates(library: Library): Template[] {
  return allSeries(library).flatMap(series => newest(series) ?? []);
}

export type Filling = 'blank' | 'plain' | 'extreme';

/** `chosen` decides options on top of the filling; a blank leaves the others open. */
export function bound(template: Template, library: Library, filling: Filling, chosen: Answers = {}): Bound {
  const annexes = template.meta.annexes.map(
    use =>
      library.annexes
        .find(({ id }) => id === use.id)!
        .versions.find(({ meta }) => meta.version === use.version)!,
  );
  const answers = filling === 'blank' ? {} : sampleAnswers(template, filling);
  return bind(template, annexes, { ...answers, ...chosen }, { defaults: filling !== 'blank' });
}

const ALL = 16;

/** All combinations of options up to 16; beyond, so many that every pair of decisions occurs. */
export function coveringCombinations({ meta }: Template): Answers[] {
  const all = [...combinations(meta.options)];
  if (all.length <= ALL) return all;
  const missing = new Set(all.flatMap(pairs));
  const chosen: Answers[] = [];
  while (missing.size > 0) {
    const gain = (combination: Answers) => pairs(combination).filter(pair => missing.has(pair)).length;
    const best = all.reduce((found, next) => (gain(next) > gain(found) ? next : found));
    for (const pair of pairs(best)) missing.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

function pairs(combination: Answers): string[] {
  const decisions = Object.entries(combination).map(([path, value]) => `${path}=${value}`);
  return decisions.flatMap((one, index) => decisions.slice(index + 1).map(other => `${one}&${other}`));
}
