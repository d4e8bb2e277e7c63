/** Pinyin for the list of names, at build time only: the dictionary does not reach the browser. */
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Romanise } from '../domain/output/search/names.ts';

// Words of the field that the dictionary reads in their other way.
customPinyin({
  还款: 'huán kuǎn',
  还本: 'huán běn',
  返还: 'fǎn huán',
  退还: 'tuì huán',
  归还: 'guī huán',
  偿还: 'cháng huán',
});

/** The syllable of each character, without tones, ü as v. */
export const romanise: Romanise = text => pinyin(text, { toneType: 'none', type: 'array', v: true });
