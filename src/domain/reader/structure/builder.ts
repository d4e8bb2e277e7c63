/**
 * Puts lines into the tree. Numbers are only read, never made: gaps, duplicates and mixtures stay as printed, and a
 * number of a kind that was not seen in the paragraph before goes one level deeper than the one above it.
 */
import type {
  Article,
  ArticleChild,
  Block,
  Chapter,
  ChapterChild,
  Item,
  Line,
  List,
  Node,
  Paragraph,
  Part,
} from '../../document/nodes.ts';
import type { NumberLabel } from '../../numbering/numbering.ts';
import { type Articles, beginsArticle } from './article-kind.ts';
import { idsOf } from './ids.ts';
import type { MarkedLine, Marker, MarkerKind } from './marker.ts';
import { looksLikeTitle, splitTitle } from './title-words.ts';

interface OpenArticle {
  readonly node: Article & { children: ArticleChild[]; title: string };
  readonly value: number;
  /** What its paragraphs are numbered with (`keyOf`), once one was seen. */
  paragraphs?: string;
}

interface OpenParagraph {
  readonly children: Part[];
  readonly path: readonly number[];
  readonly marker?: Marker;
}

interface OpenList {
  readonly key: string;
  readonly children: Item[];
  readonly path: readonly number[];
}

export interface Builder {
  readonly blocks: Block[];
  readonly labels: Map<Node, NumberLabel>;
  /**
   * A new part of the document (the contract, then each annex) with its own way of numbering articles.
   */
  begin(articles: Articles): void;
  add(line: MarkedLine): void;
  /** The heading of an annex: a chapter that stays empty, so that the annex can have chapters of its own. */
  annex(label: string, title: string, separator: string): void;
}

/** Kinds of number that a paragraph (款) may carry; brackets, circles and letters number items (项). */
const paragraphKinds: ReadonlySet<MarkerKind> = new Set(['dotted', 'decimal', 'chinese']);
/** Below 一、 also （一）. */
const belowChinese: ReadonlySet<MarkerKind> = new Set([...paragraphKinds, 'chinese-bracket']);

