/**
 * A printed number as a level of one of Word's lists. A redline knows numbers as printed, so that outside documents have
 * theirs too; what comes out of here is counted back to exactly the same words, or the number stays text.
 */

import { BOX } from '../../document/added-words.ts';
import { formatNumber } from '../../numbering/format-number.ts';
import { contractStyle, type LevelStyle, type NumeralFormat } from '../../numbering/styles.ts';
import { readNumeral } from '../../text/numerals.ts';

/** A kind of list. */
export interface Chain {
  readonly name: string;
  /** Outermost first; one that is `under` carries the number of the outermost. */
  readonly levels: readonly LevelStyle[];
}

export interface ListLabel {
  /** Kinds of list that have a level of this style, and which level it is. */
  readonly options: readonly { readonly chain: Chain; readonly depth: number }[];
  readonly own: number;
  /** Of 3.2: 3. */
  readonly above?: number;
}

const { chapter, article, paragraph, item, subitem } = contractStyle.levels;
const heading: LevelStyle = { before: '', numeral: 'chinese', after: '、' };
const requirement: LevelStyle = { ...paragraph, before: `${BOX} ` };

/** Chapters, for articles count through them; contracts; annexes and checklists. */
const chains: readonly Chain[] = [
  { name: 'chapter', levels: [chapter] },
  { name: 'article', levels: [article, paragraph, item, subitem] },
  { name: 'heading', levels: [heading, paragraph, requirement, item, subitem] },
];

const CHINESE = '零一二三四五六七八九十百千';
/** Signs around a numeral as contracts print them; with other words around it, it is a name. */
const PRINTED = new RegExp(
  `^(${BOX} |(?:[第（(〔【] ?)?)(?:(\\d{1,3})\\.)?(\\d{1,3}|[${CHINESE}]{1,7}|[①-⑳])( ?[章节条款项]|[）)〕】]?[、.．]?)$`,
);

/** Undefined for what Word would not count as it is printed. */
export function listLabel(printed: string): ListLabel | undefined {
  const [, before = '', above, figure = '', after = ''] = PRINTED.exec(printed) ?? [];
  const own = countOf(figure);
  if (!own || above === '0') return undefined;
  const style: LevelStyle = {
    before,
    numeral: formatOf(figure),
    after,
    ...(above === undefined ? {} : { under: true }),
  };
  const outer = above === undefined ? {} : { above: Number(above) };
  if (formatNumber(style, [outer.above ?? 0, own]) !== printed) return undefined;
  const name = nameOf(style);
  const known = chains.flatMap(chain => {
    const depth = chain.levels.findIndex(level => nameOf(level) === name);
    return depth < 0 ? [] : [{ chain, depth }];
  });
  if (known.length > 0) return { options: known, own, ...outer };
  // 1. （一） 第3条: numbers of other people count on a single level.
  return style.under ? undefined : { options: [{ chain: { name, levels: [style] }, depth: 0 }], own };
}

function nameOf({ before, numeral, after, under }: LevelStyle): string {
  return [before, numeral, after, under ?? false].join(' ');
}

function formatOf(figure: string): NumeralFormat {
  if (/\d/.test(figure)) return 'decimal';
  return CHINESE.includes(figure[0]!) ? 'chinese' : 'circled';
}

function countOf(figure: string): number | undefined {
  const format = figure && formatOf(figure);
  if (format === 'decimal') return Number(figure);
  return format === 'circled' ? figure.codePointAt(0)! - 0x245f : readNumeral(figure);
}
