/** Paragraphs (款) that can be referred to and compared must be named. */
import type { Article } from '../document/nodes.ts';
import { nodesOfType } from '../document/visit.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { paragraphCount } from '../numbering/number.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';

/** Contracts only: an article with two or more paragraphs gives each of them an id. */
export function paragraphIssues({ body, meta, file }: Template): Issue[] {
  if (meta.type !== 'contract') return [];
  return nodesOfType(body, 'article')
    .filter(article => paragraphCount(article) > 1)
    .flatMap(article => unnamed(article, file));
}

function unnamed(article: Article, file: string): Issue[] {
  return nodesOfType(article, 'paragraph')
    .filter(paragraph => !paragraph.id)
    .map(paragraph =>
      makeIssue('paragraph-without-id', `“${article.title}”有两款以上，这一款没有 id。`, {
        hint: `用 <Para id="${article.id}-…"> 把这段文字连同其后的列表、表格包起来；本来就是一款的，把整条包成一个 <Para>。`,
        at: placeOf(file, paragraph),
      }),
    );
}
