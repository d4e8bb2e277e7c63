/** `jurisdiction-consumer`: a consumer can sue, or is to be sued, only where the business sits. */
import { finding } from '../find.ts';
import { introductionsIn } from '../parties.ts';
import type { Finding, Rule, Side } from '../rule.ts';
import { costs } from '../side.ts';
import type { Subject } from '../subject.ts';
import { foldedLine } from '../text.ts';
import { customerSide, sideCalled, voiced } from '../voices.ts';
import { mentionsNear, said, type Wording } from '../wording.ts';

const THEIRS = voiced(
  ({ business }) =>
    `${business}(?:的)?(?:总部|总公司)?(?:的)?(?:住所地|所在地|注册地|登记地|营业地|经营地|总部|住所)(?:的)?(?:有管辖权的?|基层|区|市)?(?:人民)?法院`,
);
/** 由大连市中山区人民法院管辖: which court, and of what place. */
const NAMED =
  /(?<=[由向到至在归])(?!.{0,12}(?:所在|住所|有管辖权))[\u4e00-\u9fff]{0,10}?([\u4e00-\u9fff]{2,3}[市区县旗州])(?:基层|中级)?人民法院(?=[^,:\t]{0,8}(?:管辖|起诉|提起|诉讼|解决|审理|裁判))/g;
/** The consumer may choose, or the other side's place counts as well. */
const CHOICE = voiced(
  ({ customer }) =>
    `${customer}(?:可以|有权|也可)?选择|${customer}(?:的)?(?:住所地|所在地|住址|经常居住地)|合同履行地|收货地|服务场所所在地|依法(?:确定|管辖)|或者?向`,
  '',
);

export const jurisdictionConsumer: Rule = {
  id: 'jurisdiction-consumer',
  title: '消费者只能到经营者所在地打官司',
  severity: 'warning',
  audience: 'consumer',
  citations: [
    { law: 'minsufa-jieshi', article: '31' },
    { law: 'xiaofeizhe-baohufa', article: '26' },
    { law: 'xiaofeizhe-baohufa-shishi-tiaoli', article: '17' },
  ],
  page: {
    finds: '对消费者的合同里，把诉讼固定在经营者所在地的法院，或者固定在写明名称的某一个法院。',
    bad: '因本合同发生的争议，由经营者所在地人民法院管辖。',
    good: '消费者起诉的，可以选择经营者住所地或者服务场所所在地有管辖权的人民法院；经营者起诉的，向消费者住所地有管辖权的人民法院提起。',
    basis:
      '经营者用格式条款与消费者约定管辖而没有采取合理方式提请注意，消费者主张管辖协议无效的，法院应当支持；格式条款不得不合理地限制消费者选择诉讼或者仲裁解决争议。',
    limits:
      '只在已知是面向消费者的合同时检查。是否以显著方式提请了注意，从文字看不出来，所以不算错误。写明法院名称的，看它在哪一方的地址里；看不出来的只作提示。',
  },
  check(subject) {
    const free = ({ sentence }: Wording) => mentionsNear(subject, sentence, CHOICE(subject));
    const theirs = said(subject, THEIRS(subject), free).map(wording => {
      const unclear = wording.words.startsWith('甲方') && customerSide(subject) === undefined;
      return fixed(subject, wording, unclear && '甲方是经营者的，争议可能只能到其所在地起诉。');
    });
    const named = said(subject, NAMED, free).flatMap(wording => {
      const side = sideAt(subject, wording.match[1]!);
      if (side !== undefined && side === customerSide(subject)) return [];
      const unclear = side === undefined || customerSide(subject) === undefined;
      return [fixed(subject, wording, unclear && '固定了一个法院，可能是经营者所在地的法院。')];
    });
    return [...theirs, ...named];
  },
};

function fixed(subject: Subject, { place, words }: Wording, perhaps: string | false): Finding {
  return finding(jurisdictionConsumer, {
    place,
    severity: perhaps ? 'info' : 'warning',
    ...costs(customerSide(subject)),
    message: `“${words}”：${perhaps || '争议固定由经营者一方所在地的法院管辖。'}`,
    why: '消费者为小额争议到外地起诉，成本往往高于标的；没有以合理方式提请注意的，消费者可以主张这一约定无效。',
    suggestion:
      '允许消费者在经营者住所地和合同履行地中选择；保留约定管辖的，以加粗、单独确认等方式提请注意。',
  });
}

/** Whose address holds the name of a place: that of the party introduced last before it. */
function sideAt(subject: Subject, place: string): Side | undefined {
  const index = subject.lines.findIndex(line => line.article < 0 && foldedLine(line).text.includes(place));
  const party = index < 0 ? undefined : introductionsIn(subject.lines).findLast(({ line }) => line <= index);
  return sideCalled(subject, party?.label);
}
