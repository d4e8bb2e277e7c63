/** Which browser is taken, and what a person is told when one does not work. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cachedFolder } from '../../scripts/browser/cached-folder.ts';
import { installedPlaces } from '../../scripts/browser/installed.ts';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { findBrowser, resolveBrowser } from '../../scripts/browser/resolve.ts';
import { tryBrowser } from '../../scripts/browser/trial.ts';

// Starting a browser takes as long as a busy machine needs.
vi.setConfig({ testTimeout: 120_000 });

const hasBundled = process.platform === 'linux' && process.arch === 'x64';
const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: undefined };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingyue-browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An executable that says `words` on its error output and fails. */
async function failingProgram(name: string, words: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\necho "${words}" >&2\nexit 127\n`);
  await chmod(path, 0o755);
  return path;
}

describe('the browser that the environment names', () => {
  test('comes before all others', async () => {
    const { path } = await resolveBrowser();
    const found = await findBrowser({
      env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: path },
      installed: [],
    });
    expect(found).toMatchObject({ path, source: 'environment' });
  });

  test('is never passed over silently', async () => {
    const broken = await failingProgram('named', 'out of order');
    for (const [path, reason] of [
      [join(folder, 'nothing-here'), '没有这个文件'],
      [broken, 'out of order'],
    ] as const)
      await expect(findBrowser({ env: { ...env, PUPPETEER_EXECUTABLE_PATH: path } })).rejects.toThrow(
        new RegExp(`PUPPETEER_EXECUTABLE_PATH[\\s\\S]*${path}：.*${reason}`),
      );
  });
});

test('an installed browser is found on the PATH, the headless shell first', () => {
  const places = installedPlaces({ PATH: '/a:/b' }, 'linux');
  expect(places.slice(0, 2)).toEqual(['/a/chromium-headless-shell', '/b/chromium-headless-shell']);
  expect(places).toContain('/b/microsoft-edge');
  expect(installedPlaces({}, 'darwin')).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(installedPlaces({ LOCALAPPDATA: 'C:/local' }, 'win32').join()).toContain('chrome.exe');
});

test('a browser that is too old is not taken', async () => {
  const { path, headless } = await resolveBrowser();
  expect(await tryBrowser({ path, headless, env: process.env }, 9999)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/^版本 [\d.]+ 太旧，需要 9999/),
  });
});

test.runIf(process.platform === 'linux' && process.getuid?.() !== 0)(
  'the sandbox is left out only where the browser says that it has none',
  async () => {
    const { path } = await resolveBrowser();
    const wrapper = join(folder, 'chromium-headless-shell');
    const script = `case " $* " in *" --no-sandbox "*) exec "${path}" "$@";; esac`;
    await writeFile(wrapper, `#!/bin/sh\n${script}\necho "No usable sandbox!" >&2\nexit 133\n`, {
      mode: 0o755,
    });
    const trial = await tryBrowser({ path: wrapper, headless: 'shell', env: process.env });
    expect(trial).toMatchObject({ ok: true, args: ['--no-sandbox'] });
  },
);

test.runIf(process.platform === 'linux')(
  'when nothing works, the message lists what was tried and what to do',
  async () => {
    const broken = await failingProgram(
      'chromium',
      'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file',
    );
    const cache = join(folder, 'a-file');
    await writeFile(cache, '');
    const failure = findBrowser({ env, installed: [broken], puppeteer: [], cache });
    await expect(failure).rejects.toThrow(`${broken}：缺少系统库 libnss3.so`);
    await expect(failure).rejects.toThrow(
      /Puppeteer 的缓存：没有浏览器[\s\S]*@sparticuz\/chromium[\s\S]*apt install chromium/,
    );
  },
);

describe.runIf(hasBundled)('the browser that a package brings', () => {
  test('prints without any other browser', async () => {
    const found = await findBrowser({ env: { ...env, PATH: '/nowhere' }, installed: [], puppeteer: [] });
    expect(found).toMatchObject({ source: 'bundled', headless: 'shell' });
    const browser = await launchBrowser(found);
    const page = await browser.newPage();
    await page.setContent('<p>contract');
    const pdf = await page.pdf();
    await browser.close();
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  test('is unpacked again when its copy is damaged', async () => {
    const packageFile = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
    const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
    const cache = join(folder, 'cache');
    await mkdir(join(cache, version), { recursive: true });
    await writeFile(join(cache, version, 'chromium'), 'half a browser', { mode: 0o755 });
    expect(await findBrowser({ env, installed: [], puppeteer: [], cache })).toMatchObject({
      source: 'bundled',
    });
    expect(await readdir(cache)).toEqual([version]);
  });
});

describe('a cached folder', () => {
  test('is made once, also when two ask at the same moment', async () => {
    const target = join(folder, 'made', 'once');
    const fill = async (place: string) => {
      await writeFile(join(place, 'a'), 'a');
      await new Promise(resolve => setTimeout(resolve, 20));
      await writeFile(join(place, 'b'), 'b');
    };
    await Promise.all([cachedFolder(target, fill), cachedFolder(target, fill)]);
    expect(await readdir(join(folder, 'made'))).toEqual(['once']);
    expect((await readdir(target)).sort()).toEqual(['a', 'b']);
    await cachedFolder(target, () => Promise.reject(new Error('It was there.')));
  });

  test('is absent when making it fails', async () => {
    const target = join(folder, 'unmade', 'never');
    await expect(cachedFolder(target, () => Promise.reject(new Error('full disk')))).rejects.toThrow(
      'full disk',
    );
    expect(await readdir(join(folder, 'unmade'))).toEqual([]);
  });
});
