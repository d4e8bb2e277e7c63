/**
 * What the print style sheet promises. Each sheet holds one construction many times, a little further down or to the
 * right each time, so that it meets every end of a page and of a line.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badlyBroken, type TextLine, textLines } from '../support/pdf-lines.ts';
import { blank, sentence, sheet } from './fixture.ts';
import { openStudio, type Studio } from './studio.ts';

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

/** The lines of each page without the footer. */
async function pagesOf(html: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (const { page, text } of await textLines(await studio.print('sheet', html))) {
    pages[page - 1] ??= [];
    if (!/^第 \d+ 页/.test(text)) pages[page - 1]!.push(text);
  }
  return pages;
}

/** `count` times `block`, each on a new page, after 16, 17, 18 … lines of other words. */
function pushedDown(count: number, block: string): string {
  const copies = Array.from({ length: count }, (_, index) => {
    const lines = '<p>双方确认</p>'.repeat(16 + index);
    return `<div class="copy"><div class="para">${lines}</div>${block}</div>`;
  });
  return sheet(`<style>.copy { break-before: page }</style>${copies.join('')}`);
}

test('a signature is never split and never alone on its page', async () => {
  const parties = '<div class="signature-party"><p>签字处</p><p>盖章处</p><p>日期处</p></div>'.repeat(2);
  const pages = await pagesOf(pushedDown(28, `<section class="signature">${parties}</section>`));
  const signed = pages.filter(lines => lines.some(line => /[签盖日].+处/.test(line)));
  expect(signed).toHaveLength(28);
  for (const lines of signed) {
    expect(lines.filter(line => /[签盖日].+处/.test(line))).toHaveLength(6);
    expect(lines[0]).toBe('双方确认');
  }
  expect(pages.length).toBeGreaterThan(28);
});

test('a paragraph leaves at least three lines on each page', async () => {
  const words = '违约'.repeat(120);
  const pages = await pagesOf(pushedDown(28, `<div class="para"><p>${words}</p></div>`));
  const counts = pages.map(
    lines => lines.filter(line => line.startsWith('违') || line.startsWith('约')).length,
  );
  expect(counts.filter(count => count > 0).length).toBeGreaterThan(28);
  expect(counts.filter(count => count > 0 && count < 3)).toEqual([]);
});

test('a heading keeps to the text below it', async () => {
  const article = '<h3 class="article-title">保密义务</h3><div class="para"><p>双方应当保密。</p></div>';
  const pages = await pagesOf(pushedDown(28, article));
  expect(pages.filter(lines => lines.includes('保密义务'))).toHaveLength(28);
  for (const lines of pages) expect(lines.at(-1)).not.toBe('保密义务');
});

test('the head of a table is printed on each of its pages, and never without a row', async () => {
  const rows = Array.from(
    { length: 60 },
    (_, row) => `<tr><td>${row + 1}</td><td>约定${sentence(row)}</td></tr>`,
  );
  const head = '<thead><tr><th scope="col">期次</th><th scope="col">金额</th></tr></thead>';
  const pages = await pagesOf(
    pushedDown(8, `<table class="table">${head}<tbody>${rows.join('')}</tbody></table>`),
  );
  for (const lines of pages) {
    const cells = lines
      .filter(line => line !== '双方确认' && line !== '金额')
      .map(line => line.replace(/^期次$/, '期次 金额'));
    if (cells.length === 0) continue;
    expect(cells.slice(0, 3).join(' ')).toMatch(/^期次 金额 \d+ 约定/);
  }
});

test('no line begins with a closing mark or ends with an opening one, blanks included', async () => {
  const paragraphs = Array.from({ length: 46 }, (_, shift) => {
    const before = '甲'.repeat(shift + 1);
    return `<p>${before}金额为<span class="nb">（¥${blank(6)}）；</span>户名为<span class="nb">${blank(12)}；</span>见《民法典》（总则）第一条：“条”、“款”，等等……。</p>
<p>${before}，《民法典》（见“总则”）、【附件】100%；（一）《“条款”》；甲方——乙方……丙方。</p>`;
  });
  const pdf = await studio.print('marks', sheet(`<div class="para">${paragraphs.join('')}</div>`));
  const lines = await textLines(pdf);
  expect(lines.length).toBeGreaterThan(92);
  expect(badlyBroken(lines)).toEqual([]);
});

test('the check for badly broken lines finds them', () => {
  const line = (text: string): TextLine => ({ page: 1, text, isArtifact: false, startsCell: false });
  const bad = ['，甲方', '）', '甲方（', '乙方《', '”甲方', '甲方“'].map(line);
  const good = [line('（甲方）'), { ...line('，'), isArtifact: true }, { ...line('，'), startsCell: true }];
  expect(badlyBroken([...bad, ...good])).toEqual(bad);
});
