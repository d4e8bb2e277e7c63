import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

// The address the site will have; it stands in canonical links, the sitemap and the feed.
const site = process.env.SITE_URL ?? 'https://mingyue.example';

export default defineConfig({
  site,
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  // Legal text is shown as written: no smart quotes, and no white space removed or added between words.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  compressHTML: true,
  // Islands are mounted by our own module scripts, which fast refresh does not know: development reloads instead.
  integrations: [mdx(), react({ exclude: ['**/components/island/**'] })],
  // The Content-Security-Policy allows no inline code: styles and scripts are always files.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: { build: { assetsInlineLimit: 0 } },
  prefetch: false,
  devToolbar: { enabled: false },
});
