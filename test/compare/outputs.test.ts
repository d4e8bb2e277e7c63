/** Every form of a redline holds both texts, and nothing in them is taken for markup. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableText } from '../../src/domain/compare/comparable.ts';
import { compare, compareTexts } from '../../src/domain/compare/compare.ts';
import { comparable } from '../../src/domain/compare/document-clauses.ts';
import type { Redline } from '../../src/domain/compare/redline.ts';
import { summary } from '../../src/domain/compare/summary.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { contractStyle } from '../../src/domain/numbering/styles.ts';
import { redlineHtml } from '../../src/domain/output/redline/html.ts';
import { redlineJson } from '../../src/domain/output/redline/json.ts';
import { redlineMarkdown } from '../../src/domain/output/redline/markdown.ts';
import { type Tracked, type WordRow, wordRows } from '../../src/domain/output/redline/word-rows.ts';
import { article, doc, para } from '../domain/trees.ts';
import { versions } from './random-text.ts';
import { comparableOf, vectorPairs } from './vectors.ts';

const redlines = versions.map(({ before, after }) => compare(comparableOf(before), comparableOf(after)));
const rounds = { numRuns: 300 };

/** Text of the paragraphs when changes of one kind are taken out, as Word does it. */
function resolved(rows: readonly WordRow[], dropped: ReadonlySet<Tracked>): string[] {
  const paragraphs: string[] = [];
  let text = '';
  for (const { runs, end } of rows) {
    for (const run of runs) if (!dropped.has(run.tracked)) text += run.text;
    if (dropped.has(end)) continue;
    paragraphs.push(text);
    text = '';
  }
  expect(text).toBe('');
  return paragraphs;
}

const gone: ReadonlySet<Tracked> = new Set<Tracked>(['deleted', 'moved-from']);
const come: ReadonlySet<Tracked> = new Set<Tracked>(['inserted', 'moved-to']);

