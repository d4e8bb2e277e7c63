import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument } from '../../../../test/domain/arbitrary-tree.ts';
import { annexes, contract } from '../../../../test/domain/contract.ts';
import {
  article,
  blank,
  chapter,
  cite,
  doc,
  item,
  line,
  note,
  ordered,
  para,
  ref,
  table,
  term,
  when,
} from '../../../../test/domain/trees.ts';
import type { Document } from '../../document/nodes.ts';
import { nodesOfType } from '../../document/visit.ts';
import { fill, present } from '../../fill/fill.ts';
import { citationKey } from '../../law/citation.ts';
import { number } from '../../numbering/number.ts';
import { contractStyle } from '../../numbering/styles.ts';
import { renderText } from '../text/render-text.ts';
import { renderHtml, renderParts } from './render-html.ts';
import type { HtmlContext } from './state.ts';

function contextFor(document: Document, more: Partial<HtmlContext> = {}): HtmlContext {
  return {
    numbering: number(document, contractStyle),
    annexes,
    fieldPaths: true,
    lawHref: citation => `/laws/${citationKey(citation)}`,
    annexHref: id => `/annexes/${id}`,
    ...more,
  };
}
const print = (document: Document, more: Partial<HtmlContext> = {}) =>
  renderHtml(document, contextFor(document, more));
const inArticle = (...words: Parameters<typeof line>) => doc(article('a', para('p', line(...words))));

/** The words that a reader sees, without the room between them. */
function seen(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return bare(text);
}
function bare(text: string): string {
  return text.replace(/[\s_|]/g, '');
}

describe('the page says what the text says', () => {
  test('for any tree', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const context = contextFor(document);
        expect(seen(renderHtml(document, context))).toBe(bare(renderText(document, context)));
      }),
      { numRuns: 300, seed: 20260101 },
    );
  });

  test.each([
    ['as a template', contract.body],
    ['as a page', present(contract)],
    [
      'filled',
      fill(
        contract.body,
        contract.fields,
        contract.meta.options,
        { method: 'court', third: true },
        { defaults: true },
      ),
    ],
  ])('for a contract %s', (_, document) => {
    expect(seen(print(document))).toBe(bare(renderText(document, contextFor(document))));
  });
});

describe('markup', () => {
  test('any tree gives balanced elements, without styles, scripts or white space between them', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const html = print(document);
        expect(unbalanced(html)).toBe('');
        expect(html).not.toMatch(/ style=|<script|\son\w+=/);
        expect(html).not.toContain('\n');
      }),
      { numRuns: 200, seed: 20260101 },
    );
  });

  test('an article', () => {
    const document = doc(
      article(
        'pay',
        para('pay-when', '一'),
        para('pay-how', line('二'), ordered('甲；', item('乙', ordered('子')))),
      ),
    );
    expect(print(document)).toBe(
      '<section class="article" data-kind="general"><div class="article-body">' +
        '<h2 class="article-title" id="pay"><span class="no">第一条</span> 标题pay</h2>' +
        '<div class="para" id="pay-when"><p><span class="no">1.1</span> 一</p></div>' +
        '<div class="para" id="pay-how"><p><span class="no">1.2</span> 二</p>' +
        '<ol class="items"><li><p><span class="no">（1）</span>甲；</p></li>' +
        '<li><p><span class="no">（2）</span>乙</p><ol class="items"><li><p><span class="no">①</span>子</p></li></ol></li></ol></div></div></section>',
    );
  });

  test('headings: articles of chapters one level below', () => {
    const document = doc(chapter('c', article('a')), article('b'));
    expect(print(document).match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2']);
    expect(print(document, { headingLevel: 3 }).match(/<h\d/g)).toEqual(['<h3', '<h4', '<h3']);
  });

  test('links: law, reference, annex, term', () => {
    const document = doc(
      article(
        'a',
        para(
          'p',
          line(
            term('info', '客户信息'),
            cite('xingfa/253-1', '犯罪'),
            ref('b'),
            ref('policy'),
            ref('nowhere'),
          ),
        ),
      ),
      article('b', para('q', '客户信息与客户信息。')),
    );
    const html = print(document);
    expect(html).toContain('<dfn id="term-info">“客户信息”</dfn>');
    expect(html).toContain('<a class="law" href="/laws/xingfa/253-1" data-law="xingfa/253-1">犯罪</a>');
    expect(html).toContain('<a class="ref" href="#b">第二条</a>');
    expect(html).toContain('<a class="ref" href="/annexes/policy">附件一《客户信息保护制度》</a>');
    expect(html).toContain('<span class="ref">〔没有条款 nowhere〕</span>');
    expect(html).toContain('<p><a class="term" href="#term-info">客户信息</a>与客户信息。</p>');
  });

  test('a prefix keeps the ids of two documents on one page apart', () => {
    const document = doc(
      article('a', para('p', line(term('t', '术语'), ref('a')))),
      article('b', para('q', '术语')),
    );
    const html = print(document, { idPrefix: 'policy.' });
    expect(html.match(/(?:id|href)="[^"]*"/g)).toEqual([
      'id="policy.a"',
      'id="policy.p"',
      'id="policy.term-t"',
      'href="#policy.a"',
      'id="policy.b"',
      'id="policy.q"',
      'href="#policy.term-t"',
    ]);
  });

  test('tables', () => {
    expect(print(doc(article('a', para('p', table(['期次'], ['1'])))))).toContain(
      '<table class="table"><thead><tr><th scope="col">期次</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    );
  });

  test('open choices are boxes to tick, also between items', () => {
    const html = print(doc(article('a', para('p', ordered('甲', when('third', true, item('乙')))))));
    expect(html).toContain(
      '<ol class="items"><li><p><span class="no">（1）</span>甲</p></li><li class="open"><div class="choose"><div class="case">' +
        '<p class="case-label"><span class="box">☐</span> third：是</p>' +
        '<ol class="items"><li><p><span class="no">（2）</span>乙</p></li></ol></div></div></li></ol>',
    );
    expect(print(present(contract))).toContain(
      '<div class="choose" role="group" aria-label="method"><div class="case"><p class="case-label"><span class="box">☐</span> 选court：</p>',
    );
  });
});

