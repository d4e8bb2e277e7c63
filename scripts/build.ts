/** `npm run build`: builds the site, its search index and its PDFs into `dist`. */
import { buildSite } from './site/build-site.ts';
import { main } from './site/steps.ts';

await main(buildSite);
