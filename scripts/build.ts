/** `npm run build`: builds the site, its search index and its PDFs into `dist`. */
import { readArgs } from './command/read-args.ts';
import { buildSite } from './site/build-site.ts';
import { main } from './site/steps.ts';

const USAGE = `用法：npm run build
  构建网站、搜索索引和 PDF，放进 dist。
环境变量：SITE_URL 网站的网址；SITE_BASE 网站放在哪个路径下面。`;

await main(async () => {
  if (readArgs(process.argv.slice(2), {}, 0)) await buildSite();
  else console.log(USAGE);
});
