import { expect, test } from 'vitest';
import { simplify } from './simplify.ts';

test.each([
  ['單獨同意', '单独同意'],
  ['違約金', '违约金'],
  ['個人信息保護法', '个人信息保护法'],
  ['損害賠償與訴訟', '损害赔偿与诉讼'],
  ['违约金20%', '违约金20%'],
])('%s becomes %s', (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});
