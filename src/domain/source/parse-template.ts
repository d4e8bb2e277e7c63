/** One MDX file of a contract, annex or checklist → Template and every issue of its own text. */
import type { Document } from '../document/nodes.ts';
import type { FieldDefinition } from '../field/field.ts';
import { type Issue, sortIssues } from '../issue/issue.ts';
import { annexSchema, checklistSchema, contractSchema } from '../template/schema.ts';
import type { Option, Template, TemplateMeta, TemplateType } from '../template/template.ts';
import { readBlocks } from './blocks.ts';
import { canonicalHash } from './canonical.ts';
import type { ReadContext } from './context.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { checkFrontMatter } from './front-matter-issues.ts';
import { parseMdx } from './mdast.ts';
import { scanBody } from './scan.ts';
import { placeOf } from './template-file.ts';
import { annexMeta, checklistMeta, contractMeta, fieldsOf, optionsOf } from './template-meta.ts';

export interface ParsedTemplate {
  /** Absent when the front matter or the markup could not be read. */
  readonly template?: Template;
  readonly issues: readonly Issue[];
  /** Place of front-matter keys, for issues found later. */
  readonly front: FrontMatter;
}

/** `file` is relative to `src/content` and decides what the text is; see `template-file.ts`. */
export function parseTemplate(text: string, file: string): ParsedTemplate {
  const { type, id, version } = placeOf(file);
  const front = readFrontMatter(text, file);
  const issues: Issue[] = [...front.issues];
  const head = front.data === undefined ? undefined : readHead(front, type, id);
  if (head) issues.push(...head.issues, ...nameIssues(head, front, file, version));

  const scanned = scanBody(front.body, file, front.bodyLine);
  issues.push(...scanned);
  const body = scanned.length ? undefined : readBody(text, file, type, head, issues);
  const parsed = { issues: sortIssues(issues), front };
  if (!head?.meta || !body) return parsed;
  return {
    ...parsed,
    template: { meta: head.meta, fields: head.fields, body, file, hash: canonicalHash(text) },
  };
}

interface Head {
  readonly meta?: TemplateMeta;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
  readonly options: Readonly<Record<string, Option>>;
  readonly issues: readonly Issue[];
}

function readHead(front: FrontMatter, type: TemplateType, id: string): Head {
  if (type === 'checklist') {
    const { data, issues } = checkFrontMatter(front, checklistSchema);
    return { fields: new Map(), options: {}, issues, ...(data ? { meta: checklistMeta(id, data) } : {}) };
  }
  if (type === 'annex') {
    const { data, issues } = checkFrontMatter(front, annexSchema);
    if (!data) return { fields: new Map(), options: {}, issues };
    return { meta: annexMeta(id, data), fields: fieldsOf(data), options: optionsOf(data), issues };
  }
  const { data, issues } = checkFrontMatter(front, contractSchema);
  if (!data) return { fields: new Map(), options: {}, issues };
  return { meta: contractMeta(id, data), fields: fieldsOf(data), options: optionsOf(data), issues };
}

/** Folder and file names must agree with the front matter. */
function nameIssues({ meta }: Head, front: FrontMatter, file: string, version: string | undefined): Issue[] {
  if (!meta) return [];
  const issues: Issue[] = [];
  const expect = (key: string, actual: string | undefined, expected: string | undefined) => {
    if (actual === expected) return;
    issues.push({
      code: 'front-matter-name',
      severity: 'error',
      message: `${key} 是 ${actual ?? '（没有写）'}，文件名或者文件夹却是 ${expected ?? 'draft'}。`,
      hint:
        expected === undefined
          ? `草稿不写 ${key}，由发布命令写入。`
          : `改成 ${key}: ${expected}，或者把文件移到对应的位置。`,
      at: front.place([], key),
    });
  };
  const [family, variant] = meta.id.split('/');
  if (meta.type === 'contract') {
    expect('family', meta.family, family);
    expect('variant', meta.variant, variant);
  }
  expect('version', meta.version, version);
  const isDraft = file.endsWith('/draft.mdx');
  if (isDraft !== (meta.status === 'draft')) expect('status', meta.status, isDraft ? 'draft' : 'released');
  if (!isDraft && !meta.date) expect('date', meta.date, '发布日期');
  return issues;
}

function readBody(
  text: string,
  file: string,
  type: TemplateType,
  head: Head | undefined,
  issues: Issue[],
): Document | undefined {
  const result = parseMdx(text);
  if ('message' in result) {
    issues.push({
      code: 'mdx-syntax',
      severity: 'error',
      message: '这里的写法读不懂。',
      hint: `检查元素前后是否各空一行、引号和“<>”是否成对。（${result.message})`,
      at: { file, line: result.line, column: result.column },
    });
    return undefined;
  }
  const found: Issue[] = [];
  const context: ReadContext = {
    file,
    type,
    fields: head?.fields ?? new Map(),
    options: head?.options ?? {},
    parties: head?.meta?.parties ?? [],
    issues: found,
    inNote: false,
  };
  const children = readBlocks(result.root.children ?? [], context);
  // Without readable front matter every option and party would look undeclared: only the structure is reported.
  const declared = head?.meta !== undefined;
  issues.push(...found.filter(issue => declared || !/^(?:option|party|group)-unknown$/.test(issue.code)));
  if (!children.length && !found.length) {
    issues.push({
      code: 'body-empty',
      severity: 'error',
      message: '没有正文。',
      hint: '在卷首之后写上条文。',
      at: { file, line: 1 },
    });
  }
  return { type: 'document', children };
}
