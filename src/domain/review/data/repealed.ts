/**
 * Instruments that the library does not record and whose end the final article of a recorded one declares, as read there.
 * `law-repealed` knows recorded ones by their own dates.
 */
import { instrumentName } from '../mentions.ts';

export interface Repealed {
  /** As the repealing article names it. */
  readonly title: string;
  /** First day without force. */
  readonly ended: string;
  /** Id and article of the instrument that says so. */
  readonly law: string;
  readonly article: string;
}

const repealed: readonly Repealed[] = [
  {
    title: '网络交易管理办法',
    ended: '2021-05-01',
    law: 'wangluo-jiaoyi-jiandu-banfa',
    article: '56',
  },
  {
    title: '中华人民共和国企业破产法（试行）',
    ended: '2007-06-01',
    law: 'qiye-pochanfa',
    article: '136',
  },
  {
    title: '欺诈消费者行为处罚办法',
    ended: '2015-03-15',
    law: 'qinhai-xiaofeizhe-chufa-banfa',
    article: '22',
  },
  ...['关于商品和服务实行明码标价的规定', '禁止价格欺诈行为的规定'].map(title => ({
    title,
    ended: '2022-07-01',
    law: 'mingma-biaojia-guiding',
    article: '27',
  })),
  {
    title: '最高人民法院关于审理不正当竞争民事案件应用法律若干问题的解释',
    ended: '2022-03-20',
    law: 'fanfa-jieshi',
    article: '29',
  },
  {
    title: '最高人民法院关于审理因垄断行为引发的民事纠纷案件应用法律若干问题的规定',
    ended: '2024-07-01',
    law: 'longduan-minshi-jieshi',
    article: '51',
  },
];

/** By compared name. */
export const repealedByName: ReadonlyMap<string, Repealed> = new Map(
  repealed.map(each => [instrumentName(each.title), each]),
);
