/** An amount written twice and differently: in figures and in capitals. */
import { capitalAmount } from '../../text/capital-amount.ts';
import { type Amount, type CapitalAmount, capitalsIn, figuresIn, yuan } from '../amounts.ts';
import { finding, placeOf } from '../find.ts';
import type { Rule } from '../rule.ts';
import { foldedLine } from '../text.ts';

const rule = {
  id: 'amount-mismatch',
  severity: 'error',
  citations: [{ law: 'minfadian', article: '142' }],
} as const;

/** All that may stand between the two spellings of one amount. */
const BETWEEN = /^[\s(),:;、\t]*(?:即|计|合计|共计|人民币|大写|小写|金额|¥|rmb|整|元|为|[(),:、\s])*$/;

export const amountMismatch: Rule = {
  ...rule,
  title: '金额的数字与大写不一致',
  page: {
    finds: '紧挨着的数字金额与大写金额不相等；大写金额读不出数来。',
    bad: '价款12,000元（大写：壹万贰仟伍佰元整）。',
    good: '价款12,500元（大写：壹万贰仟伍佰元整）。',
    basis:
      '哪一个算数，要依《民法典》第一百四十二条解释当事人的真意。票据上两者不一致的票据无效，合同没有这样的规定，但争议一样难免。',
    limits: '只比较紧挨着的一对；中间隔着别的话的，当作两笔，不报。',
  },
  check(subject) {
    return subject.lines.flatMap((line, index) => {
      if (!/[元圆圓]/.test(line.text)) return [];
      const capitals = capitalsIn(line);
      if (capitals.length === 0) return [];
      const { text } = foldedLine(line);
      const figures = figuresIn(line);
      return capitals.flatMap(capital => {
        const figure = beside(text, capital, figures);
        if (!figure || figure.fen === capital.fen) return [];
        const at = (from: number, to: number) => placeOf(line, index, from, to);
        const right = `${yuan(figure.fen)}的大写是“${capitalAmount(figure.fen)}”`;
        return [
          finding(rule, {
            place: at(Math.min(capital.from, figure.from), Math.max(capital.to, figure.to)),
            message:
              capital.fen === undefined
                ? `大写“${capital.words}”读不出金额。`
                : `数字是${yuan(figure.fen)}，大写是${yuan(capital.fen)}。`,
            why: '两个数不一样，付多少钱就有两种说法。',
            suggestion: `核对是哪一个数；${right}。`,
          }),
        ];
      });
    });
  },
};

/** The amount in figures right before or after the capitals. */
function beside(text: string, capital: CapitalAmount, figures: readonly Amount[]): Amount | undefined {
  const before = figures.findLast(
    figure => figure.to <= capital.from && BETWEEN.test(text.slice(figure.to, capital.from)),
  );
  return (
    before ??
    figures.find(figure => figure.from >= capital.to && BETWEEN.test(text.slice(capital.to, figure.from)))
  );
}
