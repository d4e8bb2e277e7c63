/** What goes to browsers goes with its licence. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeLicenses } from '../../scripts/site/licenses.ts';

const SOURCES = ['src/components', 'src/domain'];
/** Types and tests only, or used by the build alone. */
const NOT_SHIPPED = ['vitest', 'fast-check', 'papaparse', 'node:crypto', 'zod', 'yaml', 'satteri'];

test('every package that a page may load is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'licenses-'));
  await writeLicenses(folder);
  const text = readFileSync(join(folder, 'licenses.txt'), 'utf8').toLowerCase();
  rmSync(folder, { recursive: true });
  const names: Readonly<Record<string, string>> = {
    '@myriaddreamin/typst-ts-web-compiler': 'typst',
    '@noble/hashes': 'noble-hashes',
    'react-dom': 'react dom',
  };
  const packages = SOURCES.flatMap(source =>
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .flatMap(file => [
        ...readFileSync(join(source, file), 'utf8').matchAll(/from '((?:@[\w-]+\/)?[a-z][\w:-]*)/g),
      ])
      .map(([, name]) => name!),
  ).filter(name => !NOT_SHIPPED.includes(name));
  expect(new Set(packages).size).toBeGreaterThan(4);
  for (const name of new Set(packages)) expect(text).toContain(names[name] ?? name);
  expect(text).toContain('sil open font license');
  expect(text).toContain('apache license');
});
