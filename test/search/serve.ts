/**
 * A server for the tests: a built site under the site's own policy, text compressed as a host would, and the project's
 * TypeScript under `/__source/`, types stripped, so that a page can import a module that the build has bundled.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface SiteServer {
  /** Such as `http://127.0.0.1:34567`, without a slash at the end. */
  readonly origin: string;
  /** Bytes of all answers so far, compressed where the server compresses, without their headers. */
  sent(): number;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function readSite(siteDir: string, pathname: string): Promise<{ body: Buffer; type: string }> {
  const path = normalize(decodeURIComponent(pathname));
  if (path.startsWith('/__source/')) {
    const source = await readFile(join(root, path.slice('/__source/'.length)), 'utf8');
    return { body: Buffer.from(stripTypeScriptTypes(source)), type: types['.ts']! };
  }
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const type = types[extname(file)] ?? 'application/octet-stream';
  return { body: await readFile(join(siteDir, file)), type };
}

/** Serves `siteDir` on a free port of this machine. */
export async function serveSite(siteDir: string): Promise<SiteServer> {
  let sent = 0;
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readSite(siteDir, pathname)
      .then(({ body, type }) => {
        const compressed = type !== 'application/octet-stream';
        response.writeHead(200, {
          'content-type': type,
          'content-security-policy': policy,
          ...(compressed && { 'content-encoding': 'gzip' }),
        });
        const content = compressed ? gzipSync(body) : body;
        sent += content.length;
        response.end(content);
      })
      .catch(() => {
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end();
      });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: () => sent,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