describe('blanks', () => {
  test('open: a class for the width, a no-break space, the label as title', () => {
    expect(
      print(inArticle('金额', blank('price.total', { width: 12, lines: 3, label: '总价"<' }), '整')),
    ).toContain(
      '金额<span class="blank w12 lines3" data-field="price.total" title="总价&quot;&lt;">\u00a0</span>整',
    );
  });

  test('filled, by default or by a person, lines kept', () => {
    const html = print(
      inArticle(blank('a', { value: '<甲>\n乙' }), blank('b', { value: '5日', isDefault: true }), '；'),
    );
    expect(html).toContain('<span class="blank filled" data-field="a" title="a">&lt;甲&gt;<br>乙</span>');
    expect(html).toContain('<span class="blank filled default" data-field="b" title="b">5日</span>；');
  });

  test('open blanks hold on to the marks around them', () => {
    const html = print(
      inArticle('由（', blank('a'), '）、', blank('b'), '；', blank('c'), '承担（', blank('d')),
    );
    const words = html.replaceAll(/<span class="blank[^>]*>\u00a0<\/span>/g, '▭');
    expect(words).toContain(
      '由<span class="nb">（▭）、</span><span class="nb">▭；</span>▭承担<span class="nb">（▭</span></p>',
    );
  });

  test('a term beside a blank is still linked', () => {
    const document = doc(
      article('a', para('p', line(term('t', '客户信息')))),
      article('b', para('q', line(blank('x'), '，客户信息'))),
    );
    expect(print(document)).toContain('，</span><a class="term" href="#term-t">客户信息</a>');
  });
});

describe('notes', () => {
  test('stand where the page wants them', () => {
    const document = doc(
      article('a', para('p', '一'), note(line('注', cite('minfadian/1', '第一条')), ordered('甲'))),
      article('b', '二'),
    );
    const context = contextFor(document);
    const afterArticle: HtmlContext['afterArticle'] = node =>
      nodesOfType(node, 'note')
        .map(found => `<aside>${renderParts(found.children, document, context)}</aside>`)
        .join('');
    const html = renderHtml(document, { ...context, afterArticle });
    expect(html).toContain(
      '<p>一</p></div></div><aside><p>注<a class="law" href="/laws/minfadian/1" data-law="minfadian/1">第一条</a></p>' +
        '<ol class="items"><li><p><span class="no">（1）</span>甲</p></li></ol></aside></section>',
    );
    expect(renderHtml(document, context)).not.toContain('注');
  });
});

/** The first element that is closed in the wrong place or never; empty when all is well. */
function unbalanced(html: string): string {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?: [a-z-]+="[^"<>]*")*>/g)) {
    if (name === 'br') continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.join(' ');
}
