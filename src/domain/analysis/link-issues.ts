/** Links between files: annexes that exist, families with a page, variants in the table for choosing. */
import type { Issue } from '../issue/issue.ts';
import type { Library } from '../template/library.ts';
import type { Template } from '../template/template.ts';
import { suggest } from './suggest.ts';

export function linkIssues(library: Library, templates: readonly Template[]): Issue[] {
  return [...templates.flatMap(template => annexIssues(template, library)), ...familyIssues(library)];
}

function annexIssues({ meta, file }: Template, library: Library): Issue[] {
  return meta.annexes.flatMap(({ id, version }): Issue[] => {
    const annex = library.annexes.find(series => series.id === id);
    if (!annex) {
      const known = library.annexes.map(series => series.id);
      return [
        {
          code: 'annex-unknown',
          severity: 'error',
          message: `附件 ${id} 不存在。`,
          hint: suggest(id, known, '现有的附件'),
          at: { file, line: 1 },
        },
      ];
    }
    const versions = annex.versions.map(template => template.meta.version);
    if (version === undefined ? meta.status === 'draft' : versions.includes(version)) return [];
    return [
      {
        code: 'annex-version',
        severity: 'error',
        message: version ? `附件 ${id} 没有版本 ${version}。` : `附件 ${id} 没有写版本。`,
        hint: versions.length ? `现有版本：${versions.join('、')}。` : '这个附件还没有发布过：先发布附件。',
        at: { file, line: 1 },
      },
    ];
  });
}

function familyIssues(library: Library): Issue[] {
  const issues: Issue[] = [];
  for (const series of library.contracts) {
    const [familyId, variant] = series.id.split('/');
    const family = library.families.find(item => item.id === familyId);
    const file = `contracts/${familyId}/family.mdx`;
    if (!family) {
      const file = (series.draft ?? series.versions[0])?.file ?? `contracts/${series.id}/draft.mdx`;
      issues.push({
        code: 'family-missing',
        severity: 'error',
        message: `合同族 ${familyId} 没有可用的 family.mdx。`,
        hint: `写一个 contracts/${familyId}/family.mdx；写法见 docs/dialect.md。`,
        at: { file },
      });
    } else if (series.versions.length && !family.choose.rows.some(row => row.variant === variant)) {
      issues.push({
        code: 'variant-not-in-table',
        severity: 'error',
        message: `选变体的表里没有 ${variant}。`,
        hint: `在 choose.rows 里加上 { variant: ${variant}, cells: […] }。`,
        at: { file, line: 1 },
      });
    }
  }
  for (const family of library.families) {
    for (const { variant, cells } of family.choose.rows) {
      const at = { file: `contracts/${family.id}/family.mdx`, line: 1 };
      const known = library.contracts
        .filter(series => series.id.startsWith(`${family.id}/`))
        .map(series => series.id.slice(family.id.length + 1));
      if (!known.includes(variant)) {
        issues.push({
          code: 'variant-unknown',
          severity: 'error',
          message: `表里的变体 ${variant} 不存在。`,
          hint: suggest(variant, known, '现有的变体'),
          at,
        });
      }
      if (cells.length !== family.choose.columns.length) {
        issues.push({
          code: 'table-width',
          severity: 'error',
          message: `${variant} 一行有 ${cells.length} 格，表头有 ${family.choose.columns.length} 格。`,
          hint: '补上或者删去多余的格。',
          at,
        });
      }
    }
  }
  return issues;
}
