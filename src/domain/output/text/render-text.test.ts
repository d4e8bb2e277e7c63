import { expect, test } from 'vitest';
import { annexes, contract } from '../../../../test/domain/contract.ts';
import {
  article,
  blank,
  doc,
  group,
  line,
  ordered,
  para,
  ref,
  requirement,
  table,
} from '../../../../test/domain/trees.ts';
import type { Document } from '../../document/nodes.ts';
import { fill, present } from '../../fill/fill.ts';
import { number } from '../../numbering/number.ts';
import { checklistStyle, contractStyle } from '../../numbering/styles.ts';
import { renderText } from './render-text.ts';

const print = (document: Document, title?: string) =>
  renderText(document, { numbering: number(document, contractStyle), annexes, ...(title ? { title } : {}) });

test('a contract with open choices', () => {
  expect(print(present(contract), '测试合同')).toBe(`测试合同

甲方：____________（以下简称甲方）
双方达成协议如下。

第一章 章general

第一条 标题definitions
“客户信息”指甲方<提供>的&信息。

第二条 标题secrecy
2.1 乙方对客户信息保密，期限5个工作日；见第3.1款和附件一《客户信息保护制度》：
  （1）仅为履行合同使用；
    ①存放；
    ②备份；
  （2）不得提供，
☐ third：是
  （3）第三方除外。
前述义务依照第五百零一条。
2.2 客户信息泄露的，应当通知。

第三条 标题payment
3.1 付款如下：
期次 | 日期
1    | ________
2    | ________
3.2
  • 转账；
  ☐ 已付
大写：________。

☐ 选court：

第四条 标题court
向法院起诉。

☐ 选arbitration：

第四条 标题arbitration
提交仲裁。

partyA：________

partyB：________`);
});

test('a filled contract', () => {
  const answers = {
    'partyA.name': '示例公司',
    'price.total': 100,
    method: 'court',
    third: false,
    payments: [{ date: '2026-01-02' }],
  };
  const text = print(
    fill(contract.body, contract.fields, contract.meta.options, answers, { defaults: true }),
  );
  expect(text).toContain('甲方：示例公司（以下简称甲方）');
  expect(text).toContain('3.1 付款如下：\n期次 | 日期\n1    | 2026年1月2日\n3.2');
  expect(text).toContain('大写：人民币壹元整。');
  expect(text).not.toContain('☐ 选');
  expect(text).not.toContain('第三方除外');
});

test('answers with several lines, tables of Han, references to nothing', () => {
  const address = blank('x', { value: '一行\n二行' });
  const document = doc(
    article(
      'a',
      para(
        'p',
        line('住所：', address),
        table(['名称', 'No'], ['甲', address], ['SaaS', '2']),
        line(ref('nowhere')),
      ),
    ),
  );
  expect(print(document)).toBe(
    '第一条 标题a\n住所：一行\n二行\n名称 | No\n甲   | 一行 二行\nSaaS | 2\n〔没有条款 nowhere〕',
  );
});

test('a checklist', () => {
  const document = doc(
    group('g', requirement('r', '核对名称。', ordered('执照；')), requirement('s', '留存。')),
  );
  expect(renderText(document, { numbering: number(document, checklistStyle), annexes: [] })).toBe(`一、组g

☐ 1.1 〔必须〕核对名称。
  （1）执照；
  证据：营业执照副本
☐ 1.2 〔必须〕留存。
  证据：营业执照副本`);
});
