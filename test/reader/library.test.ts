/** Every contract of the library, printed as text and as Word, is read back with the same lines and numbers. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { nodesOfType, visit } from '../../src/domain/document/visit.ts';
import type { Answers } from '../../src/domain/field/field.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { readDocxAnswers } from '../../src/domain/output/docx/remembered.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { sampleAnswers } from '../support/sample-answers.ts';
import { bare, labels, lines, readBytes, readString } from './printed.ts';

let library: Library;
beforeAll(async () => {
  const { files } = await readContent();
  library = parseLibrary(files).library;
});

/** The newest version of every contract with its annexes, blank and filled. */
function bounds(): Bound[] {
  return library.contracts.flatMap(({ versions }) => {
    const template = versions[0]!;
    const annexes = template.meta.annexes.map(
      ({ id }) => library.annexes.map(series => series.versions[0]!).find(({ meta }) => meta.id === id)!,
    );
    const given: readonly Answers[] = [{}, sampleAnswers(template)];
    return given.map(answers => bind(template, annexes, answers, { defaults: true, choose: 'defaults' }));
  });
}

/** Numbers of all parts in order; an annex begins with its label. Word writes 〇 where we write 零. */
function printedLabels({ parts }: Bound): string[] {
  return parts.flatMap(({ label, document, numbering }) => {
    const found = label === undefined ? [] : [label];
    visit(document, node => {
      const own = numbering.get(node);
      if (own) found.push(own.text);
    });
    return found;
  });
}

/** An open blank looks different on paper, in a table and as a control; its place does not. */
const withoutBlanks = (text: string) => bare(text.replace(/_+(?:年_+月_+日)?/g, ''));

describe('round trip', () => {
  test('plain text', () => {
    for (const bound of bounds()) {
      const text = boundText(bound);
      const outside = readString(text);
      expect(bare(lines(outside).join('\n')), bound.meta.id).toBe(bare(text));
      expect(labels(outside), bound.meta.id).toEqual(printedLabels(bound));
      expect(outside.problems, bound.meta.id).toEqual([]);
      expect(outside.title).toBe(bound.meta.title);
    }
  });

  test('text that lost all its line breaks keeps every word and every article', () => {
    const decided = bounds().filter(({ answers }) => Object.keys(answers).length > 0);
    for (const bound of decided) {
      const text = boundText(bound).replace(/\n+/g, '');
      const outside = readString(text);
      expect(bare(lines(outside).join('')), bound.meta.id).toBe(bare(text));
      const articles = (values: readonly string[]) => values.filter(label => /^第.+条$/.test(label));
      const expected = articles(printedLabels(bound));
      expect(articles(labels(outside)).slice(0, expected.length), bound.meta.id).toEqual(expected);
    }
  });

  test('our own Word files, with ids, answers and everything else', () => {
    for (const [index, bound] of bounds().entries()) {
      const form = index % 2 ? 'notes' : 'clean';
      const outside = readBytes(renderDocx(bound, { form, remember: true }));
      expect(withoutBlanks(lines(outside).join('\n')), bound.meta.id).toBe(withoutBlanks(boundText(bound)));
      expect(
        labels(outside).map(label => label.replaceAll('〇', '零')),
        bound.meta.id,
      ).toEqual(printedLabels(bound));
      const ids = nodesOfType(bound.parts[0].document, 'article').map(({ id }) => id);
      const read = new Set(nodesOfType(outside.document, 'article').map(({ id }) => id));
      expect(ids.filter(id => !read.has(id))).toEqual([]);
      expect(outside.contents.length).toBeGreaterThan(5);
      expect(readDocxAnswers(outside.custom)).toMatchObject({ hash: bound.hash, answers: bound.answers });
    }
  });
});
