/** `npm start`: builds everything and serves it; ends with the address. PORT and HOST may be set. */
import { buildSite, SITE_DIR } from './site/build-site.ts';
import { serveStatic } from './site/static-server.ts';
import { main } from './site/steps.ts';

await main(async () => {
  await buildSite();
  const { home } = await serveStatic(
    SITE_DIR,
    Number(process.env['PORT'] ?? 4321),
    process.env['HOST'] ?? '127.0.0.1',
  );
  console.log(`\n明约在这里：${home}\n按 Ctrl+C 结束。`);
});
