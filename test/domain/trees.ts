/** Short builders of document trees for tests. */
import type {
  Article,
  ArticleChild,
  Blank,
  Case,
  Chapter,
  ChapterChild,
  Choose,
  CitationLink,
  Document,
  Each,
  Inline,
  Item,
  Line,
  List,
  Note,
  Paragraph,
  Part,
  Preamble,
  Reference,
  Requirement,
  RequirementGroup,
  Signature,
  Strong,
  Table,
  Term,
  Text,
  When,
} from '../../src/domain/document/nodes.ts';
import type { FieldDefinition } from '../../src/domain/field/field.ts';
import { parseCitation } from '../../src/domain/law/citation.ts';
import type { Option, Template, TemplateMeta } from '../../src/domain/template/template.ts';

type Words = string | Inline;

const inline = (word: Words): Inline => (typeof word === 'string' ? text(word) : word);

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (...words: Words[]): Strong => ({ type: 'strong', children: words.map(inline) });
export const blank = (path: string, more: Partial<Blank> = {}): Blank => ({
  type: 'blank',
  path,
  label: path,
  width: 8,
  ...more,
});
export const ref = (to: string): Reference => ({ type: 'reference', to });
export const cite = (source: string, ...words: Words[]): CitationLink => ({
  type: 'citation',
  citation: parseCitation(source)!,
  children: words.map(inline),
});
export const term = (id: string, ...words: Words[]): Term => ({
  type: 'term',
  id,
  children: words.map(inline),
});

export const line = (...words: Words[]): Line => ({ type: 'line', children: words.map(inline) });

type ItemChild = Words | List;
export function item(...children: ItemChild[]): Item {
  const lists = children.filter((child): child is List => typeof child !== 'string' && child.type === 'list');
  const words = children.filter(
    (child): child is Words => typeof child === 'string' || child.type !== 'list',
  );
  return { type: 'item', children: [...(words.length ? [line(...words)] : []), ...lists] };
}
const list =
  (style: List['style']) =>
  (...children: (string | List['children'][number])[]): List => ({
    type: 'list',
    style,
    children: children.map(child => (typeof child === 'string' ? item(child) : child)),
  });
export const ordered = list('ordered');
export const bullets = list('bullet');
export const boxes = list('check');
export const table = (header: string[], ...rows: Words[][]): Table => ({
  type: 'table',
  header: header.map(title => ({ type: 'cell', children: [text(title)] })),
  rows: rows.map(cells => ({
    type: 'row',
    cells: cells.map(cell => ({ type: 'cell', children: cell === '' ? [] : [inline(cell)] })),
  })),
});

type Loose = string | Part;
const part = (value: Loose): Part => (typeof value === 'string' ? line(value) : value);
export const para = (id: string, ...parts: Loose[]): Paragraph => ({
  type: 'paragraph',
  ...(id ? { id } : {}),
  children: parts.map(part),
});
export const note = (...parts: Loose[]): Note => ({
  type: 'note',
  stance: 'neutral',
  risk: 'medium',
  children: parts.map(part),
});
export const article = (id: string, ...children: (string | ArticleChild)[]): Article => ({
  type: 'article',
  id,
  kind: 'general',
  title: `标题${id}`,
  children: children.map(child => (typeof child === 'string' ? para('', child) : child)),
});
export const chapter = (id: string, ...children: ChapterChild[]): Chapter => ({
  type: 'chapter',
  id,
  title: `章${id}`,
  children,
});
export const preamble = (...children: ArticleChild[]): Preamble => ({ type: 'preamble', children });
export const signature = (...parties: string[]): Signature => ({
  type: 'signature',
  parties: parties.map(party => ({ party, lines: [line(`${party}：`, blank(`${party}.name`))] })),
});
export const requirement = (id: string, ...parts: Loose[]): Requirement => ({
  type: 'requirement',
  id,
  level: 'must',
  evidence: '营业执照副本',
  children: parts.map(part),
});
export const group = (id: string, ...children: Requirement[]): RequirementGroup => ({
  type: 'group',
  id,
  title: `组${id}`,
  children,
});

export const choose = <T>(by: string, cases: Record<string, T[]>): Choose<T> => ({
  type: 'choose',
  by,
  label: by,
  cases: Object.entries(cases).map(([is, children]): Case<T> => ({ is, label: `选${is}`, children })),
});
export const when = <T>(field: string, is: boolean, ...children: T[]): When<T> => ({
  type: 'when',
  field,
  label: field,
  is,
  children,
});
export const each = <T>(of: string, ...children: T[]): Each<T> => ({ type: 'each', of, label: of, children });

export const doc = (...children: Document['children']): Document => ({ type: 'document', children });

export const choice = (...values: string[]): Option => ({
  type: 'choice',
  label: `选项${values.join('')}`,
  cases: values.map(value => ({ value, label: `选${value}` })),
});
export const flag = (label = '是否有第三方'): Option => ({ type: 'flag', label, cases: [] });

export function template(
  body: Document,
  more: { fields?: Record<string, FieldDefinition>; meta?: Partial<TemplateMeta> } = {},
): Template {
  return {
    meta: {
      type: 'contract',
      id: 'test/one',
      title: '测试合同',
      status: 'draft',
      audience: 'business',
      stance: 'neutral',
      summary: '测试用。',
      parties: [],
      groups: {},
      options: {},
      checks: [],
      kinds: [],
      annexes: [],
      governingLaw: '中华人民共和国法律',
      review: { status: 'unreviewed' },
      changes: [],
      ...more.meta,
    },
    fields: new Map(Object.entries(more.fields ?? {})),
    body,
    file: 'contracts/test/one/draft.mdx',
    hash: '',
  };
}
