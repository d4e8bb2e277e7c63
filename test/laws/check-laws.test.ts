/** The command `check:laws` as an author runs it, on folders of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleHash } from '../../src/domain/law/normalise.ts';

const text = { first: '订金不是定金。', second: '定金不得超过百分之二十。' };
const lawFile = `title: 示例法
shortTitle: 示例法
status: in-force
articles:
  '1':
    gist: 订金没有定金的效力。
    sha256: ${articleHash(text.first)}
  '2':
    gist: 定金的上限。
`;
const statute = `# 示例法\n\n第一条　${text.first}\n\n第二条　${text.second}\n`;

let folder: string;
const laws = () => join(folder, 'laws');
const yaml = () => readFileSync(join(laws(), 'shili.yaml'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingyue-laws-'));
  mkdirSync(laws());
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(laws(), 'shili.yaml'), lawFile);
  writeFileSync(join(folder, 'texts', 'shili.md'), statute);
});

afterEach(() => rmSync(folder, { recursive: true }));

function checkLaws(args: readonly string[], texts = join(folder, 'texts')) {
  const result = spawnSync(process.execPath, ['scripts/check-laws.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LAW_TEXTS: texts },
  });
  return { status: result.status, out: result.stdout, error: result.stderr };
}

test('an article without hash is reported, --write records it, and then all is equal', () => {
  const before = checkLaws(['--laws', laws()]);
  expect(before.status).toBe(1);
  expect(before.out).toContain('laws/shili.yaml  2  还没有散列');

  const writing = checkLaws(['--laws', laws(), '--write']);
  expect(writing.status).toBe(0);
  expect(writing.out).toContain('写入 1 条散列');
  expect(yaml()).toBe(`${lawFile}    sha256: ${articleHash(text.second)}\n`);

  const after = checkLaws(['--laws', laws()]);
  expect(after.status).toBe(0);
  expect(after.out).toContain('一致 2，改动 0，缺少 0，未记散列 0');
});

test('a changed article is reported and --write does not cover it up', () => {
  writeFileSync(join(folder, 'texts', 'shili.md'), statute.replace('不是', '就是'));
  const { status, out } = checkLaws(['--laws', laws(), '--write']);
  expect(status).toBe(1);
  expect(out).toContain('laws/shili.yaml  1  条文与写释义时读到的不同');
  expect(yaml()).toContain(articleHash(text.first));
});

test('an article that the text has lost is reported', () => {
  writeFileSync(join(folder, 'texts', 'shili.md'), '第二条　别的。\n');
  const { status, out } = checkLaws(['--laws', laws()]);
  expect(status).toBe(1);
  expect(out).toContain('laws/shili.yaml  1  文本里没有这一条');
});

test('an instrument without text is told, not counted as a mistake', () => {
  writeFileSync(join(laws(), 'wuwen.yaml'), 'shortTitle: 无文法\nstatus: in-force\narticles: {}\n');
  checkLaws(['--laws', laws(), '--write']);
  const { status, out } = checkLaws(['--laws', laws()]);
  expect(status).toBe(0);
  expect(out).toContain('laws/wuwen.yaml  未核对：没有《无文法》的文本。');
});

test('a law file that cannot be read fails the check', () => {
  writeFileSync(join(laws(), 'huai.yaml'), 'shortTitle: [\n');
  const { status, out } = checkLaws(['--laws', laws(), '--write']);
  expect(status).toBe(1);
  expect(out).toContain('laws/huai.yaml  读不出内容');
});

test('without the folder of texts the check says what to do', () => {
  const { status, error } = checkLaws([], join(folder, 'nowhere'));
  expect(status).toBe(2);
  expect(error).toContain('找不到条文文本的文件夹');
  expect(error).toContain('LAW_TEXTS=<文件夹> npm run check:laws');
  expect(error).not.toContain('    at ');
  const unset = checkLaws([], '');
  expect(unset.status).toBe(2);
  expect(unset.error).toContain('没有指定条文文本的文件夹，没有核对');
  expect(unset.error).toContain('LAW_TEXTS=<文件夹> npm run check:laws');
});

test('an unknown option is refused with the usage', () => {
  const { status, error } = checkLaws(['--wrong']);
  expect(status).toBe(2);
  expect(error).toContain('命令里的 --wrong 看不懂');
});
