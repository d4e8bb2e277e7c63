/** A page that is not as it should be gives no PDF, and the message says which page and what. */
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printDocument } from '../../scripts/print/print-document.ts';
import { page, sheet } from './fixture.ts';
import { openStudio, type Studio } from './studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

const cases: [string, string, RegExp][] = [
  ['a character that no face has', sheet('<p>甲方囍囍</p>'), /不是用印刷字体排的[\s\S]*：囍/],
  ['a weight that no face has', sheet('<b style="font-synthesis: weight">☐</b>'), /Type 3/],
  ['a family of the machine', sheet('<p style="font-family: monospace">API</p>'), /不是用印刷字体排的/],
  ['a script error', sheet('<script>throw new Error("boom")</script>'), /脚本出错：.*boom/],
  ['an error on the console', sheet('<script>console.error("bad news")</script>'), /控制台报错：bad news/],
  ['a picture that is not there', sheet('<img src="nothing.png" alt="甲">'), /nothing\.png（状态码 404）/],
  [
    'a request that fails',
    sheet('<img src="http://127.0.0.1:1/a.png" alt="甲">'),
    /127\.0\.0\.1:1\/a\.png（net::/,
  ],
  [
    'a contents entry without its place',
    sheet('<a href="#gone"><span data-page-of="gone"></span></a>'),
    /目录里的 gone/,
  ],
  ['a contents entry without its link', sheet('<p id="a"><span data-page-of="a"></span></p>'), /目录里的 a /],
  [
    'a link to the server of the run',
    sheet('<p><a href="/laws/minfadian/">甲</a></p>'),
    /临时地址：\/laws\/minfadian\//,
  ],
];

test.for(cases)('%s', async ([, html, message]) => {
  const failure = studio.print('faulty', html).then(pdf => `${pdf.length} bytes`);
  await expect(failure).rejects.toThrow(
    /^confidentiality\/mutual（http:\/\/127\.0\.0\.1:\d+\/faulty\.html）：/,
  );
  await expect(failure).rejects.toThrow(message);
});

describe('fonts', () => {
  test('a font file that is damaged', async () => {
    const fonts = join(studio.folder, 'fonts');
    const file = (await readdir(fonts)).find(name => name.startsWith('noto-sans-sc-700'))!;
    await copyFile(join(fonts, file), join(fonts, 'kept'));
    await writeFile(join(fonts, file), 'not a font');
    await expect(studio.print('faulty', page({}))).rejects.toThrow(/字体没有载入："?Noto Sans SC"? 700/);
    await copyFile(join(fonts, 'kept'), join(fonts, file));
    await studio.print('faulty', page({}));
  });

  test('a page without print fonts', async () => {
    const bare = sheet('<p>甲方</p>').replace(/<link rel="stylesheet" href="fonts[^>]*>/, '');
    await expect(studio.print('faulty', bare)).rejects.toThrow('没有声明印刷字体');
  });
});

test('a page that is not there', async () => {
  const job = await studio.job('present', sheet('<p>甲方</p>'));

  const tab = await studio.browser.newPage();
  await expect(printDocument(tab, { ...job, url: job.url.replace('present', 'absent') })).rejects.toThrow(
    '状态码 404',
  );
  await tab.close();
});
