/** Print fonts of the whole site: subsets with every character that its print pages show. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFonts } from './fonts.ts';

/** Characters of the page margins, which stand in the style sheet and not in the markup. */
const MARGINS = '第页共　0123456789';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Writes `print-fonts/` of the built site; returns the number of characters covered. */
export async function writePrintFonts(siteDir: string): Promise<number> {
  const printDir = join(siteDir, 'print');
  const names = await readdir(printDir, { recursive: true });
  const pages = names.filter(name => name.endsWith('.html')).sort();
  const texts = await Promise.all(
    pages.map(async name => wordsOf(await readFile(join(printDir, name), 'utf8'))),
  );
  const { characters } = await buildFonts({
    texts: [MARGINS, ...texts],
    outDir: join(siteDir, 'print-fonts'),
  });
  return characters;
}

/** Text and the attributes that the margins print. */
function wordsOf(html: string): string {
  const attributes = [...html.matchAll(/ data-(?:title|edition|mark)="([^"]*)"/g)].map(match => match[1]!);
  const text = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  return [...attributes, text]
    .join('\n')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (entity, decimal, hex, name) => {
      if (decimal) return String.fromCodePoint(Number(decimal));
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return ENTITIES[String(name).toLowerCase()] ?? entity;
    });
}
