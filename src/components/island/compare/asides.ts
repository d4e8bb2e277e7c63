/** Notes of the library beside the clauses of a comparison. */
import { nodesOfType } from '../../../domain/document/visit.ts';
import { present } from '../../../domain/fill/fill.ts';
import { number } from '../../../domain/numbering/number.ts';
import { styleFor } from '../../../domain/numbering/styles.ts';
import { articleAside } from '../../../domain/output/html/aside.ts';
import type { PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { annexAddress, lawAddress, versionOf } from '../shared/addresses.ts';

const folders = { contract: 'contracts', annex: 'annexes', checklist: 'checklists' };

/** By id of the article; the first source that has one is asked. Ids mean the same in every text of the library. */
export function asidesOf(sources: readonly PairSource[], base: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const source of sources) {
    if (source.type !== 'template') continue;
    const { template, annexes } = source;
    const document = present(template);
    const context = {
      numbering: number(document, styleFor(template.meta.type)),
      annexes: annexes.map(({ meta }) => ({ id: meta.id, title: meta.title })),
      lawHref: (citation: Parameters<typeof lawAddress>[1]) => lawAddress(base, citation),
      annexHref: (id: string) => annexAddress(base, id),
    };
    const { type, id } = template.meta;
    const page = `${base}${folders[type]}/${id}/${versionOf(template)}/`;
    for (const article of nodesOfType(document, 'article')) {
      const notes = nodesOfType(article, 'note');
      if (notes.length === 0) continue;
      // References of a note lead to the page of the text that it belongs to.
      found[article.id] ??= articleAside({ notes, laws: [] }, document, context).replaceAll(
        'href="#',
        `href="${page}#`,
      );
    }
  }
  return found;
}
