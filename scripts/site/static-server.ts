/** A small static file server for the built site: `npm start`, the PDF run and the tests use it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

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

/** Serves `root`; port 0 takes a free one, another port moves on to the next while it is taken. */
export async function serveStatic(root: string, port = 0, host = '127.0.0.1'): Promise<StaticServer> {
  const base = basePath();
  const server = createServer((request, response) => {
    void answer(root, withoutBase(request.url ?? '/', base), request.method ?? 'GET').then(
      ({ status, headers, path }) => {
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
      },
    );
  });
  const taken = await listen(server, port, host);
  const origin = `http://${host}:${taken}`;
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
function withoutBase(url: string, base: string): string {
  return base && (url === base || url.startsWith(`${base}/`)) ? url.slice(base.length) || '/' : url;
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

async function answer(root: string, url: string, method: string): Promise<Answer> {
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...common, Allow: 'GET, HEAD' } };
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://site').pathname);
  } catch {
    return { status: 400, headers: common };
  }
  const path = normalize(join(root, pathname));
  if (pathname.includes('\0') || !(path + sep).startsWith(normalize(root + sep)))
    return { status: 400, headers: common };
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory() && !pathname.endsWith('/'))
    return { status: 301, headers: { ...common, Location: `${pathname}/` } };
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

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65_535) resolve(listen(server, port + 1, host));
      else reject(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}
