/** All files of `src/content` → Library. Every issue of every file is collected; good files are kept. */
import type { z } from 'zod';
import { type Issue, sortIssues } from '../issue/issue.ts';
import type { Law } from '../law/law.ts';
import type { Clause, Family, Guide, Library, ProseUse, Series } from '../template/library.ts';
import { clauseSchema, familySchema, guideSchema } from '../template/schema.ts';
import type { Template, TemplateType } from '../template/template.ts';
import { parseLaw } from './law-file.ts';
import { type ParsedTemplate, parseTemplate } from './parse-template.ts';
import { type Prose, parseProse } from './prose.ts';
import { compareVersions, templatePlace } from './template-file.ts';

export interface ContentFile {
  /** Path relative to `src/content`, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Remembers what was parsed, so that after a change only the changed file is read again. */
export type ParseCache = Map<string, { readonly text: string; readonly result: unknown }>;

export interface ParsedLibrary {
  readonly library: Library;
  readonly issues: readonly Issue[];
  /** Every template by file, with the places of its front matter. */
  readonly parsed: ReadonlyMap<string, ParsedTemplate>;
}

const PROSE =
  /^(?:clauses\/(?<clause>[a-z0-9-]+)|contracts\/(?<family>[a-z0-9-]+)\/family|guides\/(?<guide>[a-z0-9-]+))\.mdx$/;
const LAW = /^laws\/[a-z0-9-]+\.yaml$/;
/** Files of the content folder that are data of other programs. */
const IGNORED = /^releases\.json$/;

export function parseLibrary(files: readonly ContentFile[], cache: ParseCache = new Map()): ParsedLibrary {
  const issues: Issue[] = [];
  const parsed = new Map<string, ParsedTemplate>();
  const families: Family[] = [];
  const clauses: Clause[] = [];
  const guides: Guide[] = [];
  const laws = new Map<string, Law>();
  const proseUses: ProseUse[] = [];

  const readProse = <S extends z.ZodType>(
    source: ContentFile,
    schema: S,
    add: (data: z.output<S>) => void,
  ) => {
    const prose: Prose<z.output<S>> = remember(cache, source, () =>
      parseProse(source.text, source.file, schema),
    );
    issues.push(...prose.issues);
    for (const { citation, ...place } of prose.citations)
      proseUses.push({ file: source.file, ...citation, ...place });
    if (prose.data !== undefined) add(prose.data);
  };

  for (const source of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const { file, text } = source;
    const prose = PROSE.exec(file)?.groups;
    if (templatePlace(file)) {
      const result = remember(cache, source, () => parseTemplate(text, file));
      parsed.set(file, result);
      issues.push(...result.issues);
    } else if (prose?.['clause'])
      readProse(source, clauseSchema, data => clauses.push({ id: prose['clause']!, ...data }));
    else if (prose?.['family'])
      readProse(source, familySchema, data => families.push({ id: prose['family']!, ...data }));
    else if (prose?.['guide'])
      readProse(source, guideSchema, data => guides.push({ id: prose['guide']!, ...data }));
    else if (LAW.test(file)) {
      const result = remember(cache, source, () => parseLaw(text, file));
      issues.push(...result.issues);
      if (result.law) laws.set(result.law.id, result.law);
    } else if (!IGNORED.test(file)) {
      issues.push({
        code: 'file-unexpected',
        severity: 'error',
        message: '不认识的文件：它不在约定的位置，或者名字不合约定。',
        hint: '合同放在 contracts/<合同族>/<变体>/draft.mdx 或者 <版本>.mdx；其余见 docs/dialect.md 开头的表。',
        at: { file },
      });
    }
  }
  const order = <T extends { readonly order: number; readonly id: string }>(items: T[]) =>
    items.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const series = (type: TemplateType) => seriesOf(parsed, type);
  const library: Library = {
    contracts: series('contract'),
    annexes: series('annex'),
    checklists: series('checklist'),
    families: order(families),
    clauses: order(clauses),
    guides: order(guides),
    laws,
    proseUses,
  };
  return { library, issues: sortIssues(issues), parsed };
}

function remember<T>(cache: ParseCache, { file, text }: ContentFile, parse: () => T): T {
  const known = cache.get(file);
  if (known?.text === text) return known.result as T;
  const result = parse();
  cache.set(file, { text, result });
  return result;
}

function seriesOf(parsed: ReadonlyMap<string, ParsedTemplate>, type: TemplateType): Series[] {
  const byId = new Map<string, Template[]>();
  for (const { template } of parsed.values()) {
    if (template?.meta.type !== type) continue;
    byId.set(template.meta.id, [...(byId.get(template.meta.id) ?? []), template]);
  }
  return [...byId].map(([id, templates]): Series => {
    const draft = templates.find(template => template.meta.status === 'draft');
    const versions = templates
      .filter(template => template.meta.version !== undefined)
      .sort((a, b) => compareVersions(a.meta.version!, b.meta.version!));
    return { type, id, versions, ...(draft ? { draft } : {}) };
  });
}
