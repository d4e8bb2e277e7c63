/** Walks through everything that can be chosen and looks at each contract that results. */
import type { Article, Document, Node, Position } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';
import type { Answers } from '../field/field.ts';
import { combinations } from '../fill/combinations.ts';
import { fill } from '../fill/fill.ts';
import type { IssueCode } from '../issue/catalogue.ts';
import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import type { Option, Template } from '../template/template.ts';
import { placeOf } from './place.ts';
import { referableIds } from './reference-issues.ts';

interface Fault {
  readonly code: IssueCode;
  readonly message: string;
  readonly hint: string;
  readonly at?: Position;
}

type Options = Readonly<Record<string, Option>>;

/** Each fault once, with the choices that all combinations showing it have in common. */
export function combinationIssues(template: Template): Issue[] {
  const { options } = template.meta;
  const everywhere = templateFacts(template);
  const faults = new Map<string, { fault: Fault; common: Answers; first: Answers; count: number }>();
  let total = 0;
  for (const answers of combinations(options)) {
    total += 1;
    for (const fault of checkCombination(template, answers, everywhere)) {
      const key = `${fault.code} ${fault.message} ${fault.at?.line}:${fault.at?.column}`;
      const known = faults.get(key);
      if (known) Object.assign(known, { common: shared(known.common, answers), count: known.count + 1 });
      else faults.set(key, { fault, common: answers, first: answers, count: 1 });
    }
  }
  return [...faults.values()].map(({ fault, common, first, count }) => {
    const always = count === total;
    const certain = Object.keys(common).length > 0;
    const when = always
      ? ''
      : certain
        ? `${choices(common, options)}时，`
        : `例如${choices(first, options)}时，`;
    const at = placeOf(template.file, fault);
    return makeIssue(fault.code, `${when}${fault.message}`, { hint: fault.hint, at });
  });
}

/** What the template as a whole has; what is missing there is reported elsewhere. */
interface Facts {
  readonly ids: ReadonlySet<string>;
  readonly kinds: readonly string[];
}

function templateFacts({ body, meta }: Template): Facts {
  const present = kindsOf(body);
  return { ids: referableIds(body, meta), kinds: meta.kinds.filter(kind => present.has(kind)) };
}

/** What is wrong with the contract that one set of choices makes. */
function checkCombination(template: Template, answers: Answers, { ids, kinds }: Facts): Fault[] {
  const { body, fields, meta } = template;
  const document = fill(body, fields, meta.options, answers, { defaults: false });
  const faults: Fault[] = [];
  const reachable = referableIds(document, meta);
  visit(document, node => {
    const fault = nodeFault(node, meta.options, answers);
    if (fault) faults.push(fault);
    if (node.type === 'reference' && ids.has(node.to) && !reachable.has(node.to)) {
      faults.push({
        code: 'combination-reference',
        message: `引用的条款 ${node.to} 不存在。`,
        hint: '把引用移进同样的 <Choose> 或者 <When>，或者让目标无条件存在。',
        ...positioned(node),
      });
    }
  });
  const present = kindsOf(document);
  for (const kind of kinds.filter(kind => !present.has(kind))) {
    const hint = `这种选择下也写一条 kind="${kind}" 的 <Article>。`;
    faults.push({ code: 'combination-kind', message: `缺少 ${kind} 类的条款。`, hint });
  }
  return faults;
}

function nodeFault(node: Node, options: Options, answers: Answers): Fault | undefined {
  if (node.type === 'choose') {
    const option = options[node.by];
    if (!option) return undefined;
    const value = String(answers[node.by]);
    const hint = `补上 <Case is="${value}">；不需要文字的，写一个空的 <Case is="${value}"></Case>。`;
    return {
      code: 'case-missing',
      message: `<Choose by="${node.by}"> 里没有对应的 <Case>。`,
      hint,
      ...positioned(node),
    };
  }
  const empty =
    (node.type === 'article' && !hasParagraph(node)) ||
    ((node.type === 'chapter' || node.type === 'group') && node.children.length === 0);
  if (!empty) return undefined;
  const hint = '把整条、整章放进条件里面，或者补上没有条件的文字。';
  return { code: 'combination-empty', message: `“${node.title}”只剩标题。`, hint, ...positioned(node) };
}

function positioned({ at }: { readonly at?: Position }): Pick<Fault, 'at'> {
  return at ? { at } : {};
}

function hasParagraph(article: Article): boolean {
  return article.children.some(child => child.type !== 'note');
}

function kindsOf(document: Document): Set<string> {
  const kinds = new Set<string>();
  visit(document, node => {
    if (node.type === 'article' && node.kind !== undefined) kinds.add(node.kind);
  });
  return kinds;
}

function shared(a: Answers, b: Answers): Answers {
  return Object.fromEntries(Object.entries(a).filter(([path, value]) => b[path] === value));
}

/** `“争议解决方式”选“诉讼”、“是否有第三方参与”选“否”` */
function choices(answers: Answers, options: Options): string {
  return Object.entries(answers)
    .map(([path, value]) => {
      const option = options[path]!;
      const flag = value === true ? '是' : '否';
      const label = option.type === 'flag' ? flag : option.cases.find(item => item.value === value)?.label;
      return `“${option.label}”选“${label}”`;
    })
    .join('、');
}
