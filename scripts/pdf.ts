/** `npm run pdf [-- confidentiality/mutual]`: prints the PDFs of the built site; builds the site first where it is missing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printLibrary } from './print/print-library.ts';
import { buildSite, SITE_DIR } from './site/build-site.ts';
import { main, step } from './site/steps.ts';

await main(async () => {
  const [only] = process.argv.slice(2);
  if (!existsSync(join(SITE_DIR, 'print'))) await buildSite();
  await step(
    only ? `印制 ${only}` : '印制 PDF',
    say => printLibrary(SITE_DIR, { ...(only ? { only } : {}), onProgress: say }),
    ({ printed, kept }) => `新印 ${printed}，沿用 ${kept}，在 ${join(SITE_DIR, 'pdf')}`,
  );
});