export function builder(): Builder {
  const blocks: Block[] = [];
  const labels = new Map<Node, NumberLabel>();
  const taken = new Map<string, number>();
  let counts = { chapter: 0, article: 0 };
  let articles: Articles = { kind: 'none' };
  let chapter: (Chapter & { children: ChapterChild[] }) | undefined;
  let article: OpenArticle | undefined;
  let paragraph: OpenParagraph | undefined;
  let lists: OpenList[] = [];
  let lastText = '';
  /** An article whose heading may stand on the next line. */
  let awaitsTitle = false;

  const unique = (id: string): string => {
    let own = id;
    let count = taken.get(id) ?? 0;
    while (taken.has(own)) {
      count += 1;
      own = `${id}-${count + 1}`;
    }
    taken.set(id, count);
    if (own !== id) taken.set(own, 0);
    return own;
  };

  const openParagraph = (line?: MarkedLine, marker?: Marker): OpenParagraph => {
    const children: Part[] = [];
    const id = line && idsOf(line)[0];
    const node: Paragraph = { type: 'paragraph', ...(id === undefined ? {} : { id: unique(id) }), children };
    const own = marker?.values ?? [];
    const above = article ? [article.value] : [];
    const path = marker?.kind === 'dotted' ? own : [...above, ...own];
    if (marker) {
      const reference = marker.kind === 'dotted' ? { reference: `第${own.join('.')}款` } : {};
      labels.set(node, { text: marker.label, path, ...reference });
    }
    if (!article && chapter) openLead(chapter);
    if (article) article.node.children.push(node);
    else if (articles.kind === 'none') blocks.push(node);
    else preamble().push(node);
    lists = [];
    paragraph = { children, path, ...(marker ? { marker } : {}) };
    return paragraph;
  };

  const preamble = (): ArticleChild[] => {
    const last = blocks.at(-1);
    if (last?.type === 'preamble') return last.children as ArticleChild[];
    const children: ArticleChild[] = [];
    blocks.push({ type: 'preamble', children });
    return children;
  };

  const put = (line: MarkedLine, words: string): void => {
    if (line.table) (paragraph ?? openParagraph(line)).children.push(line.table);
    else if (words) {
      const item = lists.at(-1)?.children.at(-1);
      const into =
        line.soft && item ? (item.children as (Line | List)[]) : (paragraph ?? openParagraph(line)).children;
      into.push(lineOf(words));
    }
  };

  const addItem = (line: MarkedLine, marker: Marker, words: string): void => {
    const key = keyOf(marker, line);
    const depth = lists.findIndex(list => list.key === key);
    const { path: base, children } = paragraph ?? openParagraph();
    if (depth >= 0) lists.length = depth + 1;
    else {
      const above = lists.at(-1);
      const parent = above?.children.at(-1);
      const own: Item[] = [];
      const style = marker.kind === 'box' ? 'check' : marker.kind === 'bullet' ? 'bullet' : 'ordered';
      const list: List = { type: 'list', style, children: own };
      if (parent) (parent.children as (Line | List)[]).push(list);
      else children.push(list);
      const number = parent && labels.get(parent);
      lists.push({ key, children: own, path: number?.path ?? above?.path ?? base });
    }
    const list = lists.at(-1)!;
    const item: Item = { type: 'item', children: words ? [lineOf(words)] : [] };
    list.children.push(item);
    if (marker.values.length)
      labels.set(item, {
        text: marker.label,
        path: marker.kind === 'dotted' ? marker.values : [...list.path, ...marker.values],
      });
  };

  /** Words between the heading of a chapter and its first article. */
  const openLead = ({ id, children }: NonNullable<typeof chapter>): void => {
    const node = { type: 'article' as const, id: unique(`${id}-lead`), title: '', children: [] };
    children.push(node);
    article = { node, value: 0 };
  };

  const openArticle = (line: MarkedLine, marker: Marker | undefined, words: string): void => {
    counts = { ...counts, article: counts.article + 1 };
    const { title, body } = splitTitle(words);
    const children: ArticleChild[] = [];
    const [id] = idsOf(line);
    const node = { type: 'article' as const, id: unique(id ?? `a${counts.article}`), title, children };
    const value = marker?.values[0] ?? counts.article;
    if (marker) {
      const reference = /^第/.test(marker.label) ? marker.label.replace(/[:：、.．\s]+$/, '') : undefined;
      labels.set(node, {
        text: marker.label,
        path: marker.values,
        ...(reference === undefined ? {} : { reference }),
      });
    }
    if (chapter) chapter.children.push(node);
    else blocks.push(node);
    article = { node, value };
    paragraph = undefined;
    lists = [];
    awaitsTitle = words === '';
    if (body) openParagraph().children.push(lineOf(body));
  };

  const openChapter = (label: NumberLabel | undefined, title: string, id?: string): void => {
    counts = { ...counts, chapter: counts.chapter + 1 };
    const node = {
      type: 'chapter' as const,
      id: unique(id ?? `c${counts.chapter}`),
      title,
      children: [] as ChapterChild[],
    };
    if (label) labels.set(node, label);
    blocks.push(node);
    chapter = node;
    article = paragraph = undefined;
    lists = [];
  };

  const isParagraph = (line: MarkedLine, marker: Marker): boolean => {
    const kindsHere = articles.kind === 'chinese' ? belowChinese : paragraphKinds;
    if (!article || !kindsHere.has(marker.kind)) return false;
    if (marker.kind === 'dotted' && marker.values.length > 2) return false;
    const key = keyOf(marker, line);
    if (lists.some(list => list.key === key)) return false;
    if (article.paragraphs !== undefined) return article.paragraphs === key;
    // Another kind of number goes below the list that is open.
    return marker.kind === 'dotted' || (lists.length === 0 && !/[:：]$/.test(lastText));
  };

  const add = (line: MarkedLine): void => {
    const { marker } = line;
    const words = marker ? marker.rest : line.text;
    if (marker?.kind === 'chapter') {
      openChapter(
        { text: marker.label, path: marker.values, reference: marker.label },
        words,
        idsOf(line)[0],
      );
    } else if (!marker && line.heading && articles.heading && line.heading < articles.heading) {
      openChapter(undefined, words, idsOf(line)[0]);
    } else if (beginsArticle(line, articles)) openArticle(line, marker, words);
    else if (
      awaitsTitle &&
      article &&
      !marker &&
      !line.table &&
      looksLikeTitle(words) &&
      !/[:：]/.test(words)
    ) {
      article.node.title = words;
      awaitsTitle = false;
    } else {
      awaitsTitle = false;
      if (marker && isParagraph(line, marker)) {
        article!.paragraphs = keyOf(marker, line);
        openParagraph(line, marker);
        put(line, words);
      } else if (marker) addItem(line, marker, words);
      else {
        if (!line.soft) lists = [];
        const goesOn = line.soft || line.table || article?.paragraphs !== undefined;
        if (!goesOn || !paragraph) openParagraph(line);
        put(line, words);
      }
    }
    lastText = words;
  };

  return {
    blocks,
    labels,
    begin(own) {
      articles = own;
      chapter = article = paragraph = undefined;
      lists = [];
      awaitsTitle = false;
    },
    add,
    annex(label, title, separator) {
      openChapter({ text: label + separator, path: [], reference: label }, title);
      chapter = undefined;
    },
  };
}

/** Lists of one key continue each other; dotted numbers by their depth, lists of Word by their level. */
function keyOf({ kind, values }: Marker, { level }: MarkedLine): string {
  return kind === 'dotted' ? `dotted${values.length}` : `${kind}${level ?? ''}`;
}

function lineOf(value: string): Line {
  return { type: 'line', children: [{ type: 'text', value }] };
}
