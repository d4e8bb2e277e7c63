/** What is exported is used: a function or constant that no other file names stays in its own, or goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const texts = new Map(
  ['src', 'scripts', 'test'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:ts|tsx|astro)$/.test(name))
      .map(name => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const),
  ),
);
/** Astro calls what pages and collections export. */
const isCalledByAstro = (file: string) => /^src.(?:pages|content\.config)/.test(file);

test('every exported function and constant is named in another file', () => {
  const words = new Map([...texts].map(([file, text]) => [file, new Set(text.match(/[\w$]+/g))]));
  const lonely = [...texts].flatMap(([file, text]) =>
    isCalledByAstro(file)
      ? []
      : [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
          .map(([, name]) => name!)
          .filter(name => ![...words].some(([other, own]) => other !== file && own.has(name)))
          .map(name => `${file} ${name}`),
  );
  expect(texts.size).toBeGreaterThan(500);
  expect(lonely).toEqual([]);
});
