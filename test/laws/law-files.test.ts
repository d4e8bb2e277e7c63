/** What must hold between and inside the law files, beyond their schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Law } from '../../src/domain/law/law.ts';
import { parseLaw } from '../../src/domain/source/law-file.ts';

const files = readdirSync('src/content/laws').sort();
const parsed = files.map(name => parseLaw(readFileSync(`src/content/laws/${name}`, 'utf8'), `laws/${name}`));
const laws = new Map(parsed.flatMap(({ law }) => (law ? [[law.id, law] as const] : [])));

test('every file reads without an issue', () => {
  expect(parsed.flatMap(({ issues }) => issues)).toEqual([]);
  expect(laws.size).toBe(files.length);
  expect(laws.size).toBeGreaterThanOrEqual(98);
});

/** Ends where a law in force is; throws on a loop. */
function successors(law: Law, seen: readonly string[] = []): Law[] {
  if (seen.includes(law.id)) throw new Error(`successors go round: ${[...seen, law.id].join(' → ')}`);
  return law.supersededBy.flatMap(id => {
    const next = laws.get(id);
    return next ? [next, ...successors(next, [...seen, law.id])] : [];
  });
}

describe.each([...laws.values()])('$id', law => {
  test('the dates follow each other', () => {
    const dates = [law.promulgated, law.effective, law.currentVersionEffective, law.ended].filter(
      date => date !== undefined,
    );
    expect(dates).toEqual([...dates].sort());
    if (law.checkedOn) expect(law.checkedOn >= law.currentVersionEffective).toBe(true);
  });

  test('what has ended has an end and a successor in force', () => {
    const over = law.status === 'repealed' || law.status === 'superseded';
    expect(law.ended !== undefined).toBe(over);
    expect(law.supersededBy.every(id => laws.has(id))).toBe(true);
    expect(successors(law).some(next => next.status === 'in-force')).toBe(over);
    if (over) expect(law.articles).toEqual({});
  });

  test('the gists are short sentences of our own and the articles exist', () => {
    for (const [article, { gist }] of Object.entries(law.articles)) {
      const number = Number(article.split('-')[0]);
      expect(law.articleCount === undefined || number <= law.articleCount, article).toBe(true);
      expect([...gist].length, `${article} ${gist}`).toBeGreaterThanOrEqual(15);
      expect([...gist].length, `${article} ${gist}`).toBeLessThanOrEqual(62);
      expect(gist).toMatch(/^[^\s,:;()'"]+。$/);
    }
  });
});

test('a law keeps its articles in order', () => {
  const key = (article: string) =>
    article
      .split('-')
      .map(part => part.padStart(5, '0'))
      .join('-');
  for (const name of files) {
    const articles = [
      ...readFileSync(`src/content/laws/${name}`, 'utf8').matchAll(/^ {2}'([\d-]+)':$/gm),
    ].map(m => m[1]!);
    expect(articles, name).toEqual([...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1)));
  }
});
