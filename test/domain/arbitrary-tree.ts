/** Random documents for properties that must hold for every tree. */
import fc from 'fast-check';
import type {
  Article,
  ArticleChild,
  Block,
  Case,
  ChapterChild,
  Conditional,
  Document,
  Inline,
  Item,
  List,
  Paragraph,
  Part,
  Row,
} from '../../src/domain/document/nodes.ts';

/** Words with everything that breaks markup and lines: signs, entities, quotes, marks next to blanks, long text. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('甲方', '客户信息', '应当', '；', '，', '。', '（', '）', '“', '”', '%'),
      },
      fc.constantFrom('<b>', '</p>', '&amp;', '"', "'", '{partyA.name}', '$&', '-->', ' ', 'SaaS'),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(parts => parts.join(''));

const id = fc.integer({ min: 0, max: 30 }).map(n => `id${n}`);
const path = fc.constantFrom('partyA.name', 'price.total', 'item.date');
const answer = fc.oneof(
  words,
  fc.tuple(words, words).map(lines => lines.join('\n')),
);

const { inline } = fc.letrec<{ inline: Inline }>(tie => ({
  inline: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'inline' },
    words.map((value): Inline => ({ type: 'text', value })),
    fc
      .record({ path, width: fc.integer({ min: 1, max: 20 }), value: fc.option(answer, { nil: undefined }) })
      .map(({ path: field, width, value }): Inline => {
        const blank = { type: 'blank' as const, path: field, label: field, width };
        return value === undefined ? blank : { ...blank, value };
      }),
    id.map((to): Inline => ({ type: 'reference', to })),
    inlines(tie('inline')).map((children): Inline => ({ type: 'strong', children })),
    inlines(tie('inline')).map(
      (children): Inline => ({ type: 'citation', citation: { law: 'minfadian', article: '585' }, children }),
    ),
    fc.record({ id, children: inlines(tie('inline')) }).map((node): Inline => ({ type: 'term', ...node })),
  ),
}));

function inlines(one: fc.Arbitrary<Inline>): fc.Arbitrary<Inline[]> {
  return fc.array(one, { maxLength: 5 });
}

const content = inlines(inline);
const line = content.map(children => ({ type: 'line' as const, children }));

/** A Choose, When or Each around what stands at a place. */
function conditional<T>(children: fc.Arbitrary<T[]>): fc.Arbitrary<Conditional<T>> {
  const label = words;
  const branch: fc.Arbitrary<Case<T>> = fc.record({ is: id, label, children });
  return fc.oneof(
    fc
      .array(branch, { maxLength: 3 })
      .chain(cases =>
        label.map((name): Conditional<T> => ({ type: 'choose', by: 'method', label: name, cases })),
      ),
    fc
      .record({ label, is: fc.boolean(), children })
      .map((node): Conditional<T> => ({ type: 'when', field: 'third', ...node })),
    fc.record({ label, children }).map((node): Conditional<T> => ({ type: 'each', of: 'payments', ...node })),
  );
}

const { list } = fc.letrec<{ list: List; item: Item }>(tie => ({
  list: fc
    .record({
      style: fc.constantFrom<List['style'][]>('ordered', 'bullet', 'check'),
      children: fc.array(
        fc.oneof({ weight: 4, arbitrary: tie('item') }, conditional(fc.array(tie('item'), { maxLength: 2 }))),
        { maxLength: 3 },
      ),
    })
    .map((node): List => ({ type: 'list', ...node })),
  item: fc
    .array(fc.oneof({ maxDepth: 2, depthIdentifier: 'list' }, line, tie('list')), { maxLength: 2 })
    .map((children): Item => ({ type: 'item', children })),
}));

const row: fc.Arbitrary<Row> = fc
  .array(content, { maxLength: 3 })
  .map(cells => ({ type: 'row', cells: cells.map(children => ({ type: 'cell', children })) }));
const table = fc
  .record({ header: row, rows: fc.array(row, { maxLength: 3 }) })
  .map(({ header, rows }): Part => ({ type: 'table', header: header.cells, rows }));

const { part } = fc.letrec<{ part: Part }>(tie => ({
  part: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'part' },
    { weight: 4, arbitrary: line },
    { weight: 2, arbitrary: list },
    table,
    conditional(fc.array(tie('part'), { maxLength: 2 })),
  ),
}));

const parts = fc.array(part, { maxLength: 3 });
const paragraph = fc
  .record({ id: fc.option(id, { nil: undefined }), children: parts })
  .map(({ id: own, children }): Paragraph => ({ type: 'paragraph', ...(own ? { id: own } : {}), children }));
const note = parts.map(
  (children): ArticleChild => ({ type: 'note', stance: 'neutral', risk: 'low', children }),
);

const { articleChild } = fc.letrec<{ articleChild: ArticleChild }>(tie => ({
  articleChild: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'article' },
    { weight: 4, arbitrary: paragraph },
    note,
    conditional(fc.array(tie('articleChild'), { maxLength: 2 })),
  ),
}));
const articleChildren = fc.array(articleChild, { maxLength: 3 });
const article = fc
  .record({ id, title: words, children: articleChildren })
  .map((node): Article => ({ type: 'article', ...node }));
const { chapterChild } = fc.letrec<{ chapterChild: ChapterChild }>(tie => ({
  chapterChild: fc.oneof(
    { maxDepth: 1, depthIdentifier: 'chapter' },
    article,
    conditional(fc.array(tie('chapterChild'), { maxLength: 2 })),
  ),
}));
const requirement = fc.record({
  type: fc.constant('requirement' as const),
  id,
  level: fc.constantFrom('must' as const, 'should' as const, 'may' as const),
  evidence: words,
  children: parts,
});

const { block } = fc.letrec<{ block: Block }>(tie => ({
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'block' },
    { weight: 4, arbitrary: article },
    articleChildren.map((children): Block => ({ type: 'preamble', children })),
    fc
      .record({ id, title: words, children: fc.array(chapterChild, { maxLength: 3 }) })
      .map((node): Block => ({ type: 'chapter', ...node })),
    paragraph,
    fc
      .array(fc.array(line, { maxLength: 3 }), { maxLength: 2 })
      .map((all): Block => ({ type: 'signature', parties: all.map(lines => ({ party: 'partyA', lines })) })),
    fc
      .record({ id, title: words, children: fc.array(requirement, { maxLength: 2 }) })
      .map((node): Block => ({ type: 'group', ...node })),
    conditional(fc.array(tie('block'), { maxLength: 2 })),
  ),
}));

export const anyDocument: fc.Arbitrary<Document> = fc
  .array(block, { maxLength: 5 })
  .map(children => ({ type: 'document', children }));
