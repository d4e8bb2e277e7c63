/** Numbers a document: which node gets which label. How labels look is data in `styles.ts`. */
import type { Article, Document, List, Node } from '../document/nodes.ts';
import { formatNumber } from './format-number.ts';
import { inOrder } from './in-order.ts';
import type { Numbering, NumberLabel } from './numbering.ts';
import type { Level, NumberingStyle } from './styles.ts';

/**
 * Labels of chapters, articles, paragraphs (only where an article has two or more), requirements and the items of
 * ordered lists. Items count on through all lists of their paragraph. In an open document see `inOrder`.
 */
export function number(document: Document, style: NumberingStyle): Numbering {
  const labels = new Map<Node, NumberLabel>();
  const counters = { chapter: 0, article: 0, group: 0 };

  const label = (node: Node, level: Level, path: readonly number[]) => {
    const text = formatNumber(style.levels[level], path);
    const reference = level === 'item' || level === 'subitem' ? undefined : style.references[level];
    labels.set(node, { text, path, ...(reference ? { reference: formatNumber(reference, path) } : {}) });
  };

  const block = (node: Node): void => {
    if (node.type === 'chapter') {
      label(node, 'chapter', [++counters.chapter]);
      inOrder(node.children, counters, block);
    } else if (node.type === 'article') {
      label(node, 'article', [++counters.article]);
      article(node, counters.article);
    } else if (node.type === 'group') {
      label(node, 'group', [++counters.group]);
      node.children.forEach((requirement, index) => {
        const path = [counters.group, index + 1];
        label(requirement, 'requirement', path);
        parts(requirement.children, path);
      });
    } else if (node.type === 'preamble') {
      inOrder(node.children, {}, child => withParts(child, []));
    } else withParts(node, []);
  };

  const article = (node: Article, own: number): void => {
    const several = paragraphCount(node) > 1;
    const paragraphs = { count: 0 };
    inOrder(node.children, paragraphs, child => {
      if (child.type !== 'paragraph') return withParts(child, []);
      const path = [own, ++paragraphs.count];
      if (several) label(child, 'paragraph', path);
      parts(child.children, path);
    });
  };

  const withParts = (node: Node, path: readonly number[]): void => {
    if (node.type === 'paragraph' || node.type === 'note') parts(node.children, path);
  };

  const parts = (
    children: readonly Node[],
    path: readonly number[],
    level: 'item' | 'subitem' = 'item',
  ): void => {
    const items = { count: 0 };
    inOrder(children, items, part => {
      if (part.type === 'list') list(part, items, path, level);
    });
  };

  const list = (
    node: List,
    items: { count: number },
    path: readonly number[],
    level: 'item' | 'subitem',
  ): void => {
    inOrder(node.children, items, item => {
      if (item.type !== 'item') return;
      const ordered = node.style === 'ordered';
      const own = ordered ? [...path, ++items.count] : path;
      if (ordered) label(item, level, own);
      parts(item.children, own, ordered ? 'subitem' : level);
    });
  };

  inOrder(document.children, counters, block);
  return labels;
}

/** Paragraphs of an article; of a Choose the case with the most. */
export function paragraphCount(article: Article): number {
  const paragraphs = { count: 0 };
  inOrder(article.children, paragraphs, child => {
    if (child.type === 'paragraph') paragraphs.count += 1;
  });
  return paragraphs.count;
}
