import { describe, expect, test } from 'vitest';
import { findings, laws, quotes } from '../../../../test/review/plain.ts';
import { lawRepealed } from './law-repealed.ts';

describe('law-repealed', () => {
  test.each<[string, string[]]>([
    ['根据《中华人民共和国合同法》订立本合同。', ['《中华人民共和国合同法》']],
    ['依照合同法第一百零七条，违约方应当赔偿。', ['合同法']],
    ['依據《中華人民共和國合同法》第107條訂立。', ['《中華人民共和國合同法》']],
    ['甲乙双方于2019年5月1日根据《合同法》订立本合同。', ['《合同法》']],
    ['双方2023年依据《合同法》签订的合同继续有效。', ['《合同法》']],
    ['根据《担保法》、《物权法》的规定。', ['《担保法》', '《物权法》']],
    [
      '依照《最高人民法院关于适用〈中华人民共和国合同法〉若干问题的解释（二）》第二十九条。',
      ['《最高人民法院关于适用〈中华人民共和国合同法〉若干问题的解释（二）》'],
    ],
    ['依照《中华人民共和国公司法》（2018年修正）第十六条。', ['《中华人民共和国公司法》（2018年修正）']],
  ])('finds %j', (text, words) => expect(quotes(lawRepealed, text, { laws })).toEqual(words));

  test.each<[string, string[]]>([
    ['按照《网络交易管理办法》办理。', ['《网络交易管理办法》']],
    ['按照《中华人民共和国企业破产法（试行）》办理。', ['《中华人民共和国企业破产法（试行）》']],
  ])('knows what a recorded instrument repealed: %s', (text, words) => {
    const recorded = new Map(
      ['wangluo-jiaoyi-jiandu-banfa', 'qiye-pochanfa'].map(id => [id, { ...laws.get('minfadian')!, id }]),
    );
    expect(quotes(lawRepealed, text, { laws: recorded })).toEqual(words);
    expect(quotes(lawRepealed, text)).toEqual([]);
  });

  test.each([
    '双方于2018年订立的借款合同适用当时有效的《中华人民共和国合同法》。',
    '本合同替代双方2019年依据《中华人民共和国合同法》签订的合同。',
    '2020年12月31日以前的违约，适用彼时有效的合同法。',
    '根据《中华人民共和国民法典》订立本合同。',
    '原《合同法》第一百零七条的内容现在规定在《民法典》。',
    '《中华人民共和国合同法》已于2021年1月1日废止。',
    '依照《中华人民共和国劳动合同法》签订劳动合同。',
    '双方依照合同法律关系处理。',
    '甲方是依公司法人章程设立的。',
    '依照《中华人民共和国公司法》第十五条。',
    '提交仲裁法庭审理。',
  ])('leaves alone %j', text => expect(quotes(lawRepealed, text, { laws })).toEqual([]));

  test('says where the matter stands now', () => {
    const [found] = findings(lawRepealed, '依照《合同法》第一百一十四条，支付违约金。', { laws });
    expect(found?.suggestion).toContain('第五百八十五条');
    expect(found?.citations).toEqual([{ law: 'minfadian', article: '' }]);
  });

  test('goes by the day of signing', () => {
    expect(quotes(lawRepealed, '根据《合同法》订立。', { laws, on: '2020-12-31' })).toEqual([]);
    expect(quotes(lawRepealed, '根据《民法典》订立。', { laws, on: '2020-12-31' })).toEqual(['《民法典》']);
  });

  test('knows the nine laws even when none is recorded', () => {
    expect(quotes(lawRepealed, '根据《侵权责任法》。')).toEqual(['《侵权责任法》']);
  });
});
