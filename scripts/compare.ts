/** `npm run compare -- <a> <b>`: what changed between two texts of the library, drafts or files. */

import { compare } from '../src/domain/compare/compare.ts';
import { comparables, comparedPair } from '../src/domain/output/redline/compared-pair.ts';
import { parseLibrary } from '../src/domain/source/parse-library.ts';
import { today } from './command/today.ts';
import { readOptions, USAGE } from './compare/options.ts';
import { readSource } from './compare/read-source.ts';
import { renderAs } from './compare/render.ts';
import { readContent } from './content/read-content.ts';
import { saveResult } from './fill/disk.ts';
import { EXIT, Failure } from './fill/failure.ts';
import { Stop } from './site/steps.ts';

/** The texts that can be compared, and the names of clause kinds for the summary. */
const NEEDED = /^(?:contracts|annexes|checklists|clauses)\//;

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Stop ? error.message : error);
  return error instanceof Failure ? error.code : EXIT.misuse;
});

/** Returns the exit code. */
async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
    return EXIT.done;
  }
  const { files } = await readContent();
  const { library } = parseLibrary(files.filter(({ file }) => NEEDED.test(file)));
  const a = await readSource(options.a, library, options.changes);
  const b = await readSource(options.b, library, options.changes);
  for (const problem of [...a.problems, ...b.problems]) console.error(problem);
  const pair = comparedPair(a.source, b.source);
  const redline = compare(...comparables(pair, [a.source, b.source]));
  const content = await renderAs(options.format, redline, {
    author: options.author,
    date: options.date ?? b.date ?? a.date ?? today(),
    kindTitles: new Map(library.clauses.map(({ id, title }) => [id, title])),
  });
  if (options.out === undefined) process.stdout.write(content);
  else {
    await saveResult(options.out, content);
    console.error(`${redline.changes.length} 处不同，结果写在 ${options.out}。`);
  }
  return redline.changes.length === 0 ? EXIT.done : 1;
}
