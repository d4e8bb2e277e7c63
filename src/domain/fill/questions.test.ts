import { describe, expect, it } from 'vitest';
import { article, blank, choice, choose, doc, line, para, template } from '../../../test/domain/trees.ts';
import type { FieldDefinition } from '../field/field.ts';
import { openOptions, stepProgress, stepsOf } from './questions.ts';

const fields: Record<string, FieldDefinition> = {
  'dispute.court': { type: 'text', label: '法院', group: 'dispute' },
  'dispute.institution': { type: 'text', label: '仲裁机构', group: 'dispute' },
};
const contract = template(
  doc(
    article(
      'a',
      para(
        'p',
        choose('method', {
          court: [line('由', blank('dispute.court'), '管辖。')],
          arbitration: [line('由', blank('dispute.institution'), '仲裁。')],
        }),
      ),
    ),
  ),
  {
    fields,
    meta: {
      groups: { dispute: '争议' },
      options: { method: { ...choice('court', 'arbitration'), group: 'dispute' } },
    },
  },
);

describe('questions', () => {
  it('asks for a choice first, and for what it brings when it is made', () => {
    const paths = (answers: Record<string, string>) =>
      stepsOf(contract, answers).flatMap(step => step.questions.map(({ path }) => path));
    expect(paths({})).toEqual(['method']);
    expect(paths({ method: 'arbitration' })).toEqual(['method', 'dispute.institution']);
  });

  it('counts a choice that nobody made as open', () => {
    const [step] = stepsOf(contract, {});
    expect(stepProgress(step!, contract, {})).toEqual({ filled: 0, total: 1 });
    expect(openOptions(contract, {})).toEqual(['method']);
    expect(openOptions(contract, { method: 'court' })).toEqual([]);
  });
});
