/**
 * `npm run release -- <contract> <major|minor|patch>`: checks the draft, copies it to its version, asks what changed,
 * records the hash. `--change "…" --why "…" [--source minfadian/585]` (repeatable) answer beforehand; `--date` sets the day.
 */
import { isIsoDate } from '../src/domain/text/dates.ts';
import { readArgs } from './command/read-args.ts';
import { today } from './command/today.ts';
import { misuse } from './fill/failure.ts';
import { askChanges, changesFromFlags } from './release/changes.ts';
import { release } from './release/release.ts';
import { main } from './site/steps.ts';

const BUMPS = ['major', 'minor', 'patch'] as const;

const USAGE = `用法：npm run release -- <编号> <major|minor|patch> [选项]
  编号：合同写“合同族/变体”，如 confidentiality/mutual；附件、清单写 annexes/<编号>、checklists/<编号>。
  major：权利义务有变；minor：增加内容；patch：改错字、改说法。第一次发布总是 1.0.0。

选项：
  --change <改了什么> --why <为什么> [--source <法律/条号,…>]  可以有多组；不写就在终端里问
  --date YYYY-MM-DD                                            发布日期，默认今天
  --help、-h                                                   这段说明`;

await main(async () => {
  const options = { change: 'texts', why: 'texts', source: 'texts', date: 'text' } as const;
  const given = readArgs(process.argv.slice(2), options, 2);
  if (!given) {
    console.log(USAGE);
    return;
  }
  const { change, why, source, date = today() } = given.values;
  const [id, word] = given.words;
  const bump = BUMPS.find(one => one === word);
  if (!id || !word) throw misuse(`要写编号，以及 major、minor 或者 patch。\n\n${USAGE}`);
  if (!bump) throw misuse(`第二个词只能是 ${BUMPS.join('、')}，写的是 ${word}。`);
  if (!isIsoDate(date)) throw misuse(`--date 要写成日历上有的日期，如 2026-11-22，写的是 ${date}。`);
  const known = changesFromFlags(change, why, source);
  const { key, sha256 } = await release({
    id,
    bump,
    date,
    changes: async () => (known.length ? known : askChanges()),
  });
  console.log(
    `已发布 src/content/${key}.mdx\n散列 ${sha256}\n把新文件和 src/content/releases.json 一起提交。`,
  );
});
