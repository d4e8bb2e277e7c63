/**
 * Makes a built page ready for Pagefind's indexer; what visitors see is not touched.
 *
 * A page that wants to be found has `data-pagefind-body` on the elements that hold its text, `data-pagefind-ignore` on
 * what in there is not text, an `<h1>`, headings with ids (or at the beginning of a section with an id), and may have
 * `data-pagefind-filter="kind:合同, family:…, clause:…, law:…"` and `data-pagefind-meta="kinds:<id>=<kind>;…"`.
 *
 * The indexer puts a space before every element with an id and copies its text, so ids inside sentences would cut words
 * apart and ids of paragraphs would double the index: only headings keep theirs. It glues the cells of a table's head
 * together, so they become ordinary cells. It reads one filter from an attribute, so lists become an element each. The
 * words of title and headings go into two fields, as pairs of characters, because the index finds words in fields only
 * where they stand apart. And as it finds words by their beginning only, a third field has the ends of numbers and Latin
 * words.
 */
import { bigrams, isHan, runs } from '../../text/bigrams.ts';
import { wording } from './wording.ts';

const attributes = String.raw`(?:\s+[^\s=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*`;
const startTag = new RegExp(String.raw`<([a-z][a-z0-9-]*)(${attributes})\s*(/?)>`, 'gi');
/** A section that carries the id of the heading with which it begins. */
const namedSection = new RegExp(
  String.raw`<(section|article|div)(${attributes})>(\s*)<(h[2-6])(${attributes})>`,
  'gi',
);
const idAttribute = /\s+id\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)/i;
const filterAttribute = /\s+data-pagefind-filter\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const heading = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi;
const ignored = /<([a-z][a-z0-9-]*)\b[^>]*\bdata-pagefind-ignore\b[^>]*>[\s\S]*?<\/\1>/gi;
/** 第三条, 第二章, 八、, 1.2: numbers of headings say nothing about their words. */
const number = /^\s*(?:第\S{1,8}?[条章节编]|[一二三四五六七八九十]+、|[\d.]+)\s*/;
const inlineTag = /<\/?(?:a|abbr|b|code|dfn|em|i|kbd|mark|small|span|strong|sub|sup|time|var)\b[^>]*>/gi;

/**
 * True for a page that asks to be indexed and is the one to show: not for the permalink of a version whose canonical
 * address is another page. `path` is the page's own, such as `/laws/minfadian/`, without a base path.
 */
export function isIndexable(html: string, path: string): boolean {
  const canonical = /<link\b[^>]*\brel="canonical"[^>]*\bhref="([^"]*)"/.exec(html)?.[1] ?? path;
  return /<[^>]*\sdata-pagefind-body\b/.test(html) && canonical.endsWith(path);
}

/** The page as the indexer should see it. */
export function indexable(html: string): string {
  const filters: string[] = [];
  const page = html
    .replace(namedSection, moveId)
    .replace(startTag, (_, name: string, attrs: string, close: string) => {
      const kept =
        /^h[1-6]$/i.test(name) || attrs.includes('data-pagefind-title')
          ? attrs
          : attrs.replace(idAttribute, '');
      const unfiltered = kept.replace(filterAttribute, (__, double?: string, single?: string) => {
        filters.push(...readFilters(double ?? single ?? ''));
        return '';
      });
      return `<${name.toLowerCase() === 'th' ? 'td' : name}${unfiltered}${close}>`;
    })
    .replace(/<\/th>/gi, '</td>');
  const fields = [`tk:${title(html)}`, `hk:${headings(html)}`, `ends:${wordEnds(html)}`].map(
    field => `<i data-pagefind-meta="${field}"></i>`,
  );
  const values = [...new Set(filters)].map(filter => `<i data-pagefind-filter="${filter}"></i>`);
  return page.replace(/<\/body>/i, `${[...fields, ...values].join('')}</body>`);
}

function moveId(
  tags: string,
  name: string,
  attrs: string,
  space: string,
  head: string,
  headAttrs: string,
): string {
  const id = idAttribute.exec(attrs)?.[0];
  if (id === undefined || idAttribute.test(headAttrs)) return tags;
  return `<${name}${attrs.replace(idAttribute, '')}>${space}<${head}${id}${headAttrs}>`;
}

/** `kind:合同, clause:保密, clause:期限` as single filters; full-width signs count as well. */
function readFilters(list: string): string[] {
  return list
    .split(/[,，]/)
    .map(filter => filter.trim().replace(/\s*[:：]\s*/, ':'))
    .filter(filter => /^[^:]+:./.test(filter));
}

function textsOf(html: string, wanted: (level: string) => boolean): string[] {
  return [...html.matchAll(heading)]
    .filter(([, level]) => wanted(level!))
    .map(([, , content]) =>
      content!
        .replace(ignored, '')
        .replace(/<[^>]*>/g, '')
        .replace(/&[^;]{1,8};/g, ' '),
    );
}

function title(html: string): string {
  return bigrams(wording(textsOf(html, level => level === '1').join(' ')).text);
}

function headings(html: string): string {
  const texts = textsOf(html, level => level !== '1').map(text => text.replace(number, ''));
  return bigrams(wording(texts.join(' ')).text);
}

/** 2013 as 013, 13 and 3, for every number and Latin word of the page, each once. */
function wordEnds(html: string): string {
  const body = html
    .slice(html.search(/<[^>]*\sdata-pagefind-body\b/))
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const text = body.replace(inlineTag, '').replace(/<[^>]*>|&[^;]{1,8};/g, ' ');
  const found = runs(wording(text).text)
    .filter(run => !isHan(run))
    .map(run => run.replace(/[^\p{L}\p{N}]/gu, ''));
  const ends = [...new Set(found)].flatMap(word => Array.from(word, (_, i) => word.slice(i)).slice(1));
  return [...new Set(ends)].join(' ');
}
