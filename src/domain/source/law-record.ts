/**
 * The part of `laws/<id>.yaml` that the comparison with official texts needs. Unlike a Law it may lack hashes, because an
 * author adds an article by writing its gist and lets the comparison record the hash.
 */
import { isMap, isScalar, parseDocument } from 'yaml';

export interface ArticleRecord {
  readonly gist: string;
  readonly sha256?: string;
}

export interface LawRecord {
  readonly id: string;
  readonly shortTitle: string;
  readonly inForce: boolean;
  /** By number as citations record it, in the order of the file. */
  readonly articles: ReadonlyMap<string, ArticleRecord>;
}

/** Reads a law file without judging it; undefined when it is no YAML mapping with a `shortTitle`. */
export function readLawRecord(id: string, yaml: string): LawRecord | undefined {
  const document = parseDocument(yaml);
  const shortTitle = document.errors.length === 0 && isMap(document.contents) && document.get('shortTitle');
  if (typeof shortTitle !== 'string') return undefined;
  const articles = new Map<string, ArticleRecord>();
  for (const [number, article] of articlesOf(document)) {
    const gist = article.get('gist');
    const sha256 = article.get('sha256');
    articles.set(number, {
      gist: typeof gist === 'string' ? gist : '',
      ...(typeof sha256 === 'string' && sha256 !== '' ? { sha256 } : {}),
    });
  }
  return { id, shortTitle, inForce: document.get('status') === 'in-force', articles };
}

/** The law file with the hashes (by article) written in; everything else of it stays as the author wrote it. */
export function writeHashes(yaml: string, hashes: ReadonlyMap<string, string>): string {
  const document = parseDocument(yaml);
  for (const [number, article] of articlesOf(document)) {
    const hash = hashes.get(number);
    if (hash !== undefined) article.set('sha256', hash);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function articlesOf(document: ReturnType<typeof parseDocument>) {
  const articles = document.get('articles');
  if (!isMap(articles)) return [];
  return articles.items.flatMap(({ key, value }) =>
    isMap(value) ? [[String(isScalar(key) ? key.value : key), value] as const] : [],
  );
}
