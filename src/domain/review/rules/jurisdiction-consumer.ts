/** `jurisdiction-consumer`: a consumer can sue, or is to be sued, only where the business sits. */
import { finding } from '../find.ts';
import type { Rule } from '../rule.ts';
import { mentionsNear, said } from '../wording.ts';

const THEIRS =
  /(?:经营者|商家|卖方|出卖人|销售者|服务商|服务方|平台|公司|本店|门店|总部|我方|甲方)(?:的)?(?:住所地|所在地|注册地|登记地|营业地|总部|住所)(?:的)?(?:有管辖权的?|基层|区|市)?(?:人民)?法院/g;
/** The consumer may choose, or the other side's place counts as well. */
const CHOICE =
  /消费者(?:可以)?选择|(?:消费者|客户|乙方|买受人|用户|会员)(?:的)?(?:住所地|所在地|住址|经常居住地)|合同履行地|收货地|服务场所所在地|依法(?:确定|管辖)|或者?向/;

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
    finds: '对消费者的合同里，把诉讼固定在经营者所在地的法院。',
    bad: '因本合同发生的争议，由经营者所在地人民法院管辖。',
    good: '消费者起诉的，可以选择经营者住所地或者服务场所所在地有管辖权的人民法院；经营者起诉的，向消费者住所地有管辖权的人民法院提起。',
    basis:
      '经营者用格式条款与消费者约定管辖而没有采取合理方式提请注意，消费者主张管辖协议无效的，法院应当支持；格式条款不得不合理地限制消费者选择诉讼或者仲裁解决争议。',
    limits: '只在已知是面向消费者的合同时检查。是否以显著方式提请了注意，从文字看不出来，所以不算错误。',
  },
  check(subject) {
    const wordings = said(subject, THEIRS, ({ sentence }) => mentionsNear(subject, sentence, CHOICE));
    return wordings.map(({ place, words }) => {
      const unclear = words.startsWith('甲方');
      return finding(jurisdictionConsumer, {
        place,
        severity: unclear ? 'info' : 'warning',
        message: unclear
          ? `“${words}”：甲方是经营者的，争议可能只能到其所在地起诉。`
          : `“${words}”：争议固定由经营者一方所在地的法院管辖。`,
        why: '消费者为小额争议到外地起诉，成本往往高于标的；没有以合理方式提请注意的，消费者可以主张这一约定无效。',
        suggestion:
          '允许消费者在经营者住所地和合同履行地中选择；保留约定管辖的，以加粗、单独确认等方式提请注意。',
      });
    });
  },
};
