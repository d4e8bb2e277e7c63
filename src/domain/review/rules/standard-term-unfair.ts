/** `standard-term-unfair`: wordings by which the side that drew up the text takes from the other what the law gives it. */
import { type UnfairWording, unfairWordings } from '../data/unfair-wordings.ts';
import { finding } from '../find.ts';
import type { Rule, Side } from '../rule.ts';
import { costs } from '../side.ts';
import type { Subject } from '../subject.ts';
import { customerSide, otherSide, sideNamed } from '../voices.ts';
import { forConsumer, said, type Wording } from '../wording.ts';

export const standardTermUnfair: Rule = {
  id: 'standard-term-unfair',
  title: '不公平的格式条款',
  severity: 'error',
  citations: [
    { law: 'minfadian', article: '497' },
    { law: 'xiaofeizhe-baohufa', article: '26' },
    { law: 'hetong-xingzheng-jiandu-banfa', article: '7' },
    { law: 'hetong-xingzheng-jiandu-banfa', article: '8' },
    { law: 'wangluo-xiaofei-guiding', article: '1' },
    { law: 'yufushi-xiaofei-jieshi', article: '9' },
  ],
  page: {
    finds: '最终解释权、概不退款、概不负责、单方变更、放弃投诉和起诉的权利、过期作废、签收即认可质量等条款。',
    bad: '本卡一经售出概不退款，最终解释权归本公司所有。',
    good: '消费者可以解除合同，经营者自消费者提出之日起7日内退还未使用的预付款。对条款的理解有争议的，按照通常理解解释。',
    basis:
      '格式条款不合理地免除或者减轻提供方的责任、加重对方责任、限制对方主要权利，或者排除对方主要权利的，无效；对消费者作出的这类规定，内容无效，并可以被行政处罚。',
    limits:
      '对消费者的合同报告为错误，和解协议里放弃权利的除外；企业之间的合同要看是不是格式条款、是否合理，只报告为警告，常见而可以协商的写法不报告。写明“不得”“无效”的，不报告。',
  },
  check(subject, context) {
    const consumer = forConsumer(context);
    const settlement = context.family === 'incident-settlement' || /和解|调解|补偿/.test(subject.title);
    return unfairWordings
      .filter(({ onlyConsumer }) => consumer || !onlyConsumer)
      .flatMap(wording =>
        said(
          subject,
          wording.pattern(subject),
          ({ sentence: { text } }) => wording.unless?.test(text) === true,
        ).map(found =>
          finding(standardTermUnfair, {
            place: found.place,
            severity: consumer && !(settlement && wording.settled) ? 'error' : 'warning',
            ...costs(sideOf(subject, wording, found)),
            message: `“${found.words}”：${wording.name}。`,
            why: wording.why,
            suggestion: wording.suggestion,
            citations: consumer ? wording.citations : [{ law: 'minfadian', article: '497' }],
          }),
        ),
      );
  },
};

/** The side that the wording takes something from. */
function sideOf(subject: Subject, { names }: UnfairWording, wording: Wording): Side | undefined {
  const { sentence, match } = wording;
  const named = names && sideNamed(subject, sentence.text, match);
  return (names === 'gains' ? otherSide(named) : named) ?? customerSide(subject);
}
