/** The licences of programs and fonts that the site hands to browsers, as one text: most ask to go along with every copy. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

interface Part {
  readonly name: string;
  /** Below `node_modules`. */
  readonly license: string;
}

const parts: readonly Part[] = [
  { name: 'React、React DOM、Scheduler', license: 'react-dom/LICENSE' },
  { name: 'fflate', license: 'fflate/LICENSE' },
  { name: 'fzstd', license: 'fzstd/LICENSE' },
  { name: 'noble-hashes', license: '@noble/hashes/LICENSE' },
  { name: 'Pagefind', license: 'pagefind/LICENSE/LICENSE' },
  // The package for browsers carries none; it is built from the same source.
  { name: 'Typst、typst.ts', license: '@myriaddreamin/typst-ts-node-compiler/LICENSE' },
  { name: 'Noto Serif SC', license: '@expo-google-fonts/noto-serif-sc/LICENSE_FONT' },
  { name: 'Noto Sans SC', license: '@expo-google-fonts/noto-sans-sc/LICENSE_FONT' },
  { name: 'Noto Sans Symbols 2', license: '@expo-google-fonts/noto-sans-symbols-2/LICENSE_FONT' },
  { name: 'Noto Emoji', license: '@expo-google-fonts/noto-emoji/LICENSE_FONT' },
];

const HEAD = `本站交给浏览器的程序和字体，以及它们的许可。字体都裁成子集并改了名字。
花園明朝（Hanazono Mincho，GlyphWiki 项目）由其作者以花園フォントライセンス和 SIL Open Font License 1.1 双重授权；后者的原文与下文 Noto 各字体所附的相同。
`;

/** Writes `licenses.txt` into the site. Rejects when a package of the list has lost its licence. */
export async function writeLicenses(outDir: string): Promise<void> {
  const texts = await Promise.all(
    parts.map(async ({ name, license }) => {
      const text = await readFile(join(PACKAGES, license), 'utf8');
      return `${'='.repeat(72)}\n${name}\n${'='.repeat(72)}\n\n${text.trim()}\n`;
    }),
  );
  await writeFile(join(outDir, 'licenses.txt'), `${HEAD}\n${texts.join('\n')}`);
}