describe('paragraphs for Word', () => {
  test('leave the new text when accepted and the old one when rejected', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const rows = wordRows(compare(comparableOf(before), comparableOf(after)));
        expect(resolved(rows, gone)).toEqual(after.map(({ text }) => text));
        expect(resolved(rows, come)).toEqual(before.map(({ text }) => text));
      }),
      rounds,
    );
  });

  test('name both ends of a move, and keep number and style of either side', () => {
    const pair = vectorPairs.find(({ id }) => id.startsWith('03'))!;
    const rows = wordRows(compare(comparableOf(pair.before), comparableOf(pair.after)));
    const ends = rows.filter(({ move }) => move !== undefined);
    expect(
      ends
        .filter(({ end }) => end === 'moved-from')
        .map(({ move }) => move)
        .sort(),
    ).toEqual(
      ends
        .filter(({ end }) => end === 'moved-to')
        .map(({ move }) => move)
        .sort(),
    );
    expect(rows.flatMap(({ after }) => after?.number ?? [])).toEqual(pair.after.map(({ label }) => label));
    expect(rows.flatMap(({ before }) => before?.number ?? [])).toEqual(pair.before.map(({ label }) => label));
  });
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Words of HTML without elements of one name. */
function wordsOf(html: string, without: 'ins' | 'del'): string {
  return html
    .replace(/<span class="said">[^<]*<\/span>/g, '')
    .replace(new RegExp(`<${without}\\b(?:(?!<${without}\\b)[\\s\\S])*?</${without}>`, 'g'), '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!);
}

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('HTML', () => {
  test('inline without deletions is the new text, and every change has one address', () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const redline = compare(comparableOf(before), comparableOf(after));
        const html = redlineHtml(redline, 'inline');
        const text = after.map(line => line.label + line.text).join('');
        expect(squeezed(wordsOf(html, 'del'))).toBe(squeezed(text));
        const ids = [...html.matchAll(/ id="change-(\d+)"/g)].map(match => Number(match[1]));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      rounds,
    );
  });

  test('side by side holds each text on its side', () => {
    fc.assert(
      fc.property(redlines, redline => {
        const html = redlineHtml(redline, 'beside');
        for (const name of ['a', 'b'] as const) {
          const cells = [
            ...html.matchAll(new RegExp(`<div class="side ${name}" role="cell">([\\s\\S]*?)</div>`, 'g')),
          ];
          const text = redline.rows.flatMap(row => row[name]).map(side => side.number + side.text);
          const words = cells.map(([, cell]) => wordsOf(cell!, name === 'a' ? 'ins' : 'del')).join('');
          expect(squeezed(words)).toBe(squeezed(text.join('').replaceAll('\t', '')));
        }
      }),
      rounds,
    );
  });

  test('takes no words for markup', () => {
    const html = redlineHtml(compareTexts('甲<b>&"x', '甲<script>alert(1)</script>'), 'inline');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('says what colours show', () => {
    const html = redlineHtml(compareTexts('乙方应当付款。', '乙方可以付款。'), 'inline');
    expect(html).toContain(
      '<del class="substantive" id="change-1" data-change="1"><span class="said">〔删除〕</span>应当</del>' +
        '<ins class="substantive" data-change="1"><span class="said">〔新增〕</span>可以</ins>',
    );
  });
});

describe('Markdown and JSON', () => {
  const pair = vectorPairs.find(({ id }) => id.startsWith('05'))!;
  const redline = compare(comparableOf(pair.before), comparableOf(pair.after));

  test('the summary counts classes and clauses', () => {
    const { counts, clauses, sameWords } = summary(redline);
    expect(counts).toMatchObject({ added: 1, substantive: 0, wording: 0 });
    expect(clauses.map(({ title }) => title)).toEqual(['履约担保']);
    expect(sameWords).toBe(false);
  });

  test('the mail names what was added, with its place', () => {
    const mail = redlineMarkdown(redline);
    expect(mail).toContain('## 新增（1处）');
    expect(mail).toContain('- 第四条〔履约担保〕：“第四条 履约担保 4.1 乙方应当在本合同签订后十日内');
    expect(mail).not.toContain('undefined');
  });

  test('the mail says when nothing changed', () => {
    expect(redlineMarkdown(compareTexts('甲', '甲'))).toContain('两份文本完全相同。');
    expect(redlineMarkdown(compareTexts('甲方 付款', '甲方付款'))).toContain('文字没有变化');
  });

  test('words in the mail are no Markdown', () => {
    const mail = redlineMarkdown(compareTexts('甲方付款', '乙方*收*<b>款</b>'));
    expect(mail).toContain('\\*收\\*&lt;b>款');
  });

  test('JSON is plain, complete and the same every time', () => {
    fc.assert(
      fc.property(redlines, (one: Redline) => {
        const json = redlineJson(one) as unknown as Redline;
        expect(json.changes).toEqual(one.changes);
        expect(json.rows).toEqual(one.rows);
        expect(JSON.stringify(redlineJson(one))).toBe(JSON.stringify(json));
      }),
      { numRuns: 50 },
    );
  });
});

describe('references', () => {
  const before = ['第一条 a', '第二条 b', '第三条 c'];
  const lines = (titles: readonly string[], words: string) =>
    comparableOf([
      ...titles.map(title => ({
        label: title.split(' ')[0]!,
        text: `${title.split(' ')[1]}标题文字`,
        level: 0,
      })),
      { label: `${titles.length}.1`, text: words, level: 1 },
    ]);

  test('that did not follow a renumbering are flagged', () => {
    const added = ['第一条 a', '第二条 新增', '第三条 b', '第四条 c'];
    const { changes } = compare(
      lines(before, '违反第二条约定的，承担责任。'),
      lines(added, '违反第二条约定的，承担责任。'),
    );
    const stale = changes.find(({ note }) => note?.includes('没有随之改动'));
    expect(stale).toMatchObject({
      class: 'substantive',
      before: '第二条',
      note: expect.stringContaining('第三条'),
    });
  });

  test('to articles of a law are left alone', () => {
    const added = ['第一条 a', '第二条 新增', '第三条 b', '第四条 c'];
    const words = '依照《中华人民共和国民法典》第二条、第三条的规定处理。';
    const { changes } = compare(lines(before, words), lines(added, words));
    expect(changes.filter(({ note }) => note)).toEqual([]);
    const other = compare(lines(before, words), lines(added, words.replace('第二条', '第五条')));
    expect(other.changes.some(change => change.class === 'substantive' && change.after === '第五条')).toBe(
      true,
    );
  });

  test('to a clause that is gone are flagged', () => {
    const { changes } = compare(
      lines(before, '违反第二条的。'),
      lines(['第一条 a', '第二条 c'], '违反第二条的。'),
    );
    expect(changes.some(({ note }) => note?.includes('已经删除或者改变'))).toBe(true);
  });
});

test('a renaming that is not made throughout is not folded', () => {
  const { changes } = compare(
    comparableText('甲方付款。\n甲方收货。\n甲方验收。'),
    comparableText('委托人付款。\n委托人收货。\n甲方验收。'),
  );
  expect(changes.map(({ count }) => count)).toEqual([1, 1]);
});

test('a sign between numbers and words is no punctuation', () => {
  for (const [a, b] of [
    ['不合格率<5%', '不合格率>5%'],
    ['罚款10、20元', '罚款1020元'],
    ['增长5%', '增长-5%'],
    ['误差±3', '误差3'],
  ] as const)
    expect(
      compareTexts(a, b).changes.map(change => change.class),
      a,
    ).toContain('substantive');
});

test('filling an open blank is an answer, unless the words decide', () => {
  const classes = (a: string, b: string) => compareTexts(a, b).changes.map(change => change.class);
  expect(classes('甲方：________，住所：____。', '甲方：杭州示例有限公司，住所：西湖区1号。')).toEqual([
    'answer',
    'answer',
  ]);
  expect(classes('乙方____转让权利。', '乙方不得转让权利。')).toEqual(['substantive']);
  expect(classes('违约金为____元。', '违约金为元。')).toEqual(['substantive']);
});

test('ids that the reader made up align nothing', () => {
  const outside = (...titles: string[]) => {
    const document = doc(
      ...titles.map((title, index) => article(`a${index + 1}`, para('', `${title}的约定以双方签字为准。`))),
    );
    const named = {
      ...document,
      children: document.children.map((child, index) => ({ ...child, title: titles[index]! })),
    };
    return comparable(named as typeof document, number(named as typeof document, contractStyle), [], {
      title: '',
    });
  };
  const { changes } = compare(outside('付款方式', '交货地点'), outside('履约担保', '付款方式', '交货地点'));
  expect(changes.map(change => change.class)).toEqual(['added', 'number', 'number']);
});
