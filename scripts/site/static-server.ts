/** A small static file server for the built site: `npm start`, the PDF run and the tests use it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { Stop } from './steps.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** `http://127.0.0.1:4321`, without a slash at the end. */
  readonly origin: string;
  /** Address of the home page: origin and the base path that the site was built for, with a slash at the end. */
  readonly home: string;
  close(): Promise<void>;
}

/**
 * Serves `root`; port 0 takes a free one, another port moves on to the next while it is taken. Throws a Stop when the
 * system gives neither.
 */
export async function serveStatic(root: string, port = 0, host = '127.0.0.1'): Promise<StaticServer> {
  const base = basePath();
  const server = createServer((request, response) => {
    void answer(root, base, request.url ?? '/', request.method ?? 'GET').then(({ status, headers, path }) => {
      const zipped =
        /\bgzip\b/.test(String(request.headers['accept-encoding'])) && isText(headers['Content-Type']);
      const { 'Content-Length': length, ...rest } = headers;
      const encoding = zipped
        ? { 'Content-Encoding': 'gzip' }
        : length === undefined
          ? {}
          : { 'Content-Length': length };
      response.writeHead(status, { ...rest, ...encoding, Vary: 'Accept-Encoding' });
      if (!path || request.method === 'HEAD') {
        response.end();
        return;
      }
      const file = createReadStream(path).on('error', () => response.destroy());
      (zipped ? file.pipe(createGzip()) : file).pipe(response);
    });
  });
  const taken = await listen(server, port, host);
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  return {
    origin,
    home: `${origin}${base}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `/contracts` for SITE_BASE=/contracts/, empty for a site at the root. */
function basePath(): string {
  const path = (process.env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '');
  return path ? `/${path}` : '';
}

/** A site built with SITE_BASE lives below that path, also on this server. */
function withoutBase(path: string, base: string): string {
  return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) || '/' : path;
}

/** Text travels compressed, as it does from any host that will serve the site. */
function isText(type: string | number | undefined): boolean {
  return /^(?:text\/|image\/svg|application\/(?:json|xml|wasm))/.test(String(type));
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | number>;
  readonly path?: string;
}

async function answer(root: string, base: string, url: string, method: string): Promise<Answer> {
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...common, Allow: 'GET, HEAD' } };
  let address: URL;
  let pathname: string;
  try {
    address = new URL(url, 'http://site');
    pathname = withoutBase(decodeURIComponent(address.pathname), base);
  } catch {
    return { status: 400, headers: common };
  }
  const path = normalize(join(root, pathname));
  if (pathname.includes('\0') || !(path + sep).startsWith(normalize(root + sep)))
    return { status: 400, headers: common };
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory() && !pathname.endsWith('/')) {
    // As it was asked for, so that base and query stay; two slashes in front would name another host.
    const own = address.pathname.replace(/^\/+/, '/');
    return { status: 301, headers: { ...common, Location: `${own}/${address.search}` } };
  }
  const file = info?.isDirectory() ? join(path, 'index.html') : path;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return {
      status: 200,
      headers: { ...common, 'Content-Type': type, 'Content-Length': found.size },
      path: file,
    };
  }
  const missing = join(root, '404.html');
  const page = await stat(missing).catch(() => undefined);
  return {
    status: 404,
    headers: { ...common, 'Content-Type': TYPES['.html']!, ...(page ? { 'Content-Length': page.size } : {}) },
    ...(page ? { path: missing } : {}),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '系统不许用这个端口，换一个 1024 以上的',
  EADDRINUSE: '端口都被占用了，换一个小一些的',
  EADDRNOTAVAIL: '这台机器没有这个地址，检查 HOST',
  ENOTFOUND: '找不到这个地址，检查 HOST',
};

/** A port as the environment gives it. Throws a Stop when it is none. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Stop(`PORT 应当是0至65535的整数，现在是 ${text}。`);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65_535) resolve(listen(server, port + 1, host));
      else
        reject(
          new Stop(`不能在 ${host} 的 ${port} 端口上提供网站：${REASONS[error.code ?? ''] ?? error.code}。`),
        );
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}
