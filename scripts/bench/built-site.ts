/** The built site that is measured: `dist`, or the one that SITE_DIR names. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SITE_DIR } from '../site/build-site.ts';
import { Stop } from '../site/steps.ts';

export function builtSite(): string {
  const dir = resolve(process.env['SITE_DIR'] ?? SITE_DIR);
  if (!existsSync(join(dir, 'pagefind')))
    throw new Stop(`${dir} 里没有生成好的网站：先运行 npm run build，或者用 SITE_DIR 指定另一处。`);
  return dir;
}
