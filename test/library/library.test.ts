/** What must hold for every text of the library, whatever is chosen in it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type ContentCheck, checkContent } from '../../scripts/content/check-content.ts';
import { nodesOfType, visit } from '../../src/domain/document/visit.ts';
import { combinations } from '../../src/domain/fill/combinations.ts';
import { fill, present } from '../../src/domain/fill/fill.ts';
import { number } from '../../src/domain/numbering/number.ts';
import { styleFor } from '../../src/domain/numbering/styles.ts';
import { renderHtml } from '../../src/domain/output/html/render-html.ts';
import { renderText } from '../../src/domain/output/text/render-text.ts';
import { allSeries } from '../../src/domain/template/library.ts';
import type { Template } from '../../src/domain/template/template.ts';

/** The content check walks every combination for references; printing each of them takes a sample of so many. */
const PRINTED_COMBINATIONS = 24;

let check: ContentCheck;
let templates: readonly Template[];
beforeAll(async () => {
  check = await checkContent();
  templates = allSeries(check.parsed.library).flatMap(series => series.versions);
});

const normal = (text: string) => text.replace(/[\s\u00a0_|]+/g, '');
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const words = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? entity);

describe('the library', () => {
  test('has no issue, not even a warning', () => expect(check.report.split('\n').slice(0, -1)).toEqual([]));

  test('is complete', () => {
    const { contracts, annexes, checklists, clauses, guides, laws } = check.parsed.library;
    const released = (series: readonly { readonly versions: readonly unknown[] }[]) =>
      series.filter(({ versions }) => versions.length > 0).length;
    expect(released(contracts)).toBeGreaterThanOrEqual(14);
    expect(released(annexes)).toBeGreaterThanOrEqual(12);
    expect(released(checklists)).toBeGreaterThanOrEqual(6);
    expect(clauses.length).toBeGreaterThanOrEqual(24);
    expect(guides.length).toBeGreaterThanOrEqual(4);
    expect(laws.size).toBeGreaterThanOrEqual(90);
  });

  test('claims no review by a lawyer', () => {
    for (const { meta, file } of templates)
      expect(['unreviewed', 'self-checked'], file).toContain(meta.review.status);
  });

  test('explains what hurts: money, liability, personal information, termination, disputes', () => {
    const kinds = new Set(['payment', 'liability', 'personal-information', 'termination', 'dispute']);
    for (const { meta, body, file } of templates) {
      if (meta.type !== 'contract') continue;
      for (const article of nodesOfType(body, 'article')) {
        expect(article.kind, `${file} ${article.id}`).toBeTruthy();
        if (kinds.has(article.kind!))
          expect(nodesOfType(article, 'note').length, `${file} ${article.id}`).toBeGreaterThan(0);
      }
    }
  });

  test('says the same in HTML and in plain text, open and under every kind of choice', {
    timeout: 300_000,
  }, () => {
    for (const template of templates) {
      const { meta, body, fields } = template;
      const annexes = meta.annexes.map(({ id }) => ({ id, title: id }));
      const chosen = [...combinations(meta.options)].slice(0, PRINTED_COMBINATIONS);
      const documents = [
        present(template),
        ...chosen.map(answers => fill(body, fields, meta.options, answers, { defaults: true })),
      ];
      for (const [index, document] of documents.entries()) {
        const numbering = number(document, styleFor(meta.type));
        const text = renderText(document, { numbering, annexes });
        const html = renderHtml(document, {
          numbering,
          annexes,
          lawHref: () => '/law',
          annexHref: () => '/annex',
        });
        expect(normal(words(html)), template.file).toBe(normal(text));
        expect(text, template.file).not.toMatch(/[{}]|undefined|\*\*|\[object/);
        if (index === 0) continue;
        visit(document, node =>
          expect(['choose', 'when', 'each'], `${template.file} ${node.type}`).not.toContain(node.type),
        );
        const articles = nodesOfType(document, 'article').map(article => numbering.get(article)?.text);
        expect(new Set(articles).size, template.file).toBe(articles.length);
      }
    }
  });
});
