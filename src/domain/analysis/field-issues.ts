/** Blanks without a field, and fields without a blank. */
import type { Blank } from '../document/nodes.ts';
import { closest, visit } from '../document/visit.ts';
import type { FieldDefinition } from '../field/field.ts';
import { partyFields } from '../field/party.ts';
import { fieldType } from '../field/types.ts';
import { ROW_NUMBER, resolveField, rowPath } from '../fill/resolve.ts';
import { usedFields } from '../fill/visible-fields.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Template } from '../template/template.ts';
import { placeOf } from './place.ts';
import { suggest } from './suggest.ts';

export function fieldIssues(template: Template): Issue[] {
  return [...blankIssues(template), ...checkIssues(template), ...unusedIssues(template)];
}

function blankIssues(template: Template): Issue[] {
  const issues: Issue[] = [];
  visit(template.body, (node, ancestors) => {
    // The signature page words itself and has blanks that are written by hand.
    if (node.type === 'signature') return 'skip';
    if (node.type !== 'blank') return undefined;
    const issue = blankIssue(node, closest(ancestors, 'each')?.of, template);
    if (issue) issues.push(issue);
    return undefined;
  });
  return issues;
}

function blankIssue(
  node: Blank,
  group: string | undefined,
  { fields, meta, file }: Template,
): Issue | undefined {
  const { path } = node;
  const at = placeOf(file, node);
  const inRow = rowPath(path);
  if (inRow === undefined && path !== ROW_NUMBER) {
    if (Object.hasOwn(meta.options, path)) {
      const hint = '选项只决定条款的取舍，不印出来；要印出来的，另外声明一个 choice 字段。';
      return makeIssue('field-unknown', `{${path}} 是选项，不是字段。`, { hint, at });
    }
    return unresolved(path, fields, '', at);
  }
  if (group === undefined) {
    const hint = '把这段文字移进 <Each of="…">，或者改用普通字段。';
    return makeIssue('item-outside-each', `{${path}} 不在 <Each> 里面。`, { hint, at });
  }
  const cells = fields.get(group)?.fields;
  if (inRow === undefined || !cells) return undefined;
  return unresolved(inRow, new Map(Object.entries(cells)), 'item.', at);
}

function unresolved(
  path: string,
  fields: ReadonlyMap<string, FieldDefinition>,
  prefix: string,
  at: Issue['at'] & object,
): Issue | undefined {
  if (resolveField(path, key => fields.get(key))) return undefined;
  const head = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  const definition = fields.get(head);
  if (definition) {
    const facets = Object.keys(fieldType(definition.type).facets);
    const hint = facets.length
      ? suggest(
          path,
          facets.map(facet => `${prefix}${head}.${facet}`),
        )
      : `${definition.type} 只有一种写法，写成 {${prefix}${head}}。`;
    const what = path.slice(head.length + 1);
    return makeIssue('facet-unknown', `字段 ${prefix}${head} 没有 ${what} 这种写法。`, { hint, at });
  }
  const known = [...fields.keys()].map(key => prefix + key);
  const hint = `${suggest(prefix + path, prefix ? [...known, ROW_NUMBER] : known)}或者在卷首 fields 里声明。`;
  return makeIssue('field-unknown', `字段 ${prefix}${path} 没有声明。`, { hint, at });
}

/** Relations between fields that name a field nobody declared. */
function checkIssues({ fields, meta, file }: Template): Issue[] {
  const known = new Set(fields.keys());
  for (const [path, definition] of fields) {
    for (const key of Object.keys(definition.fields ?? {})) known.add(`${path}.${key}`);
  }
  const paths = meta.checks.flatMap(check => {
    if (check.type === 'sum') return [check.total, check.parts];
    if (check.type === 'date-order') return [check.earlier, check.later];
    return [check.field, check.of];
  });
  return [...new Set(paths)]
    .filter(path => !known.has(path))
    .map(path =>
      makeIssue('field-unknown', `卷首 checks 里的字段 ${path} 没有声明。`, {
        hint: suggest(path, known),
        at: placeOf(file),
      }),
    );
}

function unusedIssues({ body, fields, meta, file }: Template): Issue[] {
  const used = new Set(usedFields(body, fields));
  const automatic = new Set(meta.parties.flatMap(party => [...partyFields(party).keys()]));
  const cellsUsed = new Set<string>();
  visit(body, (node, ancestors) => {
    const key = node.type === 'blank' ? rowPath(node.path) : undefined;
    const group = key && closest(ancestors, 'each')?.of;
    const cells = group ? fields.get(group)?.fields : undefined;
    const use = key && cells && resolveField(key, name => cells[name]);
    if (use) cellsUsed.add(`${group}.${use.path}`);
  });
  const declared = [...fields].flatMap(([path, definition]) => {
    if (automatic.has(path)) return [];
    if (!used.has(path)) return [path];
    const cells = Object.keys(definition.fields ?? {}).map(key => `${path}.${key}`);
    return cells.filter(cell => !cellsUsed.has(cell));
  });
  return declared.map(path =>
    makeIssue('field-unused', `字段 ${path} 声明了，正文没有用到。`, {
      hint: '在正文里用上，或者删去声明。',
      at: placeOf(file),
    }),
  );
}
