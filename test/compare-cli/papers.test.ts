/** Papers made from a template beside the template: only what somebody changed in them is left. */
import { beforeAll, describe, expect, test } from 'vitest';
import { findTemplate, readLibrary } from '../../scripts/fill/find-template.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Change } from '../../src/domain/compare/redline.ts';
import { type Bound, bind } from '../../src/domain/output/bound.ts';
import { boundText } from '../../src/domain/output/bound-text.ts';
import { readDocxAnswers } from '../../src/domain/output/docx/remembered.ts';
import { renderDocx } from '../../src/domain/output/docx/render-docx.ts';
import { comparables, comparedPair, type PairSource } from '../../src/domain/output/redline/compared-pair.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import type { Library } from '../../src/domain/template/library.ts';
import { sampleAnswers } from '../support/sample-answers.ts';

let library: Library;
beforeAll(async () => {
  library = await readLibrary();
});

type Text = Extract<PairSource, { type: 'template' }>;

function text(id: string): Text {
  return { type: 'template', ...findTemplate(library, id) };
}

function filled({ template, annexes }: Text): Bound {
  return bind(template, annexes, sampleAnswers(template), { defaults: true, choose: 'defaults' });
}

function wordFile(bound: Bound, remember: boolean): PairSource {
  const bytes = renderDocx(bound, { form: 'clean', remember });
  const outside = readOutside({ name: 'x.docx', bytes }, { changes: 'accepted' });
  const remembered = readDocxAnswers(outside.custom, bound.fields);
  return { type: 'outside', outside, name: 'x.docx', ...(remembered ? { remembered } : {}) };
}

function pasted(words: string): PairSource {
  return {
    type: 'outside',
    outside: readOutside({ text: words }, { changes: 'accepted' }),
    name: '粘贴的文字',
  };
}

/** Changes beside what was filled in. */
function departures(a: PairSource, b: PairSource): Change[] {
  const pair = comparedPair(a, b);
  const { changes } = compare(...comparables(pair, [a, b]));
  return changes.filter(change => !['answer', 'number', 'punctuation'].includes(change.class));
}

const shown = (changes: readonly Change[]) =>
  changes.map(({ class: own, before, after }) => [own, before.slice(0, 40), after.slice(0, 40)].join(' | '));

describe('a paper made from a contract of the library', () => {
  test.each([
    'customer-service/business',
    'customer-service/consumer',
    'confidentiality/mutual',
    'confidentiality/one-way',
    'consulting/management',
  ])('shows no departures when nothing was changed: %s', id => {
    const own = text(id);
    expect(shown(departures(own, wordFile(filled(own), false)))).toEqual([]);
    expect(shown(departures(own, wordFile(filled(own), true)))).toEqual([]);
    expect(shown(departures(wordFile(filled(own), true), own))).toEqual([]);
  });

  test('shows what was changed by hand, in words and in answers that it remembers', () => {
    const own = text('customer-service/business');
    const words = boundText(filled(own));
    const changed = pasted(words.replace('甲方应当', '甲方可以'));
    expect(shown(departures(own, changed))).toContainEqual('substantive | 应当 | 可以');

    const file = wordFile(filled(own), true);
    if (file.type !== 'outside' || !file.remembered) throw new Error('The file remembers nothing.');
    const { answers } = file.remembered;
    const name = answers['partyB.name'] as string;
    const other = {
      ...file,
      remembered: { ...file.remembered, answers: { ...answers, 'partyB.name': `${name}分公司` } },
    };
    expect(departures(own, other).some(({ before }) => before.includes('分公司'))).toBe(true);
  });

  test('takes the cases of the options that the paper took', () => {
    const own = text('confidentiality/mutual');
    const { a } = comparedPair(own, wordFile(filled(own), false));
    expect(a.parts[0].document).toEqual(
      comparedPair(own, { type: 'draft', bound: filled(own), name: '草稿' }).a.parts[0].document,
    );
  });
});
