/** `npm run compare` as a person runs it: inputs, forms, messages, exit codes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTemplate, readLibrary } from '../../scripts/fill/find-template.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

const root = resolve(import.meta.dirname, '../..');
const OLD = 'confidentiality/mutual@1.0.0';
const NEW = 'confidentiality/mutual@1.1.0';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/compare.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('two texts of the library', () => {
  test('the same text is equal', () => {
    const { status, stdout } = run(OLD, OLD);
    expect(status).toBe(0);
    expect(stdout).toContain('两份文本完全相同。');
  });

  test('two versions differ, and the address of the page names them as well', () => {
    const { status, stdout } = run(OLD, 'confidentiality/mutual/1.1.0');
    expect(status).toBe(1);
    expect(stdout).toContain('变更前：客户信息保密协议（双向保密版）1.0.0');
    expect(stdout).toContain('## 新增');
  });

  test('JSON and HTML', () => {
    const json = JSON.parse(run(OLD, NEW, '--format', 'json').stdout) as { changes: unknown[] };
    expect(json.changes.length).toBeGreaterThan(0);
    const html = run(OLD, NEW, '--format', 'html').stdout;
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('id="change-1"');
    expect(html).not.toMatch(/<script|https?:/);
  });

  test('Word: accepting all changes gives the new text, rejecting all the old one', () => {
    const out = join(folder, 'r.docx');
    expect(run(OLD, NEW, '--out', out, '--author', '李律师', '--date', '2026-01-31').status).toBe(1);
    const bytes = new Uint8Array(readFileSync(out));
    const words = (changes: 'accepted' | 'rejected') =>
      JSON.stringify(readOutside({ name: 'r.docx', bytes }, { changes }).document);
    expect(words('accepted')).toContain('书面确认收到的信息名称');
    expect(words('rejected')).not.toContain('书面确认收到的信息名称');
  });

  test('checklists and annexes', () => {
    expect(run('checklists/performance', 'performance').status).toBe(0);
    expect(run('annexes/third-party-agreement@1.0.0', 'third-party-agreement').status).toBe(1);
  });
});

describe('files', () => {
  test('answers beside their template differ in what was filled in only', async () => {
    const { template } = findTemplate(await readLibrary(), OLD);
    const file = join(folder, 'answers.json');
    writeFileSync(
      file,
      JSON.stringify({ template: template.meta.id, version: '1.0.0', answers: sampleAnswers(template) }),
    );
    const { status, stdout } = run(OLD, file);
    expect(status).toBe(1);
    expect(stdout).toContain('除编号、标点和填写内容外，文字没有变化。');
  });

  test('answers that do not fit are named and left out', () => {
    const file = join(folder, 'odd.json');
    const answers = { constructor: 'x', 'gone.amount': '约十万元', 'partyA.name': { a: 1 } };
    writeFileSync(file, JSON.stringify({ template: 'confidentiality/mutual', version: '1.0.0', answers }));
    const { status, stderr } = run(OLD, file);
    expect(status).toBe(0);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr).toContain('odd.json：gone.amount“约十万元”在这一版合同里用不上，没有填进去。');
    expect(stderr).not.toContain('    at ');
  });

  test('two texts', () => {
    const [a, b] = ['a.txt', 'b.md'].map(name => join(folder, name)) as [string, string];
    writeFileSync(a, '保密协议\n第一条 期限\n本协议期限为2年。\n');
    writeFileSync(b, '保密协议\n第一条 期限\n本协议期限为3年。\n');
    const { status, stdout } = run(a, b);
    expect(status).toBe(1);
    expect(stdout).toContain('“2” → “3”');
  });
});

describe('what cannot be done is said', () => {
  test.each([
    [[OLD], '要写两份'],
    [[OLD, NEW, OLD], '多出来的是'],
    [['confidentiality/mutal', NEW], '最接近的是 confidentiality/mutual'],
    [['confidentiality/mutual@9.0.0', NEW], '有的是：'],
    [['./no.docx', NEW], '没有 ./no.docx 这个文件'],
    [[OLD, NEW, '--format', 'exe'], '--format 只能是'],
    [[OLD, NEW, '--format', 'docx'], '要用 --out'],
    [[OLD, NEW, '--date', '2026-02-30'], '日历上有的日期'],
    [[OLD, NEW, '--nonsense'], '--nonsense'],
    [[OLD, NEW, '--fromat', 'json'], '最接近的是 --format'],
  ])('%j: %s', (args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });

  test('a broken file', () => {
    const file = join(folder, 'broken.docx');
    writeFileSync(file, 'no zip');
    const { status, stderr } = run(OLD, file);
    expect(status).toBe(2);
    expect(stderr).toContain('broken.docx');
  });

  test('a folder that is not there', () => {
    const out = join(folder, 'nowhere', 'r.md');
    const { status, stderr } = run(OLD, NEW, '--out', out);
    expect(status).toBe(3);
    expect(stderr).toContain('没有写成');
    expect(existsSync(out)).toBe(false);
  });

  test('--help', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('退出码');
  });
});
