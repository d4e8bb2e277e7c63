/** `npm run pdf [-- confidentiality/mutual]`: prints the PDFs of the built site; builds the site first where it is missing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs } from './command/read-args.ts';
import { printLibrary } from './print/print-library.ts';
import { buildSite, SITE_DIR } from './site/build-site.ts';
import { main, step } from './site/steps.ts';

const USAGE = `用法：npm run pdf [-- 编号[/版本]]
  印制已发布文本的 PDF，放进 ${join(SITE_DIR, 'pdf')}；没有改动的沿用上一次的。网站还没有构建的，先构建。
  编号：合同写“合同族/变体”，如 confidentiality/mutual；附件、清单写 annexes/<编号>、checklists/<编号>。不写就印全部。`;

await main(async () => {
  const given = readArgs(process.argv.slice(2), {}, 1);
  if (!given) {
    console.log(USAGE);
    return;
  }
  const [only] = given.words;
  if (!existsSync(join(SITE_DIR, 'print'))) await buildSite();
  await step(
    only ? `印制 ${only}` : '印制 PDF',
    say => printLibrary(SITE_DIR, { ...(only ? { only } : {}), onProgress: say }),
    ({ printed, kept }) => `新印 ${printed}，沿用 ${kept}，在 ${join(SITE_DIR, 'pdf')}`,
  );
});
