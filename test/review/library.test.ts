/** The rules over the whole library: not one false alarm, and no cell of the coverage proof without its clause. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/domain/document/nodes.ts';
import { renderText } from '../../src/domain/output/text/render-text.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { familyCoverage } from '../../src/domain/review/coverage/families.ts';
import { renumbered } from '../../src/domain/review/data/renumbered.ts';
import { coverageIssues, libraryCoverage } from '../../src/domain/review/library-coverage.ts';
import { guessAudience, guessFamilies, recogniseKind } from '../../src/domain/review/recognise.ts';
import { review } from '../../src/domain/review/review.ts';
import type { Finding } from '../../src/domain/review/rule.ts';
import { formRules } from '../../src/domain/review/rules.ts';
import { subjectOf } from '../../src/domain/review/subject-of.ts';
import type { Library } from '../../src/domain/template/library.ts';
import coverageClauses from './coverage-clauses.json' with { type: 'json' };
import { type LibrarySubject, librarySubjects, readLibrary } from './library-subjects.ts';

const DAY = '2026-11-22';
let library: Library;
let subjects: readonly LibrarySubject[];
beforeAll(async () => {
  library = await readLibrary();
  subjects = librarySubjects(library);
}, 120_000);

const show = ({ rule, message }: Finding) => `${rule}: ${message}`;
const contracts = () => subjects.filter(({ context }) => context.family !== undefined);

/** The text as somebody else would bring it: printed, and read back. */
function asOutside({ subject, context }: LibrarySubject, change: (text: string) => string = text => text) {
  const { tree, title, numbering, annexes } = subject;
  const text = change(renderText(tree, { title, numbering, annexes }));
  const read = readOutside({ text }, { changes: 'accepted' });
  const { document, parties, contents } = read;
  const outside = subjectOf(document, read.numbering, { title: read.title, parties, contents, annexes });
  return review(outside, { ...context, origin: 'outside' }, formRules);
}

/** The document without the articles of one kind, wherever they stand. */
function without(document: Document, kind: string): Document {
  return JSON.parse(
    JSON.stringify(document, (_, value) =>
      Array.isArray(value) ? value.filter(each => each?.type !== 'article' || each.kind !== kind) : value,
    ),
  );
}

describe('rules of form over the library', () => {
  test('find nothing in any contract and annex, open or filled', { timeout: 120_000 }, () => {
    expect(subjects.length).toBeGreaterThan(40);
    for (const { name, subject, context } of subjects)
      expect(review(subject, context, formRules).map(show), name).toEqual([]);
  });

  test('read the same words as everybody else', { timeout: 120_000 }, () => {
    const bare = (text: string) => text.replace(/[\s|]+/g, '');
    for (const { name, subject } of subjects.filter(({ context }) => context.origin === 'draft')) {
      const { tree, title, numbering, annexes, lines } = subject;
      const words = lines.map(line => line.number + line.text).join('');
      expect(bare(words), name).toBe(bare(renderText(tree, { title, numbering, annexes })));
    }
  });

  test('find nothing wrong when the same text comes from outside', { timeout: 120_000 }, () => {
    for (const each of contracts()) {
      const serious = asOutside(each).filter(({ severity }) => severity !== 'info');
      expect(serious.map(show), each.name).toEqual([]);
    }
  });

  test('find what is planted in it', { timeout: 60_000 }, () => {
    const each = contracts().find(
      ({ name }) => name.startsWith('contracts/consulting/technical') && name.endsWith('draft'),
    )!;
    const planted = asOutside(each, text =>
      text
        .replace('第三条', '第三十条')
        .replace(/。\n/, '。依照《中华人民共和国合同法》第一百零七条，地址为某市某路某号。\n'),
    );
    const rules = new Set(planted.map(({ rule }) => rule));
    for (const rule of ['law-repealed', 'placeholder-left', 'numbering-gap']) expect(rules).toContain(rule);
  });
});

