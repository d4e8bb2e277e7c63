/** The table of Traditional characters is what its script makes from the installed OpenCC. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { traditionalModule } from '../../scripts/make-traditional.ts';
import { simplified, traditional } from '../../src/domain/text/traditional.ts';

test('the table is up to date', async () => {
  const file = new URL('../../src/domain/text/traditional.ts', import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(traditionalModule());
});

test('both halves have the same number of characters', () => {
  expect([...traditional]).toHaveLength([...simplified].length);
  expect(traditional).toHaveLength(simplified.length);
});
