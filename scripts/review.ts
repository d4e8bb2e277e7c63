/** `npm run review -- <file or library id>`: holds a contract against the rules. */
import { checkUp } from '../src/domain/review/check-up.ts';
import type { PaperRecord } from '../src/domain/review/record.ts';
import { recordOf } from '../src/domain/review/record-of.ts';
import { reportOf } from '../src/domain/review/report-json.ts';
import { parseLibrary } from '../src/domain/source/parse-library.ts';
import type { Library } from '../src/domain/template/library.ts';
import { byNearness } from '../src/domain/text/nearest.ts';
import { today } from './command/today.ts';
import { readContent } from './content/read-content.ts';
import { saveResult } from './fill/disk.ts';
import { EXIT, Failure, misuse } from './fill/failure.ts';
import { type Format, readOptions, USAGE } from './review/options.ts';
import { readPaper } from './review/read-paper.ts';
import { reportText } from './review/report-text.ts';
import { Stop } from './site/steps.ts';

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Stop ? error.message : error);
  return error instanceof Failure ? error.code : EXIT.misuse;
});

/** Returns the exit code. */
async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2), today());
  if (!options) {
    console.log(USAGE);
    return EXIT.done;
  }
  const { files } = await readContent();
  const { library } = parseLibrary(files.filter(({ file }) => /^(?:laws|contracts|annexes)\//.test(file)));
  const families = library.families.map(({ id }) => id);
  if (options.family !== undefined && !families.includes(options.family)) {
    const [near] = byNearness(options.family, families);
    throw misuse(`没有 ${options.family} 这一族，最接近的是 ${near}。可以用的有：${families.join('、')}。`);
  }
  const { paper, known, problems } = await readPaper(options.input, library);
  const { family, side, on, format, out } = options;
  const record: PaperRecord = {
    ...recordOf(
      checkUp(paper, {
        ...known,
        laws: library.laws,
        on,
        ...(family === undefined ? {} : { family }),
        ...(side === undefined ? {} : { side }),
      }),
    ),
    ...(problems ? { problems } : {}),
  };
  const content = await contentOf(record, format, library.laws);
  if (out === undefined) process.stdout.write(content);
  else {
    await saveResult(out, content);
    console.error(`结果写在 ${out}。`);
  }
  // On the terminal the text itself ends with them.
  if (format !== 'text' || out !== undefined)
    for (const { where, message } of problems ?? []) console.error(`${options.input}：${where}：${message}`);
  return record.findings.some(({ severity }) => severity === 'error') ? 1 : EXIT.done;
}

async function contentOf(
  record: PaperRecord,
  format: Format,
  laws: Library['laws'],
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(reportOf(record), null, 2)}\n`;
  if (format === 'text') return reportText(reportOf(record), laws);
  const { reportDocx } = await import('../src/domain/output/report/report-docx.ts');
  return reportDocx(record, laws);
}
