/** What the words of a reference name: 第五条第二款, 第5.1款第（3）项, 第二、三条, 附件一. */
import { readInteger } from '../text/numerals.ts';

/** A place of the same document: `5`, `5.1`, `c2` for a chapter, `x件1` for an annex. */
export interface NamedPlace {
  readonly place: string;
  /** `5.1#3` where the rest names an item below it: looked up first. */
  readonly item?: string;
  /** What follows the number that is looked up: 第二款, 第（一）项. */
  readonly rest: string;
}

/** One place for 第五条; several for 第二、三条; none for what names no numbered place of a document. */
export function namedPlaces(words: string): readonly NamedPlace[] {
  const text = words.replace(/\s/g, '');
  const several = /^第([^条]+?(?:[、和与及或至到~～–—-]|以及|或者)[^条]+)条$/.exec(text);
  if (several) {
    const found = several[1]!
      .split(/[、和与及或至到~～–—-]|以及|或者/)
      .map(part => place('', part.replace('第', ''), ''));
    return found.every(one => one !== undefined) ? found : [];
  }
  const one = namedPlace(text);
  return one ? [one] : [];
}

function namedPlace(text: string): NamedPlace | undefined {
  const annex = /^附([件录表])(.+)$/.exec(text);
  if (annex) {
    const [, kind, own] = annex;
    return /^[A-Z]$/.test(own!) ? { place: `x${kind}${own}`, rest: '' } : place(`x${kind}`, own!, '');
  }
  const decimal = /^第?(\d+(?:[.．]\d+)+)(?:[条款项](.*))?$/.exec(text);
  if (decimal) return place('', decimal[1]!, decimal[2] ?? '');
  const article = /^第(.+?)条(.*)$/.exec(text);
  if (article) return place('', article[1]!, article[2]!);
  const chapter = /^第(.+?)章$/.exec(text);
  return chapter ? place('c', chapter[1]!, '') : undefined;
}

function place(prefix: string, number: string, rest: string): NamedPlace | undefined {
  const value = /^\d+[.．]/.test(number) ? number.replaceAll('．', '.') : readInteger(number);
  if (value === undefined) return undefined;
  const item = /^第?[（(]?([^（()）第]+)[）)]?项$/.exec(rest)?.[1];
  const below = item === undefined ? undefined : readInteger(item);
  const own = prefix + value;
  return { place: own, rest, ...(below === undefined ? {} : { item: `${own}#${below}` }) };
}
