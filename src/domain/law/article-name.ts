/** Names of instruments and articles as they stand in text. */
import { articleNumeral, numeral } from '../text/numerals.ts';
import type { Citation } from './citation.ts';
import type { Law } from './law.ts';

/** 第五百八十五条, 第二百五十三条之一; 第四项 where the instrument is numbered so. */
export function articleNumber(article: string, { unit }: Pick<Law, 'unit'>): string {
  return unit === '项' ? `第${numeral(Number(article))}项` : articleNumeral(article);
}

/** 《民法典》第五百八十五条; 《民法典》 when the whole instrument is meant. */
export function articleName(citation: Citation, law: Pick<Law, 'shortTitle' | 'unit'>): string {
  return `《${law.shortTitle}》${citation.article ? articleNumber(citation.article, law) : ''}`;
}
