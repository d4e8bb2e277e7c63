/** The coverage proof of the library: requirement × variant, each cell the clause that meets it or the signed-off reason. */
import { present } from '../fill/fill.ts';
import { number } from '../numbering/number.ts';
import { styleFor } from '../numbering/styles.ts';
import { type Library, newest } from '../template/library.ts';
import type { Template } from '../template/template.ts';
import { familyCoverage } from './coverage/families.ts';
import type { CoverageRequirement } from './coverage/requirement.ts';
import { type CoverageRow, coverage } from './coverage.ts';
import { review } from './review.ts';
import { subjectOf } from './subject-of.ts';

export interface CoverageTable {
  readonly family: string;
  /** Newest version of each variant, in the order of the library. */
  readonly variants: readonly Template[];
  /** One line for each requirement; cells in the order of `variants`. */
  readonly lines: readonly {
    readonly requirement: CoverageRequirement;
    readonly cells: readonly CoverageRow[];
  }[];
}

/** One table for each family that has contracts. `on` is the day on which the law is read. */
export function libraryCoverage(library: Library, on: string): readonly CoverageTable[] {
  const templates = library.contracts.flatMap(series => newest(series) ?? []);
  return library.families.flatMap(({ id }) => {
    const variants = templates.filter(({ meta }) => meta.family === id);
    if (variants.length === 0) return [];
    const columns = variants.map(template => templateCoverage(template, library, on));
    const requirements = familyCoverage.get(id)?.requirements ?? [];
    const lines = requirements.map((requirement, index) => ({
      requirement,
      cells: columns.flatMap(rows => rows[index] ?? []),
    }));
    return [{ family: id, variants, lines }];
  });
}

/** The rows of one contract of the library, all its choices open. */
function templateCoverage(template: Template, library: Library, on: string): readonly CoverageRow[] {
  const { meta } = template;
  const document = present(template);
  const titles = new Map(
    library.annexes.flatMap(({ id, versions }) => versions.map(each => [id, each.meta.title])),
  );
  const annexes = meta.annexes.map(({ id }) => ({ id, title: titles.get(id) ?? id }));
  const subject = subjectOf(document, number(document, styleFor(meta.type)), {
    title: meta.title,
    parties: meta.parties.map(({ label }) => ({ label })),
    annexes,
  });
  const family = meta.family ?? '';
  const context = { laws: library.laws, on, family, audience: meta.audience, origin: 'template' as const };
  return coverage(subject, family, review(subject, context), {
    strict: true,
    ...(meta.variant === undefined ? {} : { variant: meta.variant }),
  });
}

/** A cell that nothing fills. */
export interface CoverageIssue {
  /** Source file relative to `src/content`. */
  readonly file: string;
  readonly requirement: CoverageRequirement;
  readonly message: string;
  readonly hint: string;
}

/** Empty cells of the newest contracts, for the build: a contract with one cannot be released. Families without requirements too. */
export function coverageIssues(library: Library, on: string): readonly CoverageIssue[] {
  return libraryCoverage(library, on).flatMap(({ variants, lines }) =>
    lines.flatMap(({ requirement, cells }) =>
      cells.flatMap((cell, index) => {
        const { file } = variants[index]!;
        const filled = cell.state === 'excused' || (cell.state === 'met' && cell.article !== undefined);
        if (filled || (cell.state === 'met' && requirement.id === 'parties')) return [];
        const { message, hint } = words(requirement, cell);
        return [{ file, requirement, message, hint }];
      }),
    ),
  );
}

function words({ title, id }: CoverageRequirement, { state }: CoverageRow) {
  if (state === 'broken')
    return { message: `有本族合同禁止的内容：${title}。`, hint: '删去，或者改成覆盖表里写明的正确约定。' };
  return {
    message: `没有哪一条满足“${title}”（${id}）。`,
    hint: '补上条款；确实不适用的，在 review/coverage 的本族文件里写明这个变体的理由。',
  };
}
