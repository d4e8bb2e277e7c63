import { describe, expect, test } from 'vitest';
import { laws, quotes } from '../../../../test/review/plain.ts';
import { lawRenumbered } from './law-renumbered.ts';

describe('law-renumbered', () => {
  test.each<[string, string[]]>([
    ['依照《中华人民共和国民法典》第一百零七条，违约方应当继续履行、采取补救措施。', ['第一百零七条']],
    ['依民法典第114条约定违约金。', ['第114条']],
    ['依照《公司法》第十六条，为他人提供担保须经股东会决议。', ['第十六条']],
    ['按《公司法》第七十一条，股东转让股权须经其他股东过半数同意。', ['第七十一条']],
    ['依照《公司法》第148条，高级管理人员不得挪用公司资金。', ['第148条']],
    ['仲裁协议符合《仲裁法》第十六条的要求。', ['第十六条']],
    ['依照《民法典》第五百七十七条、第一百一十四条，违约方支付违约金。', ['第一百一十四条']],
  ])('finds %j', (text, words) => expect(quotes(lawRenumbered, text, { laws })).toEqual(words));

  test.each([
    '依照《民法典》第五百八十五条支付违约金。',
    '依照《民法典》第一百一十四条，民事主体依法享有物权。',
    '依照《公司法》第七十一条，股东会可以决议解任董事。',
    '依照《公司法》第一百四十二条，公司的资本划分为股份。',
    '依照《公司法》第十六条保护职工的合法权益。',
    '原《公司法》第十六条规定公司为他人提供担保须经决议。',
    '依照《合同法》第一百零七条承担违约责任。',
    '民法典自2021年起施行，违约金按本合同第114条。',
  ])('leaves alone %j', text => expect(quotes(lawRenumbered, text, { laws })).toEqual([]));
});
