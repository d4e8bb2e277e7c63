/**
 * A subject from a few lines of plain text, for the tests of rules: 第X条 and 一、 start an article, 第X章 a chapter, 1.1 a
 * numbered paragraph, （1） and ① an item; cells are set apart by tabs. Outside documents are read by `reader`.
 */
import type {
  Article,
  Block,
  Chapter,
  Document,
  Node,
  Paragraph,
  Part,
} from '../../src/domain/document/nodes.ts';
import type { Law } from '../../src/domain/law/law.ts';
import type { NumberLabel } from '../../src/domain/numbering/numbering.ts';
import type { Finding, ReviewContext, Rule } from '../../src/domain/review/rule.ts';
import type { Subject } from '../../src/domain/review/subject.ts';
import { type SubjectFrame, subjectOf } from '../../src/domain/review/subject-of.ts';
import { line, table } from '../domain/trees.ts';

const HEADING = /^(第[^\s第条章]{1,8}([条章])|[一二三四五六七八九十]{1,3}、)[ \u3000]*(.*)$/;
const LABEL =
  /^(\d{1,3}(?:\.\d{1,3})+|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|\d{1,2}[、．])[ \u3000]*(.*)$/;

/** Headings that hold a sentence are articles without a title. */
const isTitle = (words: string) => words.length <= 20 && !/[，。；,;]/.test(words);

export function plain(text: string, frame: Partial<SubjectFrame> = {}): Subject {
  const labels = new Map<Node, NumberLabel>();
  const root: Block[] = [];
  let chapter: { children: Chapter['children'][number][] } | undefined;
  let into: Block[] = root;
  let articles = 0;
  const put = (part: Part, number: string) => {
    const node: Paragraph = { type: 'paragraph', children: [part] };
    if (number) labels.set(node, { text: number, path: [] });
    into.push(node);
  };
  for (const words of text.split('\n')) {
    if (!words.trim()) continue;
    const heading = HEADING.exec(words);
    if (heading?.[2] === '章') {
      chapter = { children: [] };
      const node = { type: 'chapter', id: `c${root.length}`, title: heading[3]!, ...chapter } as Chapter;
      labels.set(node, { text: heading[1]!, path: [] });
      root.push(node);
    } else if (heading) {
      articles += 1;
      const children: Article['children'][number][] = [];
      const title = isTitle(heading[3]!) ? heading[3]! : '';
      const node: Article = { type: 'article', id: `a${articles}`, title, children };
      labels.set(node, { text: heading[1]!, path: [articles], reference: heading[1]!.replace(/、$/, '') });
      if (chapter) chapter.children.push(node);
      else root.push(node);
      into = children as Block[];
      if (!title && heading[3]) put(line(heading[3]), '');
    } else if (words.includes('\t')) {
      put(table([], words.split('\t')), '');
    } else {
      const label = LABEL.exec(words);
      put(line(label ? label[2]! : words), label?.[1] ?? '');
    }
  }
  const tree: Document = { type: 'document', children: root };
  return subjectOf(tree, labels, { title: '', parties: [], annexes: [], ...frame });
}

export const outside: ReviewContext = { laws: new Map(), on: '2026-11-22', origin: 'outside' };

/** Findings of one rule in a plain text. */
export function findings(
  rule: Rule,
  text: string | Subject,
  context: Partial<ReviewContext> = {},
): readonly Finding[] {
  const subject = typeof text === 'string' ? plain(text) : text;
  return rule.check(subject, { ...outside, ...context });
}

/** The words at which a rule finds something; `''` where the document as a whole is meant. */
export function quotes(
  rule: Rule,
  text: string | Subject,
  context: Partial<ReviewContext> = {},
): readonly string[] {
  const subject = typeof text === 'string' ? plain(text) : text;
  return findings(rule, subject, context).map(({ place }) =>
    place ? (subject.lines[place.line]?.text.slice(place.from, place.to) ?? '?') : '',
  );
}

function law(id: string, title: string, more: Partial<Law> = {}): [string, Law] {
  const shortTitle = title.replace('中华人民共和国', '');
  const known = { kind: '法律', issuer: '', supersededBy: [], articles: {} } as const;
  const since = {
    effective: '2000-01-01',
    currentVersionEffective: '2000-01-01',
    status: 'in-force',
  } as const;
  return [id, { id, title, shortTitle, ...known, ...since, ...more }];
}

const codeDay = '2021-01-01';
const repealed = { status: 'repealed', ended: codeDay, supersededBy: ['minfadian'] } as const;

/** A few instruments, for the rules on law. */
export const laws: ReadonlyMap<string, Law> = new Map([
  law('minfadian', '中华人民共和国民法典', {
    articleCount: 1260,
    effective: codeDay,
    currentVersionEffective: codeDay,
  }),
  law('hetongfa', '中华人民共和国合同法', repealed),
  law('danbaofa', '中华人民共和国担保法', repealed),
  law('wuquanfa', '中华人民共和国物权法', repealed),
  law('hetongfa-jieshi-2', '最高人民法院关于适用《中华人民共和国合同法》若干问题的解释（二）', {
    ...repealed,
    shortTitle: '合同法解释（二）',
  }),
  law('gongsifa', '中华人民共和国公司法', { articleCount: 266, currentVersionEffective: '2024-07-01' }),
  law('gongsifa-2018', '中华人民共和国公司法', {
    shortTitle: '公司法（2018年修正）',
    currentVersionEffective: '2018-10-26',
    status: 'superseded',
    ended: '2024-07-01',
    supersededBy: ['gongsifa'],
  }),
  law('zhongcaifa', '中华人民共和国仲裁法', { articleCount: 96 }),
  law('laodong-hetongfa', '中华人民共和国劳动合同法', { articleCount: 98 }),
  law('xiaofeizhe-baohufa', '中华人民共和国消费者权益保护法', { articleCount: 63 }),
]);
