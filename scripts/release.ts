/**
 * `npm run release -- <contract> <major|minor|patch>`: checks the draft, copies it to its version, asks what changed,
 * records the hash. `--change "…" --why "…" [--source minfadian/585]` (repeatable) answer beforehand; `--date` sets the day.
 */
import { parseArgs } from 'node:util';
import { askChanges, changesFromFlags } from './release/changes.ts';
import { release } from './release/release.ts';
import { main, Stop } from './site/steps.ts';

const USAGE = `用法：npm run release -- <编号> <major|minor|patch> [--change 改了什么 --why 为什么 [--source 法律/条号,…]]… [--date 2026-11-22]
  编号：合同写“合同族/变体”，如 confidentiality/mutual；附件、清单写 annexes/<编号>、checklists/<编号>。
  major：权利义务有变；minor：增加内容；patch：改错字、改说法。第一次发布总是 1.0.0。`;

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      change: { type: 'string', multiple: true, default: [] },
      why: { type: 'string', multiple: true, default: [] },
      source: { type: 'string', multiple: true, default: [] },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const [id, bump] = positionals;
  if (!id || !bump || !/^(?:major|minor|patch)$/.test(bump)) throw new Stop(USAGE);
  const given = changesFromFlags(values.change, values.why, values.source);
  const { key, sha256 } = await release({
    id,
    bump: bump as 'major' | 'minor' | 'patch',
    date: values.date,
    changes: async () => (given.length ? given : askChanges()),
  });
  console.log(
    `已发布 src/content/${key}.mdx\n散列 ${sha256}\n把新文件和 src/content/releases.json 一起提交。`,
  );
});
