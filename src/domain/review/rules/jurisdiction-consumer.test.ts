import { testWordings } from '../../../../test/review/wordings.ts';
import { jurisdictionConsumer } from './jurisdiction-consumer.ts';

testWordings(
  jurisdictionConsumer,
  {
    bad: [
      '凡因本协议发生的诉讼，由本公司所在地人民法院管辖。',
      '双方协商不成的，应当向甲方住所地有管辖权的人民法院起诉。',
      '因使用本平台发生的争议，由平台注册地法院管辖。',
      '因会员卡发生的纠纷，到商家所在地法院诉讼解决。',
    ],
    good: [
      '争议由消费者住所地人民法院管辖。',
      '消费者可以选择向经营者住所地人民法院或者服务场所所在地人民法院起诉。',
      '发生争议的，由合同履行地或者经营者住所地人民法院管辖。',
      '经营者不得约定只能由经营者所在地人民法院管辖。',
    ],
  },
  { audience: 'consumer' },
);
