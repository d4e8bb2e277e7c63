/** The filled example of every contract and annex: nothing is missing, nothing is wrong. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { checkAnswers } from '../../src/domain/fill/check-answers.ts';
import { exampleAnswers } from '../../src/domain/fill/example-answers.ts';
import { openOptions } from '../../src/domain/fill/questions.ts';
import { progress } from '../../src/domain/fill/visible-fields.ts';
import { parseLibrary } from '../../src/domain/source/parse-library.ts';
import { newest } from '../../src/domain/template/library.ts';

const { files } = await readContent();
const { library } = parseLibrary(files);
const templates = [...library.contracts, ...library.annexes].flatMap(series => newest(series) ?? []);

describe('example answers', () => {
  test.each(templates.map(template => [template.meta.id, template] as const))('%s', (_id, template) => {
    const answers = exampleAnswers(template);
    expect(checkAnswers(template, answers)).toEqual([]);
    const { filled, total } = progress(template, answers);
    expect(filled).toBe(total);
    expect(openOptions(template, answers)).toEqual([]);
  });
});
