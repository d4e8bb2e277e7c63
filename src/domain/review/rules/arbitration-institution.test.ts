import { expect, test } from 'vitest';
import { findings, quotes } from '../../../../test/review/plain.ts';
import { testWordings } from '../../../../test/review/wordings.ts';
import { arbitrationInstitution } from './arbitration-institution.ts';

testWordings(arbitrationInstitution, {
  bad: [
    '因本合同发生的争议，提交仲裁解决。',
    '争议协商不成的，向甲方所在地仲裁委员会申请仲裁。',
    '双方同意将争议提交有关仲裁机构仲裁。',
    '因本合同引起的纠纷，提交中国国际贸易仲裁委员会仲裁。',
    '争议由北京仲裁委员会或者上海仲裁委员会仲裁。',
    '本合同争议提交苏城市仲裁委员会仲裁。',
  ],
  good: [
    '因本合同引起的一切争议，提交中国国际经济贸易仲裁委员会，按照申请仲裁时该会现行有效的仲裁规则进行仲裁。',
    '争议提交____________，按照申请仲裁时该机构现行有效的仲裁规则仲裁。',
    '争议提交深圳国际仲裁院仲裁。',
    '因本合同引起的或者与本合同有关的争议，提交上海国际经济贸易仲裁委员会仲裁，仲裁裁决是终局的。',
    '争议由甲方所在地人民法院管辖，不提交仲裁。',
    '因劳动关系发生的争议，向劳动人事争议仲裁委员会申请仲裁。',
    '本条不妨碍任何一方就争议申请仲裁、申请财产保全。',
    '争议提交苏州仲裁委员会仲裁。',
  ],
});

test('none is an error, an unclear or wrong one a warning, an odd one a hint', () => {
  const first = (text: string) => findings(arbitrationInstitution, text).map(({ severity }) => severity)[0];
  expect(first('争议提交仲裁解决。')).toBe('error');
  expect(first('争议提交当地仲裁委员会仲裁。')).toBe('warning');
  expect(first('争议提交北京市仲裁委员会仲裁。')).toBe('warning');
  expect(first('争议提交苏城市仲裁委员会仲裁。')).toBe('info');
  expect(quotes(arbitrationInstitution, '争议提交北京市仲裁委员会仲裁。')).toEqual(['北京市仲裁委员会']);
});
