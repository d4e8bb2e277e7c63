import { expect, test } from 'vitest';
import {
  article,
  chapter,
  choice,
  choose,
  doc,
  flag,
  line,
  note,
  para,
  ref,
  template,
  when,
} from '../../../test/domain/trees.ts';
import type { ArticleChild, Block, Document } from '../document/nodes.ts';
import type { Option, TemplateMeta } from '../template/template.ts';
import { combinationIssues } from './combination-issues.ts';

const options = { method: choice('court', 'arbitration'), third: flag('是否有第三方') };
const method = '“选项courtarbitration”选';

function run(body: Document, more: Partial<TemplateMeta> = {}) {
  const issues = combinationIssues(template(body, { meta: { options, ...more } }));
  return issues.map(issue => [issue.code, issue.message]);
}

test('a clean template', () => {
  const body = doc(
    choose<Block>('method', {
      court: [article('a', '文')],
      arbitration: [article('b', para('', line(ref('b'))))],
    }),
  );
  expect(run(body)).toEqual([]);
});

test('a reference whose target stands under another choice', () => {
  const body = doc(
    choose<Block>('method', { court: [article('court', '文')], arbitration: [article('arbitration', '文')] }),
    article('end', para('', line(ref('arbitration')))),
  );
  expect(run(body)).toEqual([
    ['combination-reference', `${method}“选court”时，引用的条款 arbitration 不存在。`],
  ]);
});

test('a reference that never exists is reported elsewhere', () => {
  expect(run(doc(article('a', para('', line(ref('nowhere'))))))).toEqual([]);
});

test('a fault that needs two choices names both', () => {
  const body = doc(
    choose<Block>('method', {
      court: [],
      arbitration: [
        when('third', false, article('target', '文')),
        when('third', true, article('x', para('', line(ref('target'))))),
      ],
    }),
  );
  expect(run(body)).toEqual([
    ['combination-reference', `${method}“选arbitration”、“是否有第三方”选“是”时，引用的条款 target 不存在。`],
  ]);
});

test('a fault of two unrelated choices is shown by example', () => {
  const body = doc(
    choose<Block>('method', {
      court: [article('target', '文')],
      arbitration: [when('third', true, article('target', '文'))],
    }),
    choose<Block>('method', {
      court: [when('third', true, article('y', para('', line(ref('z')))))],
      arbitration: [article('y', para('', line(ref('z'))))],
    }),
    when('third', false, choose<Block>('method', { court: [article('z', '文')], arbitration: [] })),
  );
  expect(run(body)).toEqual([
    ['combination-reference', `例如${method}“选court”、“是否有第三方”选“是”时，引用的条款 z 不存在。`],
  ]);
});

test('articles and chapters of which only the heading is left', () => {
  const body = doc(
    article('a', note('注'), when<ArticleChild>('third', true, para('', '文'))),
    chapter('c', when('third', false, article('b', '文'))),
    article('always'),
  );
  expect(run(body)).toEqual([
    ['combination-empty', '“是否有第三方”选“是”时，“章c”只剩标题。'],
    ['combination-empty', '“标题always”只剩标题。'],
    ['combination-empty', '“是否有第三方”选“否”时，“标题a”只剩标题。'],
  ]);
});

test('a value without a case, but only where it can be chosen', () => {
  const inner = choose<Block>('method', { court: [article('b', '文')] });
  expect(run(doc(choose<Block>('method', { court: [inner], arbitration: [article('a', '文')] })))).toEqual(
    [],
  );
  expect(run(doc(inner))).toEqual([
    ['case-missing', `${method}“选arbitration”时，<Choose by="method"> 里没有对应的 <Case>。`],
  ]);
});

test('a required kind that stands under one choice only', () => {
  const dispute = { ...article('a', '文'), kind: 'dispute' };
  const body = doc(when('third', true, dispute), article('b', '文'));
  expect(run(body, { kinds: ['dispute', 'general', 'nowhere'] })).toEqual([
    ['combination-kind', '“是否有第三方”选“否”时，缺少 dispute 类的条款。'],
  ]);
});

test('many options are still walked in bounded time', () => {
  const many: Record<string, Option> = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`f${index}`, flag(`选项${index}`)]),
  );
  const body = doc(
    when('f3', true, article('target', '文')),
    when('f7', false, article('x', para('', line(ref('target'))))),
  );
  expect(run(body, { options: many })).toEqual([
    ['combination-reference', '“选项3”选“否”、“选项7”选“否”时，引用的条款 target 不存在。'],
  ]);
});
