import { describe, expect, it } from 'vitest';
import { checkAnswer } from './answer.ts';
import { partyFields } from './party.ts';

const keys = (kind: 'organisation' | 'person' | 'either') => [
  ...partyFields({ id: 'partyA', label: '甲方', kind }).keys(),
];

describe('partyFields', () => {
  it('gives every kind of party the fields that the dialect promises', () => {
    const bank = 'bankName bankHolder bankAccount';
    const path = (list: string) => list.split(' ').map(key => `partyA.${key}`);
    expect(keys('organisation')).toEqual(
      path(`name uscc representative address contact phone email ${bank}`),
    );
    expect(keys('person')).toEqual(path(`name personId address phone email ${bank}`));
    expect(keys('either')).toEqual(path(`name idNumber representative address contact phone email ${bank}`));
  });

  it('labels them with the party and puts them into the first step', () => {
    const fields = partyFields({ id: 'partyB', label: '乙方', kind: 'organisation' });
    expect(fields.get('partyB.name')).toMatchObject({
      type: 'text',
      label: '乙方名称',
      group: 'parties',
      required: true,
    });
    expect(fields.get('partyB.uscc')).toMatchObject({ type: 'uscc', label: '乙方统一社会信用代码' });
    expect(fields.get('partyB.representative')?.label).toBe('乙方法定代表人（负责人）');
    expect([...fields.values()].filter(field => field.required)).toHaveLength(1);
  });

  it.each(['organisation', 'person', 'either'] as const)(
    'shows examples for %s that pass its own checks',
    kind => {
      for (const field of partyFields({ id: 'partyA', label: '甲方', kind }).values()) {
        if (field.example) expect(checkAnswer(field.example, field)).toEqual([]);
      }
    },
  );
});
