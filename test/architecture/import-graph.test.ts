/** The rooms of the house: who may import whom, and no cycles. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Edge {
  readonly from: string;
  readonly to: string;
  /** Erased at run time: `import type`, or braces that hold only types. */
  readonly typeOnly: boolean;
}

function sources(dir: string): string[] {
  return readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
    .filter(
      entry => entry.isFile() && /\.(?:ts|tsx|astro|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function edgesOf(file: string): Edge[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, clause, from, dynamic]) => {
    const target = from ?? dynamic!;
    const to = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target))
          .split(sep)
          .join('/')
      : target;
    const names = /^\s*\{([^}]*)\}\s*from/.exec(clause ?? '')?.[1];
    const typeOnly =
      Boolean(type) || (names?.split(',').every(name => !name.trim() || /^\s*type\s/.test(name)) ?? false);
    return { from: file, to, typeOnly };
  });
}

const files = [...sources('src'), ...sources('scripts'), ...sources('test')];
const edges = files.flatMap(edgesOf);
const isTest = (file: string) => file.endsWith('.test.ts') || file.startsWith('test/');
const product = edges.filter(edge => !isTest(edge.from));

const levels: readonly (readonly [number, RegExp])[] = [
  [1, /^src\/domain\/(?:text|issue)\//],
  [2, /^src\/domain\/(?:document|field|law)\//],
  [3, /^src\/domain\/(?:template|source)\//],
  [4, /^src\/domain\/(?:analysis|numbering|fill)\//],
  [5, /^src\/domain\/(?:compare|review|checklist-run)\//],
  [6, /^src\/domain\/(?:output|reader)\//],
];
const levelOf = (file: string) => levels.find(([, pattern]) => pattern.test(file))?.[0];
const show = ({ from, to }: Edge) => `${from} → ${to}`;

describe('import graph', () => {
  test('reads the whole project', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(edges.length).toBeGreaterThan(300);
    for (const edge of edges.filter(edge => edge.to.startsWith('src/') && /\.tsx?$/.test(edge.to))) {
      expect(files, show(edge)).toContain(edge.to);
    }
  });

  test('every room of the domain has a level', () => {
    const rooms = new Set(
      files.filter(file => file.startsWith('src/domain/')).map(file => file.split('/')[2]),
    );
    for (const room of rooms) expect(levelOf(`src/domain/${room}/x.ts`), room).toBeDefined();
  });

  test('the domain imports lower levels only', () => {
    const up = product.filter(edge => {
      const from = levelOf(edge.from);
      const to = levelOf(edge.to);
      return from !== undefined && to !== undefined && to > from && !edge.typeOnly;
    });
    expect(up.map(show)).toEqual([]);
  });

  test('the domain knows neither Node, Astro, React nor the rest of the project', () => {
    const allowed = /^(?:src\/domain\/|zod$|yaml$|satteri$|fflate$|@noble\/hashes\/)/;
    const foreign = product.filter(edge => edge.from.startsWith('src/domain/') && !allowed.test(edge.to));
    expect(foreign.map(show)).toEqual([]);
  });

  test('the parser and the author side of zod stay out of the browser', () => {
    const authors = /^(?:zod|yaml|satteri)$/;
    const users = product.filter(
      edge => edge.from.startsWith('src/domain/') && authors.test(edge.to) && !edge.typeOnly,
    );
    for (const edge of users) expect(edge.from).toMatch(/^src\/domain\/(?:source\/|template\/schema\.ts)/);
    const next = (file: string) =>
      product.filter(edge => edge.from === file && !edge.typeOnly).map(edge => edge.to);
    const reached = new Set(files.filter(file => /^src\/components\/.*\.tsx?$/.test(file) && !isTest(file)));
    for (const file of reached) for (const to of next(file)) reached.add(to);
    expect([...reached].filter(file => /^src\/domain\/(?:source\/|template\/schema\.ts)/.test(file))).toEqual(
      [],
    );
  });

  test('pages → components → catalog → domain', () => {
    const forbidden = product.filter(({ from, to }) => {
      if (from.startsWith('src/catalog/')) return /^src\/(?:pages|components)\//.test(to);
      if (from.startsWith('src/components/')) return to.startsWith('src/pages/');
      if (from.startsWith('src/domain/')) return /^src\/(?:pages|components|catalog)\//.test(to);
      if (from.startsWith('scripts/')) return /^src\/(?:pages|components|catalog)\//.test(to);
      return to.startsWith('scripts/');
    });
    expect(forbidden.map(show)).toEqual([]);
  });

  test('only the catalog and the collections read astro:content', () => {
    const readers = product.filter(edge => edge.to === 'astro:content').map(edge => edge.from);
    for (const file of readers) expect(file).toMatch(/^src\/(?:catalog\/|content\.config\.ts$)/);
  });

  test('no cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of product)
      if (!typeOnly && to.startsWith('src/')) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('no barrels in the domain', () => {
    const barrels = files.filter(file => file.startsWith('src/domain/') && /\/index\.tsx?$/.test(file));
    expect(barrels).toEqual([]);
  });
});
