/** `npm run bench`: measures the build, the development server, the pages, the search and the model. `npm run bench -- dev` runs one. */
import { benchDev } from './bench/dev.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchModel } from './bench/model.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';
import { main, Stop } from './site/steps.ts';

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  scale: benchScale,
  dev: benchDev,
  lighthouse: benchLighthouse,
  search: benchSearch,
  model: benchModel,
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
