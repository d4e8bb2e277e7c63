/** `npm start`: builds everything and serves it; ends with the address. */
import { readArgs } from './command/read-args.ts';
import { buildSite, SITE_DIR } from './site/build-site.ts';
import { readPort, serveStatic } from './site/static-server.ts';
import { main } from './site/steps.ts';

const USAGE = `用法：npm start
  构建网站，然后在本机提供它，直到按 Ctrl+C。
环境变量：PORT 端口，默认 4321；HOST 地址，默认 127.0.0.1；SITE_BASE 网站放在哪个路径下面。`;

await main(async () => {
  if (!readArgs(process.argv.slice(2), {}, 0)) {
    console.log(USAGE);
    return;
  }
  const port = readPort(process.env['PORT'] || '4321');
  const host = process.env['HOST'] || '127.0.0.1';
  // Tried once before the build, which takes minutes.
  await (await serveStatic(SITE_DIR, port, host)).close();
  await buildSite();
  const { home } = await serveStatic(SITE_DIR, port, host);
  console.log(`\n明约在这里：${home}\n按 Ctrl+C 结束。`);
});
