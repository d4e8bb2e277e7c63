import { expect, test } from 'vitest';
import { simplify } from './simplify.ts';

test.each([
  ['單獨同意', '单独同意'],
  ['違約金', '违约金'],
  ['個人信息保護法', '个人信息保护法'],
  ['損害賠償與訴訟', '损害赔偿与诉讼'],
  ['违约金20%', '违约金20%'],
  ['著作權、著名商標，顯著方式', '著作权、著名商标，显著方式'],
  ['隨著、寫著名字、跟著', '随着、写着名字、跟着'],
])('%s becomes %s', (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});
