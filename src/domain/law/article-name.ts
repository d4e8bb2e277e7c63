/** Names of instruments and articles as they stand in text. */
import { articleNumeral } from '../text/numerals.ts';
import type { Citation } from './citation.ts';
import type { Law } from './law.ts';

/** 《民法典》第五百八十五条; 《民法典》 when the whole instrument is meant. */
export function articleName(citation: Citation, law: Pick<Law, 'shortTitle'>): string {
  return `《${law.shortTitle}》${citation.article ? articleNumeral(citation.article) : ''}`;
}
