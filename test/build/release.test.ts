/** Releasing: what is written, what is refused, and that nothing is left half done. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { release } from '../../scripts/release/release.ts';
import { canonicalHash } from '../../src/domain/source/canonical.ts';
import { nextVersion, releaseText, substance } from '../../src/domain/source/release-text.ts';
import { SAMPLE } from '../source/sample.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mingyue-release-'));
  cpSync(resolve(import.meta.dirname, '../../src/content'), dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const id = 'confidentiality/mutual';
const folder = () => join(dir, 'contracts', id);
const edit = (change: (text: string) => string) =>
  writeFileSync(join(folder(), 'draft.mdx'), change(readFileSync(join(folder(), 'draft.mdx'), 'utf8')));
const addNote = () => edit(text => text.replace('</Preamble>', '本协议用于测试。\n\n</Preamble>'));
const changes = async () => [
  { what: '首部加了一句', why: '测试', sources: [{ law: 'minfadian', article: '470' }] },
];
const records = () =>
  JSON.parse(readFileSync(join(dir, 'releases.json'), 'utf8')) as Record<
    string,
    { sha256: string; date: string }
  >;
const newest = () =>
  Object.keys(records())
    .filter(key => key.startsWith(`contracts/${id}/`))
    .sort()
    .at(-1)!
    .split('/')
    .at(-1)!;
const request = { id, bump: 'minor' as const, date: '2026-12-01', changes };

describe('a release', () => {
  test('copies the draft to its version and records the hash', async () => {
    addNote();
    const version = nextVersion(newest(), 'minor');
    const { key, sha256 } = await release({ ...request, dir });
    expect(key).toBe(`contracts/${id}/${version}`);
    const text = readFileSync(join(dir, `${key}.mdx`), 'utf8');
    expect(text).toContain(`status: released\nversion: ${version}\ndate: 2026-12-01\n`);
    expect(text).toContain('what: 首部加了一句');
    expect(text).toContain('本协议用于测试。');
    expect(canonicalHash(text)).toBe(sha256);
    expect(records()[key]).toEqual({ sha256, date: '2026-12-01' });
    expect(readFileSync(join(folder(), 'draft.mdx'), 'utf8')).toContain('status: draft');
  });

  test('of an unchanged draft is refused', async () => {
    await expect(release({ ...request, dir })).rejects.toThrow(/相同，没有可以发布的改动/);
  });

  test('of a draft with a fault is refused with its place, and nothing is written', async () => {
    edit(text => text.replace('<Article ', '<Artikle '));
    const before = records();
    await expect(release({ ...request, dir })).rejects.toThrow(
      /draft\.mdx:\d+:\d+ {2}不认识的元素 <Artikle>/,
    );
    expect(records()).toEqual(before);
  });

  test('of something unknown names what there is', async () => {
    await expect(release({ ...request, id: 'confidentiality/mutaul', dir })).rejects.toThrow(
      /confidentiality\/mutual/,
    );
  });

  test('with a day that is none is refused', async () => {
    await expect(release({ ...request, date: '1. 12. 2026', dir })).rejects.toThrow(/2026-11-22/);
  });

  test('that failed while asking leaves nothing behind', async () => {
    addNote();
    const version = nextVersion(newest(), 'minor');
    await expect(
      release({ ...request, dir, changes: () => Promise.reject(new Error('asked in vain')) }),
    ).rejects.toThrow('asked in vain');
    expect(existsSync(join(folder(), `${version}.mdx`))).toBe(false);
  });
});

describe('the text of a release', () => {
  const facts = {
    version: '1.2.0',
    date: '2026-12-01',
    changes: [],
    annexes: [{ id: 'care-plan', version: '1.0.0' }],
  };

  test('changes front matter only where it must', () => {
    const text = releaseText(SAMPLE, facts);
    const body = (source: string) => source.slice(source.indexOf('\n---\n', 4));
    expect(body(text)).toBe(body(SAMPLE));
    expect(text).toContain('annexes:\n  - id: care-plan\n    version: 1.0.0');
    expect(text).toContain('parties:\n  partyA: { label: 甲方, role: 委托人, kind: organisation }');
  });

  test('has the substance of its draft', () => {
    expect(
      substance(releaseText(SAMPLE, { ...facts, changes: [{ what: 'a', why: 'b', sources: [] }] })),
    ).toBe(substance(SAMPLE));
    expect(substance(SAMPLE.replace('提交仲裁', '申请仲裁'))).not.toBe(substance(SAMPLE));
  });

  test.each([
    [undefined, 'patch', '1.0.0'],
    ['1.0.0', 'patch', '1.0.1'],
    ['1.4.9', 'minor', '1.5.0'],
    ['1.4.9', 'major', '2.0.0'],
  ] as const)('%s %s → %s', (from, bump, to) => expect(nextVersion(from, bump)).toBe(to));
});
