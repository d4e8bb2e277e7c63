/** The text of a compiled PDF is that of the contract, whatever it is filled with, and its lines break where they may. */
import { describe, expect, test } from 'vitest';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { renderTypst } from '../../src/domain/output/typst/render-typst.ts';
import { badlyBroken, ownText, readLines } from './read-pdf.ts';
import { compiler, type Filling, families, filled, words } from './studio.ts';

const fillings: readonly Filling[] = ['blank', 'plain', 'extreme'];
const cases = families.flatMap((template, index) =>
  // Hostile text takes a second each; two contracts show what it can do.
  fillings
    .filter(filling => filling !== 'extreme' || index < 2)
    .map(filling => [template.meta.id, filling, template] as const),
);

describe.each(cases)('%s, %s', (_, filling, template) => {
  const bound = filled(template, filling);
  const pdf = compiler.compile(renderTypst(bound, { remember: false }));

  test('says what the contract says, after cover and contents', async () => {
    const lines = await readLines(pdf);
    const text = words(boundText(bound));
    const read = words(ownText(lines));
    expect(text.length).toBeGreaterThan(1000);
    if (filling === 'extreme') {
      // Programs that read PDFs put text that runs from right to left in an order of their own.
      expect(sorted(read.slice(-text.length))).toBe(sorted(text));
    } else {
      expect(read.slice(-text.length)).toBe(text);
      expect(badlyBroken(lines)).toEqual([]);
    }
  });

  test('each page after the cover has its number and the mark of the version', async () => {
    const lines = await readLines(pdf);
    const count = lines.at(-1)!.page;
    const margin = (page: number) =>
      words(
        lines
          .filter(line => line.isArtifact && line.page === page)
          .map(({ text }) => text)
          .join(''),
      );
    for (let page = 2; page <= count; page++) {
      expect(margin(page)).toContain(`第${page}页共${count}页`);
      expect(margin(page)).toContain(`${bound.meta.version}·${bound.hash.slice(0, 12)}`);
    }
  });
});

function sorted(text: string): string {
  return [...text].sort().join('');
}
