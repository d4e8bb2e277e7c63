/** Texts that lost all their line breaks, numbered in any way; and sentences that only look like it. */
import { describe, expect, test } from 'vitest';
import { labels, lines, readString } from './printed.ts';

const bare = (text: string) => lines(readString(text)).map(line => line.replace(/\s/g, ''));

describe('is taken apart', () => {
  test.each([
    [
      '一、 although an article is cited',
      '装修合同甲方：李明乙方：乙公司一、概况（一）地点。（二）总价。二、付款（一）定金。四、违约（一）违反第二十条的，支付违约金。五、依据依照《民法典》第一千一百九十八条、第一千一百七十九条处理。',
      ['一、', '（一）', '（二）', '二、', '（一）', '四、', '（一）', '五、'],
    ],
    [
      '1. with 1.1 below it',
      '保密协议甲方：甲公司乙方：乙公司1. 定义1.1 信息指图纸。1.2 期限见第2条。2. 例外下列信息除外：（1）公知信息；（2）自有信息。3. 期限三年。5.责任5.1赔偿。',
      ['1.', '1.1', '1.2', '2.', '（1）', '（2）', '3.', '5.', '5.1'],
    ],
    ['1、 with full stops', '须知1、不得吸烟。2、不得喧哗。3、爱护设备。', ['1、', '2、', '3、']],
    [
      '第…条 with lists of 1.',
      '协议第一条 附件下列文件：1. 本合同；2. 附件1。第二条 份数一式两份。',
      ['第一条', '1.', '2.', '第二条'],
    ],
    [
      'an annex that counts anew',
      '合同第一条 甲。第二条 乙。甲方（盖章）：乙方（盖章）：2026年3月1日附件一：清单第一条 物品。第二条 数量。',
      ['第一条', '第二条', '附件一：', '第一条', '第二条'],
    ],
  ])('%s', (_, text, expected) => expect(labels(readString(text))).toEqual(expected));

  test('with the particulars of the parties, the recital and the signatures', () => {
    const text =
      '采购合同合同编号：A-1甲方（买方）：甲公司统一社会信用代码：91住所：某路1号出租人：乙公司本合同根据《民法典》订立。一、标的电脑。二、送达甲方：某路1号，联系人：某人。甲方（盖章）：授权代表（签字）：日期：乙方（盖章）：';
    expect(bare(text)).toEqual([
      '采购合同',
      '合同编号：A-1',
      '甲方（买方）：甲公司',
      '统一社会信用代码：91',
      '住所：某路1号',
      '出租人：乙公司',
      '本合同根据《民法典》订立。',
      '一、',
      '标的电脑。',
      '二、送达',
      '甲方：某路1号，联系人：某人。',
      '甲方（盖章）：',
      '授权代表（签字）：',
      '日期：',
      '乙方（盖章）：',
    ]);
    expect(readString(text).title).toBe('采购合同');
  });

  test('with its table of contents', () => {
    const text =
      '框架协议目录第一条 定义第二条 价格第三条 其他第一条 定义1.1甲。第二条 价格2.1乙。第三条 其他3.1丙。';
    const outside = readString(text);
    expect(outside.contents.map(({ title }) => title).slice(0, 2)).toEqual(['定义', '价格']);
  });
});

test.each([
  '第一条 验收\n验收标准：1. 外观完好；2. 数量相符；3. 资料齐全。',
  '一、费用\n住址：甲路1号；联系人：某人；甲方：张三；乙方：李四。',
  '1. 响应\n乙方接到通知后应当及时响应；2.5小时内到达现场。1.5平方米以上，2.1级以上。',
  '第一条 折算\n积分按照1：1.1的比例折算现金；折算比例为1:1.2的除外。',
  '第二条 货款\n见附件二。附件一与本合同具有同等效力。附件二：《清单》；附件三：《图纸》。2026年3、4号楼。',
  '第一条 依据\n《公司法》第一条、第二条。《民法典》第一条。依照第三条。',
])('stays whole: %s', text => {
  expect(lines(readString(text)).map(line => line.replace(/\s/g, ''))).toEqual(
    text.split('\n').map(line => line.replace(/\s/g, '')),
  );
  expect(readString(text).problems.filter(({ kind }) => kind === 'run-together')).toEqual([]);
});

test.each([
  '1.5平方米',
  '3.5小时',
  '2.5个工作日',
  '1.2个百分点',
  '3.5级。',
  '2.5天内',
  '1.1至1.3',
  '1.5美元',
  '5.5的',
])('no number: %s', text =>
  expect(labels(readString(`第一条 甲\n${text}`))).toEqual(
    text === '1.1至1.3' ? ['第一条', '1.1'] : ['第一条'],
  ),
);

test.each(['1.1 台账', '1.1人员配备', '1.1个人信息', '1.1天然气', '1.1分期付款', '1.1成果', '1.1级别'])(
  'a number: %s',
  text => expect(labels(readString(`第一条 甲\n${text}`))).toEqual(['第一条', '1.1']),
);
