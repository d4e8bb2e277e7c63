import { describe, expect, test } from 'vitest';
import { indexable, isIndexable } from './indexable.ts';

function page(body: string, attributes = ''): string {
  return `<html lang="zh-CN"><body><main data-pagefind-body${attributes}>${body}</main></body></html>`;
}

describe('indexable', () => {
  test('headings and named elements keep their ids, others lose them', () => {
    const html = indexable(
      page(
        '<h2 id="term">期限</h2><p class="x" id="term-1">知悉的<dfn id=\'info\'>客户信息</dfn></p><section id="s" data-pagefind-title="附则">',
      ),
    );
    expect(html).toContain('<h2 id="term">');
    expect(html).toContain('<p class="x">知悉的<dfn>客户信息</dfn></p>');
    expect(html).toContain('<section id="s" data-pagefind-title="附则">');
  });

  test('the id of a section goes to the heading with which it begins', () => {
    const html = indexable(page('<section class="article" id="term"><h3 class="title">期限</h3></section>'));
    expect(html).toContain('<section class="article"><h3 id="term" class="title">期限</h3></section>');
  });

  test('a heading with an id of its own keeps it', () => {
    const html = indexable(page('<section id="a"><h3 id="b">期限</h3></section>'));
    expect(html).toContain('<section><h3 id="b">期限</h3></section>');
  });

  test('cells of a head become cells', () => {
    const html = indexable(
      page('<table><thead><tr><th scope="col">期次</th><th>金额</th></tr></thead></table>'),
    );
    expect(html).toContain('<thead><tr><td scope="col">期次</td><td>金额</td></tr></thead>');
  });

  test('title and headings become fields of pairs, without numbers and what is ignored', () => {
    const html = indexable(
      page(
        '<h1>保密协议</h1><h2 id="a"><span>第三条</span> 违约<b>金</b> <button type="button" data-pagefind-ignore>复制</button></h2>',
      ),
    );
    expect(html).toContain('data-pagefind-meta="tk:保密 密协 协议"');
    expect(html).toContain('data-pagefind-meta="hk:违约 约金"');
  });

  test('the ends of numbers and Latin words become a field', () => {
    const html = indexable(
      page(
        '<p>20<b>26</b>年6月，共1.5%</p><table><tr><td>7</td><td>8</td></tr></table><script>9999</script>',
      ),
    );
    expect(html).toContain('data-pagefind-meta="ends:026 26 6 5"');
  });

  test('a list of filters becomes an element for each, once', () => {
    const html = indexable(
      page('', ' data-pagefind-filter="kind：合同， clause:保密, clause:保密, clause:期限"'),
    );
    expect(html).toContain('<main data-pagefind-body>');
    expect(html.match(/data-pagefind-filter="[^"]*"/g)).toEqual([
      'data-pagefind-filter="kind:合同"',
      'data-pagefind-filter="clause:保密"',
      'data-pagefind-filter="clause:期限"',
    ]);
  });

  test('attribute values with a greater-than sign stay whole', () => {
    expect(indexable(page('<a id="x" title="a > b">甲</a>'))).toContain('<a title="a > b">甲</a>');
  });

  test('a page without a body for search is not indexed', () => {
    expect(isIndexable('<html><body><p>data-pagefind-body</p></body></html>', '/a/')).toBe(false);
    expect(isIndexable(page(''), '/a/')).toBe(true);
  });

  test('a page that names another one as the canonical one is not indexed', () => {
    const html = `<link rel="canonical" href="https://example.org/base/a/">${page('')}`;
    expect(isIndexable(html, '/a/')).toBe(true);
    expect(isIndexable(html, '/a/1.0.0/')).toBe(false);
  });
});
