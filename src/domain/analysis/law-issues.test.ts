import { describe, expect, test } from 'vitest';
import { article, cite, doc, line, note, para, template } from '../../../test/domain/trees.ts';
import type { Law } from '../law/law.ts';
import { citationsOf } from './citations.ts';
import { lawIssues } from './law-issues.ts';

function law(id: string, shortTitle: string, more: Partial<Law> = {}): [string, Law] {
  return [
    id,
    {
      id,
      title: `中华人民共和国${shortTitle}`,
      shortTitle,
      kind: '法律',
      issuer: '全国人民代表大会',
      promulgated: '2020-05-28',
      effective: '2021-01-01',
      currentVersionEffective: '2021-01-01',
      status: 'in-force',
      supersededBy: [],
      articles: {},
      ...more,
    },
  ];
}
const articles = {
  '584': { gist: '', sha256: '' },
  '585': { gist: '', sha256: '' },
  '253-1': { gist: '', sha256: '' },
};
const laws = new Map([
  law('minfadian', '民法典', { articleCount: 1260, articles }),
  law('xingfa', '刑法', { articles }),
  law('zhongcaifa-1994', '仲裁法', {
    status: 'superseded',
    ended: '2026-03-01',
    supersededBy: ['zhongcaifa'],
    articles,
  }),
  law('zhongcaifa', '仲裁法', { articles }),
  law('zengzhishuifa', '增值税法', {
    status: 'not-yet-in-force',
    currentVersionEffective: '2027-01-01',
    articles,
  }),
  law('chubanfa', '出版条例', { status: 'repealed', articles }),
]);
const run = (...words: Parameters<typeof line>) =>
  lawIssues(template(doc(article('a', para('p', line(...words))))), laws).map(({ code, message, hint }) => [
    code,
    message,
    hint,
  ]);

test('citationsOf', () => {
  const document = doc(
    article(
      'a',
      para('p', line(cite('minfadian/585', '违约金'))),
      note(line(cite('xingfa/253-1', '第二百五十三条之一'))),
    ),
  );
  expect(
    citationsOf(document).map(({ citation, text, article: where, inNote }) => [
      citation.law,
      citation.article,
      text,
      where,
      inNote,
    ]),
  ).toEqual([
    ['minfadian', '585', '违约金', 'a', false],
    ['xingfa', '253-1', '第二百五十三条之一', 'a', true],
  ]);
});

test('citations that are in order', () => {
  expect(
    run(
      cite('minfadian/585', '《民法典》第五百八十五条第二款'),
      cite('minfadian/585', '第585条'),
      cite('minfadian/585', '违约金'),
      cite('xingfa/253-1', '刑法第二百五十三条之一规定'),
      cite('minfadian', '《中华人民共和国民法典》'),
      cite('zhongcaifa', '《仲裁法》'),
    ),
  ).toEqual([]);
});

test('unknown laws', () => {
  expect(run(cite('minfadain/585', '违约金'))).toEqual([
    [
      'law-unknown',
      '没有收录法律 minfadain。',
      '是不是 minfadian？可以用：minfadian、xingfa、zhongcaifa、chubanfa、zengzhishuifa、zhongcaifa-1994。',
    ],
  ]);
});

describe('force', () => {
  test('superseded, repealed, not yet in force', () => {
    expect(
      run(cite('zhongcaifa-1994/584', '仲裁'), cite('chubanfa', '出版'), cite('zengzhishuifa/584', '税')),
    ).toEqual([
      [
        'law-not-in-force',
        '《仲裁法》自2026-03-01起已经失效。',
        '改为援引《仲裁法》（zhongcaifa），并核对条号。',
      ],
      ['law-not-in-force', '《出版条例》已经失效。', '删去这处援引，或者改用现行的法律。'],
      ['law-not-yet-in-force', '《增值税法》自2027-01-01起施行，现在还没有施行。', undefined],
    ]);
  });

  test('a note may speak of old law', () => {
    const body = doc(article('a', para('p', '文'), note(line(cite('chubanfa', '出版'), '原《合同法》'))));
    expect(lawIssues(template(body), laws).map(({ code, severity }) => [code, severity])).toEqual([
      ['law-not-in-force', 'warning'],
    ]);
  });
});

test('articles', () => {
  expect(
    run(cite('minfadian/1261', '某条'), cite('minfadian/583', '损失'), cite('xingfa/253', '犯罪')),
  ).toEqual([
    ['law-article-beyond', '《民法典》共1260条，没有第一千二百六十一条。', '核对条号。'],
    [
      'law-article-unrecorded',
      '没有收录《民法典》第五百八十三条。',
      '相近的已经收录：584、585、253-1。核对条号；没有写错的，在 laws/minfadian.yaml 里收录这一条。',
    ],
    [
      'law-article-unrecorded',
      '没有收录《刑法》第二百五十三条。',
      '相近的已经收录：253-1、584、585。核对条号；没有写错的，在 laws/xingfa.yaml 里收录这一条。',
    ],
  ]);
});

test('words that say something else than the link', () => {
  expect(
    run(
      cite('minfadian/585', '第五百八十六条'),
      cite('xingfa/253-1', '第二百五十三条'),
      cite('minfadian', '第五百八十五条'),
      cite('minfadian/585', '《刑法》的规定'),
    ).map(([code, message]) => [code, message]),
  ).toEqual([
    ['law-text-mismatch', '文字是“第五百八十六条”，链接却是第五百八十五条。'],
    ['law-text-mismatch', '文字是“第二百五十三条”，链接却是第二百五十三条之一。'],
    ['law-text-mismatch', '文字是“第五百八十五条”，链接却是整部法律。'],
    ['law-text-mismatch', '文字是《刑法》，链接却是《民法典》。'],
  ]);
});

test('names without a link', () => {
  expect(
    run('适用《中华人民共和国民法典》，参照《仲裁法》、《出版条例》、《合同法》和《服务手册》。').map(
      ([code, message]) => [code, message],
    ),
  ).toEqual([
    ['law-not-linked', '《中华人民共和国民法典》没有链接。'],
    ['law-not-linked', '《仲裁法》没有链接。'],
    ['law-not-in-force', '《出版条例》已经失效。'],
    ['law-not-in-force', '《合同法》自2021-01-01起已经失效。'],
  ]);
});

test('warns when an instrument changed after the last review', () => {
  const cited = template(doc(article('a', para('p', line(cite('zhongcaifa/585', '第五百八十五条'))))));
  const codes = (on: string) =>
    lawIssues({ ...cited, meta: { ...cited.meta, review: { status: 'self-checked', on } } }, laws).map(
      ({ code }) => code,
    );
  expect(codes('2020-12-31')).toContain('law-changed-since-review');
  expect(codes('2021-01-01')).not.toContain('law-changed-since-review');
});
