/**
 * Holds the Word files and PDFs of every text of the library to the words of the page, filled in and as a blank:
 * `npm run check:outputs -- word|pdf|office [part/parts]`. Word and PDF under all combinations of options; LibreOffice, which
 * takes a second for each, under so many that every pair of decisions occurs. Too long for the tests, which take samples.
 */
import { combinations } from '../../src/domain/fill/combinations.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { bound, coveringCombinations, newestTemplates, readLibrary } from '../docx/documents.ts';
import { words } from '../typst/studio.ts';
import { judges } from './judges.ts';

const [name = 'word', share = '1/1'] = process.argv.slice(2);
const judge = judges[name];
const [part, parts] = share.split('/').map(Number);
if (!judge || !part || !parts) {
  console.error('用法：npm run check:outputs -- word|pdf|office [第几份/共几份]');
  process.exit(2);
}

const library = await readLibrary();
const cases = newestTemplates(library)
  .flatMap(template =>
    (name === 'office'
      ? coveringCombinations(template)
      : [...combinations(template.meta.options, Infinity)]
    ).flatMap(chosen => (['plain', 'blank'] as const).map(filling => ({ template, filling, chosen }))),
  )
  .filter((_, index) => index % parts === part - 1);

const BATCH = 20;
let wrong = 0;
for (let at = 0; at < cases.length; at += BATCH) {
  const batch = cases.slice(at, at + BATCH);
  const documents = batch.map(({ template, filling, chosen }) => bound(template, library, filling, chosen));
  const texts = await judge(documents);
  for (const [index, { template, filling, chosen }] of batch.entries()) {
    const wanted = plain(boundText(documents[index]!));
    const all = plain(texts[index]!);
    if (all.endsWith(wanted)) continue;
    wrong += 1;
    // After the cover and the contents.
    const found = all.slice(all.lastIndexOf(wanted.slice(0, 30)));
    const first = [...wanted].findIndex((sign, place) => sign !== found[place]);
    console.log(`${template.meta.id} ${filling} ${JSON.stringify(chosen)}
  应为 ${wanted.slice(first - 10, first + 40)}
  实为 ${found.slice(first - 10, first + 40)}`);
  }
  if (process.stdout.isTTY) process.stdout.write(`\r${at + batch.length}/${cases.length}`);
}
console.log(`${name}：${cases.length} 份文件，${wrong} 份文字不同`);
process.exit(wrong === 0 ? 0 : 1);

/** 〇 and 零 are the same in a number, and LibreOffice has no other. */
function plain(text: string): string {
  return words(text).replaceAll('〇', '零');
}
