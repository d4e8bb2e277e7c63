import { describe, expect, test } from 'vitest';
import { findings, laws, quotes } from '../../../../test/review/plain.ts';
import { lawNotFound } from './law-not-found.ts';

describe('law-not-found', () => {
  test.each<[string, string[]]>([
    ['依照《民法典》第一千三百条。', ['第一千三百条']],
    ['依照民法典第1261条和第585条。', ['第1261条']],
    ['依照《消费者权益保障法》。', ['《消费者权益保障法》']],
    ['依照《中华人民共和国客户保护法》。', ['《中华人民共和国客户保护法》']],
  ])('finds %j', (text, words) => expect(quotes(lawNotFound, text, { laws })).toEqual(words));

  test.each([
    '依照《民法典》第一千二百六十条。',
    '依照《中华人民共和国招标投标法》。',
    '依照《中华人民共和国产品质量法》第四十条。',
    '按《客户信息保护办法》执行。',
    '依照《中华人民共和国著作权法》第十条。',
    '依照《中華人民共和國著作權法》第十條。',
    '按照《网络交易管理办法》办理。',
    '按照《单位内部规定》办理。',
    '依照《上海市住房租赁条例》。',
    '提供《操作方法》。',
  ])('leaves alone %j', text => expect(quotes(lawNotFound, text, { laws })).toEqual([]));

  test('says of a law that is not recorded only that it was not looked at', () => {
    const [found] = findings(lawNotFound, '依据《中华人民共和国招标投标法实施条例》订立。', { laws });
    expect(found).toMatchObject({
      severity: 'info',
      message: '本库没有收录《中华人民共和国招标投标法实施条例》，名称和效力没有核对。',
    });
  });
});