describe('coverage of the library', () => {
  test('has a clause or a reason in every cell', { timeout: 120_000 }, () => {
    expect(coverageIssues(library, DAY).map(({ file, message }) => `${file} ${message}`)).toEqual([]);
  });

  test('links every cell to the clause that a person found to be the right one', { timeout: 120_000 }, () => {
    const cells = libraryCoverage(library, DAY).map(({ family, variants, lines }) => [
      family,
      Object.fromEntries(
        lines.map(({ requirement, cells: row }) => [
          requirement.id,
          Object.fromEntries(
            row.map(({ state, article = '首部' }, index) => [
              variants[index]!.meta.variant,
              state === 'excused' ? '不适用' : article,
            ]),
          ),
        ]),
      ),
    ]);
    expect(Object.fromEntries(cells)).toEqual(coverageClauses);
  });

  test('has requirements of all levels for every family', () => {
    for (const { id } of library.families) {
      const levels = new Set(familyCoverage.get(id)?.requirements.map(({ level }) => level));
      expect([...levels].sort(), id).toEqual(['must', 'must-not', 'should']);
    }
  });

  test('gives reasons only for variants that there are', { timeout: 120_000 }, () => {
    for (const { family, variants, lines } of libraryCoverage(library, DAY)) {
      const known = variants.map(({ meta }) => meta.variant);
      for (const { requirement, cells } of lines) {
        expect(cells).toHaveLength(variants.length);
        for (const variant of Object.keys(requirement.reasons ?? {}))
          expect(known, `${family} ${requirement.id}`).toContain(variant);
      }
    }
  });

  test('notices a clause that goes missing', { timeout: 120_000 }, () => {
    const contractsWithout = library.contracts.map(series => ({
      ...series,
      versions: series.versions.map(template => ({
        ...template,
        body: without(template.body, 'personal-information'),
      })),
    }));
    const issues = coverageIssues({ ...library, contracts: contractsWithout }, DAY);
    expect(issues.map(({ requirement }) => requirement.id)).toContain('assessment');
  });
});

describe('data of the review', () => {
  test('cites recorded articles only', () => {
    const cited = [
      ...formRules.flatMap(({ citations }) => citations),
      ...[...familyCoverage.values()].flatMap(({ requirements }) =>
        requirements.flatMap(({ citations }) => citations),
      ),
    ];
    for (const { law, article } of cited) {
      expect(library.laws.get(law)?.status, law).toBe('in-force');
      if (article)
        expect(Object.keys(library.laws.get(law)!.articles), `${law}/${article}`).toContain(article);
    }
  });

  test('moves old articles to articles of laws in force', () => {
    for (const { law, to, old } of renumbered) {
      expect(library.laws.get(law)?.status, law).toBe('in-force');
      for (const article of to)
        expect(Number(article), `${old} ${article}`).toBeLessThanOrEqual(
          library.laws.get(law)!.articleCount!,
        );
    }
  });

  test('has a page for every rule, ids sorted and each once', () => {
    const ids = formRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { page, title } of formRules)
      for (const words of [title, ...Object.values(page)]) expect(words.length).toBeGreaterThanOrEqual(4);
  });
});

describe('recognising', () => {
  test('knows the family of every contract by its text', () => {
    for (const { name, subject, context } of contracts()) {
      const best = guessFamilies(subject)
        .slice(0, 2)
        .map(({ value }) => value);
      expect(best, name).toContain(context.family);
    }
  });

  test('knows consumers from businesses', () => {
    const right = contracts().filter(
      ({ subject, context }) => guessAudience(subject).value === context.audience,
    );
    expect(right.length / contracts().length).toBeGreaterThanOrEqual(0.85);
  });

  test('gives most articles the kind that their author gave them', () => {
    const articles = contracts().flatMap(({ subject }) =>
      subject.articles.map(({ title, from, to, kind }) => [
        recogniseKind(title, subject.lines.slice(from + 1, to)),
        kind,
      ]),
    );
    const right = articles.filter(([found, kind]) => found === kind).length;
    expect(right / articles.length).toBeGreaterThan(0.7);
  });
});
