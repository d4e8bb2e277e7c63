import { describe, expect, test } from 'vitest';
import { plain } from '../../../test/review/plain.ts';
import { actorBefore, customerSide, isBusiness, namesOf, sideCalled, voicesOf } from './voices.ts';

const whole = (pattern: string) => new RegExp(`^${pattern}$`);

describe('the voices of a paper', () => {
  test.each<[string, string, string, 'party-a' | 'party-b' | undefined]>([
    ['甲方：大连丽颜美容有限公司\n乙方：陈晓红', '甲方', '乙方', 'party-b'],
    ['甲方（业主）：李明\n乙方：南京宏图装饰有限公司', '乙方', '甲方', 'party-a'],
    ['甲方：李明\n乙方：南京宏图装饰有限公司', '乙方', '甲方', 'party-a'],
    ['经营者：大连丽颜美容有限公司（以下称“丽颜”）\n会员：陈晓红（以下称“您”）', '丽颜', '您', 'party-b'],
    ['大连丽颜美容有限公司（以下简称“丽颜”）与会员订立本协议。', '丽颜', '会员', undefined],
    ['甲方应当付款。', '甲方', '乙方', undefined],
    ['甲方：青山服务有限公司\n乙方：绿水科技有限公司', '乙方', '甲方', undefined],
  ])('%j: %s serves %s', (text, business, customer, side) => {
    const subject = plain(text);
    const voices = voicesOf(subject);
    expect(business).toMatch(whole(voices.business));
    expect(customer).toMatch(whole(voices.customer));
    expect(customerSide(subject)).toBe(side);
  });

  test.each(['我们', '我司', '本公司', '本店', '本中心', '经营者'])('%s serves', words => {
    const { business, customer } = voicesOf(plain('内容。'));
    expect(words).toMatch(whole(business));
    expect(words).not.toMatch(whole(customer));
  });

  test.each(['您', '会员', '学员', '顾客', '消费者'])('%s is served', words => {
    const { business, customer } = voicesOf(plain('内容。'));
    expect(words).toMatch(whole(customer));
    expect(words).not.toMatch(whole(business));
  });
});

test('a letter is a person only where the paper shows it', () => {
  const person = (text: string) => new RegExp(`^${voicesOf(plain(text)).person}$`);
  expect('乙方').not.toMatch(person('内容。'));
  expect('乙方').toMatch(person('甲方：青山服务有限公司\n乙方：王五'));
  expect('乙方').not.toMatch(person('甲方：青山服务有限公司\n乙方：绿水科技有限公司'));
});

test('a name tells the side where the paper shows whose it is', () => {
  const known = plain('甲方（业主）：李明\n乙方：南京宏图装饰有限公司');
  expect(['甲方', '业主', '我们', '乙方', '丙方'].map(words => sideCalled(known, words))).toEqual([
    'party-a',
    'party-a',
    'party-b',
    'party-b',
    undefined,
  ]);
  expect(isBusiness(known, '乙方')).toBe(true);
  const open = plain('内容。');
  expect(['甲方', '乙方', '我们'].map(words => sideCalled(open, words))).toEqual([
    'party-a',
    'party-b',
    undefined,
  ]);
  expect(isBusiness(open, '甲方')).toBe(false);
  expect(namesOf(open, 'A(1)方')).toBe('A\\(1\\)方'.toLowerCase());
});

test.each<[string, string | undefined]>([
  ['乙方违约的,应当向甲方支付违约金', '乙方'],
  ['乙方逾期的,甲方有权要求乙方支付违约金', '乙方'],
  ['因甲方的原因解除的,乙方支付违约金', '乙方'],
  ['逾期付款的,支付违约金', undefined],
])('who acts in %s', (text, actor) => {
  expect(actorBefore(plain('内容。'), text, text.indexOf('违约金'))).toBe(actor);
});
