/** The price of a contract, for rules that compare a deposit or a penalty with it. */
import { capitalsIn, figuresIn } from './amounts.ts';
import type { Sentence } from './sentences.ts';
import type { Subject } from './subject.ts';
import { said } from './wording.ts';

const TOTAL =
  /(?:合同总?(?:价款|价|金额|额|款)|总(?:价款|价|金额|额|房款|货款)|标的(?:额|总额)|(?:价款|费用|服务费|房款|货款)(?:总计|合计|共计|总额))(?!的)/g;
/** An amount belongs to the word before it when it stands within so many characters. */
const CLOSE = 14;
const LONGEST_AMOUNT = 32;
/** Nothing but these may stand between a word and its amount: 合同总价（含税）为人民币. */
const LINK = /^[为计共合即是按付支收取定额数金约大小写含不税暂固整:()¥人民币rmb ]*$/;

/** The largest total that the text names, in 分. */
export function totalOf(subject: Subject): number | undefined {
  const totals = said(subject, TOTAL).flatMap(
    ({ sentence, match }) => amountAfter(sentence, match.index + match[0].length) ?? [],
  );
  return totals.length > 0 ? Math.max(...totals) : undefined;
}

/** The first amount that follows a place of the sentence closely, in 分. */
export function amountAfter({ line, text }: Sentence, at: number): number | undefined {
  const words = text.slice(at, at + CLOSE + LONGEST_AMOUNT);
  const near = { ...line, text: words };
  const [next] = [...figuresIn(near), ...capitalsIn(near)].sort((a, b) => a.from - b.from);
  if (next === undefined || next.from > CLOSE) return undefined;
  return LINK.test(words.slice(0, next.from)) ? next.fen : undefined;
}
