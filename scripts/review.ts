/** `npm run review -- <file or library id>`: holds a contract against the rules. */
import { checkUp } from '../src/domain/review/check-up.ts';
import { recordOf } from '../src/domain/review/record-of.ts';
import { reportOf } from '../src/domain/review/report-json.ts';
import { parseLibrary } from '../src/domain/source/parse-library.ts';
import { byNearness } from '../src/domain/text/nearest.ts';
import { readContent } from './content/read-content.ts';
import { writeWhole } from './fill/disk.ts';
import { EXIT, Failure, misuse } from './fill/failure.ts';
import { type ReviewOptions, readOptions, USAGE } from './review/options.ts';
import { readPaper } from './review/read-paper.ts';
import { reportText } from './review/report-text.ts';
import { Stop } from './site/steps.ts';

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Stop ? error.message : error);
  return error instanceof Failure ? error.code : EXIT.misuse;
});

/** Returns the exit code. */
async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2), new Date().toISOString().slice(0, 10));
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
  const { family, side, on } = options;
  const record = recordOf(
    checkUp(paper, {
      ...known,
      laws: library.laws,
      on,
      ...(family === undefined ? {} : { family }),
      ...(side === undefined ? {} : { side }),
    }),
  );
  const report = reportOf(record);
  if (options.format === 'docx') {
    const { reportDocx } = await import('../src/domain/output/report/report-docx.ts');
    await save(options, reportDocx(record, library.laws));
  } else {
    const json = options.format === 'json';
    await save(
      options,
      json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, problems, library.laws),
    );
  }
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : EXIT.done;
}

async function save({ out }: ReviewOptions, content: string | Uint8Array): Promise<void> {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeWhole(out, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  console.error(`结果写在 ${out}。`);
}
