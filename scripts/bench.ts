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
import { main, Stop } from './site/steps.ts';

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

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined) {
    for (const [title, bench] of Object.entries(benches)) {
      console.log(`\n== ${title}`);
      await bench([]);
    }
    return;
  }
  const bench = benches[name];
  if (!bench) throw new Stop(`没有名为 ${name} 的测量。可以用的有：${Object.keys(benches).join('、')}。`);
  await bench(args);
});
