/** `npm run check:laws`: compares the recorded hashes of cited articles with a folder of official texts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareTexts } from '../src/domain/law/compare-texts.ts';
import { reportComparison } from '../src/domain/law/comparison-report.ts';
import { readStatuteText } from '../src/domain/law/statute-text.ts';
import { type LawRecord, readLawRecord, writeHashes } from '../src/domain/source/law-record.ts';
import { readArgs } from './command/read-args.ts';
import { EXIT, misuse } from './fill/failure.ts';
import { main } from './site/steps.ts';

const USAGE = `用法：LAW_TEXTS=<文件夹> npm run check:laws [-- --write] [-- --laws <文件夹>]
  --write          给只写了释义、没有 sha256 的条文写入散列
  --laws <文件夹>  法律文件所在的文件夹，默认 src/content/laws
  --help、-h       这段说明
环境变量 LAW_TEXTS 指定存放条文文本的文件夹。

退出码：0 全部一致；1 有不一致的；2 没有核对。`;

const TEXTS_WANTED =
  '条文原文不在本项目里。把每部文件存成 <编号>.md（编号与 src/content/laws 相同，每条另起一行，以“第……条”加空格开头），\n' +
  '再指定文件夹重新运行：LAW_TEXTS=<文件夹> npm run check:laws';

await main(async () => {
  process.exitCode = run();
});

/** Exit code: 0 all equal, 1 something differs, 2 the comparison could not be made. */
function run(): number {
  const given = readArgs(process.argv.slice(2), { write: 'flag', laws: 'text' }, 0);
  if (!given) {
    console.log(USAGE);
    return EXIT.done;
  }
  const { laws: lawFolder = 'src/content/laws', write } = given.values;
  const textFolder = process.env['LAW_TEXTS'];
  if (!existsSync(lawFolder))
    throw misuse(`找不到法律文件的文件夹 ${lawFolder}。\n用 --laws 指定放有 <编号>.yaml 的文件夹。`);
  if (!textFolder) throw misuse(`没有指定条文文本的文件夹，没有核对。\n${TEXTS_WANTED}`);
  if (!existsSync(textFolder))
    throw misuse(`找不到条文文本的文件夹 ${textFolder}，没有核对。\n${TEXTS_WANTED}`);
  const laws = new Map<string, LawRecord>();
  const broken: string[] = [];
  for (const id of idsIn(lawFolder, '.yaml')) {
    const law = readLawRecord(id, readFileSync(join(lawFolder, `${id}.yaml`), 'utf8'));
    if (law) laws.set(id, law);
    else broken.push(`laws/${id}.yaml  读不出内容，没有核对。运行 npm run check 查看哪里写错。`);
  }
  const texts = new Map(
    idsIn(textFolder, '.md').map(id => [
      id,
      readStatuteText(readFileSync(join(textFolder, `${id}.md`), 'utf8')),
    ]),
  );
  const before = compareTexts([...laws.values()], texts);
  if (write) {
    for (const id of laws.keys()) {
      const hashes = new Map<string, string>();
      for (const finding of before.findings) {
        if (finding.kind === 'unrecorded' && finding.law === id) hashes.set(finding.article, finding.hash);
      }
      if (hashes.size === 0) continue;
      const file = join(lawFolder, `${id}.yaml`);
      const yaml = writeHashes(readFileSync(file, 'utf8'), hashes);
      writeFileSync(file, yaml);
      laws.set(id, readLawRecord(id, yaml)!);
      console.log(`laws/${id}.yaml  写入 ${hashes.size} 条散列。`);
    }
  }
  const comparison = compareTexts([...laws.values()], texts);
  for (const line of [...broken, ...reportComparison([...laws.values()], comparison)]) console.log(line);
  return comparison.findings.length + broken.length > 0 ? 1 : 0;
}

function idsIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .map(name => basename(name, ending))
    .sort();
}
