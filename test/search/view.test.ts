import { describe, expect, test } from 'vitest';
import { type Piece, plainText, toHtml } from '../../src/components/search/excerpt.ts';
import { readPage } from '../../src/components/search/page-text.ts';
import type { Anchor, Fragment } from '../../src/components/search/pagefind.ts';
import { spellings } from '../../src/components/search/query.ts';
import { type PageView, viewPage } from '../../src/components/search/view.ts';

/** A page as the indexer stores it; `#id|` before a word makes it the first one of a heading up to the next full stop. */
function fragment(title: string, source: string, kinds?: string): Fragment {
  const anchors: Anchor[] = [];
  const words = source.split('|').filter((word, location, all) => {
    const id = /^#(.+)/.exec(word)?.[1];
    if (id === undefined) return true;
    const rest = all.slice(location + 1);
    const text = rest
      .slice(
        0,
        rest.findIndex(next => next.startsWith('.')),
      )
      .join('');
    anchors.push({ element: 'h2', id, text, location: location - anchors.length });
    return false;
  });
  return {
    url: '/a/',
    raw_content: words.join('\u200b'),
    anchors,
    meta: kinds === undefined ? { title } : { title, kinds },
    filters: {},
    excerpt: '',
    plain_excerpt: '',
    sub_results: [],
  };
}

const contract = fragment(
  '客户信息保密协议',
  '客户|信息|保密|协议|. |双方|约定|如下|：| |#term|第一条| |期限|. |本|协议|自|签订|之|日|起|三年|有效|。 |期满|可以|续|订|。 |#liability|第二条| |违约|责任|. |期次|. |金额|. |1|. |20,000|. |违约方|应当|在|30|日内|支付|违约|金|。 |本条|期限|为|二十|日|。',
);

function look(query: string, page = contract, clause?: string): PageView {
  return viewPage(readPage(page), spellings(query), clause);
}

function marked(pieces: readonly Piece[]): string {
  return toHtml(pieces);
}

describe('view of a page', () => {
  test('a word across words of the index, with its clause and its place marked', () => {
    const view = look('付违约金');
    expect(view.literal).toBe(true);
    expect(view.sections.map(({ url }) => url)).toEqual(['/a/#liability']);
    expect(marked(view.best.excerpt)).toContain('支<mark>付违约金</mark>。');
  });

  test('cells and headings stay apart, and no mark of the index is shown', () => {
    const text = plainText(look('20000').best.excerpt);
    expect(text).toContain('20,000 违约方应当在30日内支付违约金。');
    expect(text).not.toMatch(/\u200b|\. /);
  });

  test('nothing matches across two cells or paragraphs', () => {
    expect(look('期次金额').literal).toBe(false);
    expect(look('协议双方').literal).toBe(false);
  });

  test('a heading comes before text, and its excerpt is what follows', () => {
    const view = look('期限');
    expect(view.sections.map(({ url }) => url)).toEqual(['/a/#term', '/a/#liability']);
    expect(marked(view.sections[0]!.title)).toBe('第一条 <mark>期限</mark>');
    expect(plainText(view.sections[0]!.excerpt)).toMatch(/^本协议自签订之日起三年有效/);
  });

  test('other spellings count', () => {
    expect(look('20日').literal).toBe(true);
    expect(marked(look('20日').best.excerpt)).toContain('<mark>二十日</mark>');
    expect(look('违约金二十日内').literal).toBe(false);
  });

  test('all terms of a query, anywhere in the page', () => {
    expect(look('签订 违约金').literal).toBe(true);
    expect(look('签订 定金').literal).toBe(false);
  });

  test('the title names what is looked for more or less', () => {
    expect(look('保密协议').named).toBeCloseTo(3.5);
    expect(look('违约责任', fragment('违约责任条款', '违约|责任|条款')).named).toBe(4);
    expect(look('保密协议 第一条').named).toBe(2);
    expect(look('期限').named).toBe(1);
    expect(look('支付').named).toBe(0);
  });

  test('a title outside the indexed text is found', () => {
    const page = fragment('客户信息保密协议', '双方|约定|如下|：');
    expect(look('信息保密', page).literal).toBe(true);
    expect(plainText(look('约定', page).best.excerpt)).toBe('双方约定如下：');
  });

  test('with a kind of clause only clauses of that kind count', () => {
    const page = { ...contract, meta: { ...contract.meta, kinds: 'term=期限;liability=违约责任' } };
    expect(look('期限', page, '违约责任').sections.map(({ url }) => url)).toEqual(['/a/#liability']);
    expect(look('签订', page, '违约责任').literal).toBe(false);
    expect(look('签订', contract, '违约责任').literal).toBe(true);
    expect(viewPage(readPage(page), [], '期限').sections.map(({ url }) => url)).toEqual(['/a/#term']);
  });
});

test('what an excerpt holds is escaped', () => {
  const view = look('甲方', fragment('标题', '标题|. |&lt;img|&gt;|甲方|"&"'));
  expect(marked(view.best.excerpt)).toBe('&lt;img&gt;<mark>甲方</mark>&quot;&amp;&quot;');
});
