/** Shares of a price that are paid one after the other, in percent, where an article names the first and the last of them. */
import { type Proportion, proportionsIn } from './proportions.ts';
import type { Subject, SubjectArticle } from './subject.ts';
import { foldedLine } from './text.ts';

export interface Instalment {
  readonly percent: number;
  /** Line of the subject, and the clause to the end of the share in the folded line. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const FIRST_NAME = /首付|首期|首笔|预付|第[一1][期笔次批]|定金/;
const FIRST =
  /首付|首期|首笔|预付|第[一1][期笔次批]|定金|(?:签订|签署|签约|订立|生效|开工|进场)(?:之日)?(?:起|后|时|当[日天])/;
const LAST =
  /尾款|余款|剩余|其余|余下|最后一[期笔次批]|末期|结算款|质保金|质量保证金|保修金|(?<![其多盈])余\d/;

/** 支付至70% counts everything paid so far, 余款的50% counts from something else: neither can be added up. */
const NOT_ADDED = /付(?:款)?(?:至|到)|累计|(?:余款|尾款|剩余[^,]{0,6}|其余[^,]{0,6})的/;
const NO_PAYMENT =
  /违约|逾期|迟延|滞纳|罚|利率|利息|赔偿|退|扣|解除|终止|提成|奖|不低于|不少于|至少|不超过|最高/;
const NO_SHARE = /税|折|优惠|上浮|下浮|上调|下调|涨|降/;
/** 完成工程量的60%后: how far the work is, not what is paid. */
const PROGRESS = /(?:完成|达到?|超过|进度)[^付款]{0,12}$/;
const LINES_READ = 60;

/** The instalments of an article; empty where they cannot be told or added up, or where the first or the last is not named. */
export function instalmentsOf({ lines }: Subject, { from, to }: SubjectArticle): readonly Instalment[] {
  const found: (Instalment & { readonly words: string })[] = [];
  for (let line = from; line < Math.min(to, from + LINES_READ); line += 1) {
    const { text } = foldedLine(lines[line]!);
    for (const { 0: sentence, index: start } of text.matchAll(/[^。;]+/g)) {
      if (!/[付款]/.test(sentence) || NO_PAYMENT.test(sentence) || !/[%百千]/.test(sentence)) continue;
      if (NOT_ADDED.test(sentence)) return [];
      let said = 0;
      for (const { 0: clause, index: at } of sentence.matchAll(/(?:[^,]|,(?=\d{3}))+/g)) {
        const shares = proportionsIn(clause).filter((share, n, all) => isPart(clause, share, all[n - 1]));
        if (shares.length > 1) return [];
        for (const { percent, to: end } of shares) {
          const words = sentence.slice(said, at + end);
          said = at + end;
          found.push({ percent, line, from: start + at, to: start + at + end, words });
        }
      }
    }
  }
  const [first, ...others] = found;
  const last = others.at(-1);
  if (!first || !last || !FIRST.test(first.words) || !LAST.test(last.words)) return [];
  // Two schedules in one article.
  if (others.some(({ words }) => FIRST_NAME.test(words))) return [];
  if (found.filter(({ words }) => LAST.test(words)).length > 1) return [];
  return found;
}

function isPart(clause: string, { from, to }: Proportion, before: Proportion | undefined): boolean {
  const words = clause.slice(before?.to ?? 0, from);
  return !PROGRESS.test(words) && !NO_SHARE.test(words) && !/^的?(?:折|优惠)/.test(clause.slice(to));
}
