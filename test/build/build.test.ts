/** The whole build as a command: equal bytes twice, and no harm done by content that is wrong. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** What a build reads; everything else of the project stays out of the copy. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.puppeteerrc.cjs',
];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mingyue-build-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly output: string;
}

function build(): Promise<Run> {
  return new Promise(done => {
    execFile(
      process.execPath,
      ['scripts/build.ts'],
      { cwd: copy, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
      },
    );
  });
}

/** Path and SHA-256 of every file that must be the same on every build. */
function fingerprint(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(dir, name)).isFile(),
  );
  return new Map(
    files.map(name => [
      name.split(sep).join('/'),
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );
}

describe('two builds of the same files', { timeout: 600_000 }, () => {
  test('give the same bytes', async () => {
    const first = await build();
    expect(first.output).toContain('✓ 印制 PDF');
    expect(first.code).toBe(0);
    const one = fingerprint(join(copy, 'dist'));
    rmSync(join(copy, '.cache', 'pdf'), { recursive: true, force: true });
    rmSync(join(copy, '.cache', 'fonts'), { recursive: true, force: true });
    rmSync(join(copy, 'node_modules', '.astro'), { recursive: true, force: true });
    rmSync(join(copy, '.astro'), { recursive: true, force: true });
    const second = await build();
    expect(second.code).toBe(0);
    const two = fingerprint(join(copy, 'dist'));
    expect([...two.keys()].sort()).toEqual([...one.keys()].sort());
    expect([...two].filter(([name, hash]) => one.get(name) !== hash).map(([name]) => name)).toEqual([]);
    expect([...one.keys()].filter(name => name.endsWith('.pdf')).length).toBeGreaterThan(3);
  });

  test('what is wrong is told at once, and the good build stays', async () => {
    const before = fingerprint(join(copy, 'dist'));
    const content = join(copy, 'src', 'content');
    const contract = join(content, 'contracts', 'confidentiality', 'mutual');
    const draft = readFileSync(join(contract, 'draft.mdx'), 'utf8');
    const release = readFileSync(join(contract, '1.0.0.mdx'), 'utf8');
    writeFileSync(
      join(contract, 'draft.mdx'),
      draft.replace('<Article ', '<Artikle ').replace('title:', 'titel:'),
    );
    writeFileSync(join(contract, '1.0.0.mdx'), release.replace('</Preamble>', '改动。\n\n</Preamble>'));
    writeFileSync(join(content, 'guides', 'broken.mdx'), Buffer.from([0xba, 0xcf, 0xcd, 0xac]));
    writeFileSync(join(content, 'guides', 'empty.mdx'), '');
    writeFileSync(join(content, 'guides', 'huge.mdx'), 'x'.repeat(5 << 20));
    const { code, output } = await build();
    expect(code).toBe(1);
    for (const words of [
      'contracts/confidentiality/mutual/draft.mdx:',
      'element-unknown',
      'front-matter-key-unknown',
      'release-changed',
      '1.0.1',
      'guides/broken.mdx',
      'file-not-utf8',
      'guides/empty.mdx',
      'file-empty',
      'guides/huge.mdx',
      'file-too-large',
      '没有动',
    ]) {
      expect(output).toContain(words);
    }
    expect(fingerprint(join(copy, 'dist'))).toEqual(before);
    expect(existsSync(join(copy, 'dist.next'))).toBe(false);
  });
});
