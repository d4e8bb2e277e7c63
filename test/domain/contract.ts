/** One small contract with every kind of node, as a template. */
import type { Part } from '../../src/domain/document/nodes.ts';
import type { Template } from '../../src/domain/template/template.ts';
import {
  article,
  blank,
  boxes,
  bullets,
  chapter,
  choice,
  choose,
  cite,
  doc,
  each,
  flag,
  item,
  line,
  note,
  ordered,
  para,
  preamble,
  ref,
  signature,
  strong,
  table,
  template,
  term,
  when,
} from './trees.ts';

const body = doc(
  preamble(
    para('', line('甲方：', blank('partyA.name', { width: 12 }), '（以下简称甲方）')),
    para('', '双方达成协议如下。'),
  ),
  chapter(
    'general',
    article('definitions', para('definition', line(term('info', '客户信息'), '指甲方<提供>的&信息。'))),
    article(
      'secrecy',
      para(
        'secrecy-scope',
        line(
          '乙方对客户信息保密，期限',
          blank('term.days'),
          '；见',
          ref('payment-plan'),
          '和',
          ref('policy'),
          '：',
        ),
        ordered(
          item('仅为', strong('履行合同'), '使用；', ordered('存放；', '备份；')),
          '不得提供，',
          when('third', true, item('第三方除外。')),
        ),
        line('前述义务依照', cite('minfadian/501', '第五百零一条'), '。'),
      ),
      para('secrecy-notice', '客户信息泄露的，应当通知。'),
      note(line('为什么这样写。'), ordered('第一；', '第二。')),
    ),
  ),
  article(
    'payment',
    para(
      'payment-plan',
      '付款如下：',
      each<Part>('payments', table(['期次', '日期'], [blank('item.no'), blank('item.date')])),
    ),
    para('payment-way', bullets('转账；'), boxes('已付'), line('大写：', blank('price.total.capital'), '。')),
  ),
  choose('method', {
    court: [article('court', para('', '向法院起诉。'))],
    arbitration: [article('arbitration', para('', '提交仲裁。'))],
  }),
  signature('partyA', 'partyB'),
);

export const contract: Template = template(body, {
  fields: {
    'partyA.name': { type: 'text', label: '甲方名称' },
    'partyB.name': { type: 'text', label: '乙方名称' },
    'term.days': { type: 'duration', label: '期限', default: { count: 5, unit: 'working-day' } },
    'price.total': { type: 'money', label: '总价' },
    payments: { type: 'group', label: '付款', fields: { date: { type: 'date', label: '日期' } } },
  },
  meta: {
    options: { method: choice('court', 'arbitration'), third: flag('是否有第三方') },
    annexes: [{ id: 'policy', version: '1.0.0' }],
  },
});

export const annexes = [{ id: 'policy', title: '客户信息保护制度' }];
