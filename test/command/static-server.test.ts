/** The server of `npm start`: where it sends on to. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPort, type StaticServer, serveStatic } from '../../scripts/site/static-server.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mingyue-serve-'));
  for (const folder of ['contracts', '合同']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'index.html'), folder);
  }
  writeFileSync(join(root, 'index.html'), 'home');
});
afterAll(() => rmSync(root, { recursive: true }));

/** Status and Location; `path` goes out as it is. */
function get({ origin }: StaticServer, path: string): Promise<(string | number | undefined)[]> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, response => {
      response.resume();
      resolve([response.statusCode, response.headers.location]);
    })
      .on('error', reject)
      .end();
  });
}

describe.each([
  ['', ''],
  ['/x/', '/x'],
])('SITE_BASE=%s', (given, base) => {
  let server: StaticServer;
  beforeAll(async () => {
    const before = process.env['SITE_BASE'];
    process.env['SITE_BASE'] = given;
    server = await serveStatic(root);
    if (before === undefined) delete process.env['SITE_BASE'];
    else process.env['SITE_BASE'] = before;
  });
  afterAll(() => server.close());

  test.each([
    ['/contracts', '/contracts/'],
    ['/contracts?a=1&b=%2F', '/contracts/?a=1&b=%2F'],
    [`/${encodeURIComponent('合同')}`, `/${encodeURIComponent('合同')}/`],
  ])('%s gets its slash and keeps the rest', async (path, target) => {
    expect(await get(server, `${base}${path}`)).toEqual([301, `${base}${target}`]);
  });

  test('files are found, with a query as well', async () => {
    for (const path of ['/', '/?a=1', '/contracts/?a=1', '/index.html'])
      expect(await get(server, `${base}${path}`)).toEqual([200, undefined]);
    expect(await get(server, `${base}/nowhere`)).toEqual([404, undefined]);
  });

  test('no address of another host comes out of it', async () => {
    const [, location = ''] = await get(server, '/.//contracts');
    expect(location).not.toMatch(/^\/\//);
  });
});

test('ports', () => {
  expect([readPort('0'), readPort('4321')]).toEqual([0, 4321]);
  for (const text of ['', 'abc', '-1', '1.5', '65536', '0x10', '１２'])
    expect(() => readPort(text)).toThrow('PORT 应当是');
});
