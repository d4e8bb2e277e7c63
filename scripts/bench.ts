/** `npm run bench`: measures the build, the pages, the tools and the model. `npm run bench -- dev` runs one. */
import { benchCompare } from './bench/compare.ts';
import { benchDev } from './bench/dev.ts';
import { benchFill } from './bench/fill.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchModel } from './bench/model.ts';
import { benchReview } from './bench/review.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { benchSize } from './bench/size.ts';
import { benchTyping } from './bench/typing.ts';
import { readArgs } from './command/read-args.ts';
import { misuse } from './fill/failure.ts';
import { main } from './site/steps.ts';

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  scale: benchScale,
  dev: benchDev,
  lighthouse: benchLighthouse,
  search: benchSearch,
  model: benchModel,
  typing: benchTyping,
  fill: benchFill,
  compare: benchCompare,
  review: benchReview,
  size: benchSize,
};

const USAGE = `用法：npm run bench [-- <名称> [合同份数……]]
  名称：${Object.keys(benches).join('、')}。不写就逐个测量。份数只有 scale 和 dev 用，如 0 100 1000。`;

await main(async () => {
  const given = readArgs(process.argv.slice(2), {}, Number.POSITIVE_INFINITY);
  if (!given) {
    console.log(USAGE);
    return;
  }
  const [name, ...args] = given.words;
  if (name === undefined) {
    for (const [title, bench] of Object.entries(benches)) {
      console.log(`\n== ${title}`);
      await bench([]);
    }
    return;
  }
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) throw misuse(`没有名为 ${name} 的测量。可以用的有：${Object.keys(benches).join('、')}。`);
  const odd = args.find(size => !/^\d+$/.test(size));
  if (odd !== undefined) throw misuse(`合同份数应当是整数，写的是 ${odd}。`);
  await bench(args);
});
