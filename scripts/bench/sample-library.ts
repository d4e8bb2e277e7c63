/**
 * A large library for measuring: the project's own source in a temporary folder, with the real contracts repeated under other
 * families until there are as many as wanted. Every contract and annex is released, so that all pages of a release are built.
 */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { canonicalHash } from '../../src/domain/source/canonical.ts';
import { type ContentFile, parseLibrary } from '../../src/domain/source/parse-library.ts';
import { releaseText } from '../../src/domain/source/release-text.ts';
import { newest } from '../../src/domain/template/library.ts';
import { readContent } from '../content/read-content.ts';

const DATE = '2026-01-01';
const VERSION = '1.0.0';
const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];
const DRAFT = /^contracts\/(?<family>[^/]+)\/(?<variant>[^/]+)\/draft\.mdx$/;

export interface SampleProject {
  readonly folder: string;
  /** Ids of the contracts, `family/variant`. */
  readonly contracts: readonly string[];
  remove(): Promise<void>;
}

/** Copies the project with `count` contracts, or with its real content when there is no count. */
export async function sampleProject(count?: number): Promise<SampleProject> {
  const folder = await mkdtemp(join(tmpdir(), 'mingyue-bench-'));
  for (const name of PROJECT) await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const content = join(folder, 'src', 'content');
  if (count !== undefined) {
    const { files } = await readContent();
    await rm(content, { recursive: true });
    for (const { file, text } of sampleContent(files, count)) {
      await mkdir(dirname(join(content, file)), { recursive: true });
      await writeFile(join(content, file), text);
    }
  }
  const { library } = parseLibrary((await readContent(content)).files);
  return {
    folder,
    contracts: library.contracts.filter(series => series.draft ?? newest(series)).map(({ id }) => id),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Contents of a library of `count` contracts, made from the drafts in `real`. */
function sampleContent(real: readonly ContentFile[], count: number): ContentFile[] {
  const { parsed } = parseLibrary(real);
  const released = (file: string, text: string) => {
    const annexes = parsed.get(file)?.template?.meta.annexes ?? [];
    return releaseText(text, {
      version: VERSION,
      date: DATE,
      changes: [],
      annexes: annexes.map(({ id }) => ({ id, version: VERSION })),
    });
  };
  const families = new Map(real.filter(({ file }) => /\/family\.mdx$/.test(file)).map(f => [f.file, f.text]));
  const files: ContentFile[] = real.filter(({ file }) => /^(?:clauses|guides|laws)\//.test(file));
  for (const { file, text } of real) {
    if (!/^(?:annexes|checklists)\/[^/]+\/draft\.mdx$/.test(file)) continue;
    files.push({ file: file.replace('draft', VERSION), text: released(file, text) });
  }
  const drafts = real.flatMap(({ file, text }) => {
    const { family, variant } = DRAFT.exec(file)?.groups ?? {};
    return family && variant ? [{ family, variant, text: released(file, text) }] : [];
  });
  const known = new Set<string>();
  for (let index = 0; index < count; index++) {
    const { family, variant, text } = drafts[index % drafts.length]!;
    const copy = `${family}-${Math.floor(index / drafts.length) + 1}`;
    files.push({
      file: `contracts/${copy}/${variant}/${VERSION}.mdx`,
      text: text.replace(/^family: .*$/m, `family: ${copy}`),
    });
    const prose = families.get(`contracts/${family}/family.mdx`);
    if (prose !== undefined && !known.has(copy))
      files.push({ file: `contracts/${copy}/family.mdx`, text: prose });
    known.add(copy);
  }
  const releases = files
    .filter(({ file }) => file.endsWith(`/${VERSION}.mdx`))
    .map(
      ({ file, text }) => [file.replace(/\.mdx$/, ''), { sha256: canonicalHash(text), date: DATE }] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  files.push({ file: 'releases.json', text: JSON.stringify(Object.fromEntries(releases), null, 2) });
  return files;
}
