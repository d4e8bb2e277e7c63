import { describe, expect, it } from 'vitest';
import { type LawDates, lawOn } from './law-on.ts';

const old: LawDates = {
  id: 'old',
  effective: '1994-07-01',
  currentVersionEffective: '2018-10-26',
  ended: '2024-07-01',
  supersededBy: ['new'],
};
const now: LawDates = {
  id: 'new',
  effective: '1994-07-01',
  currentVersionEffective: '2024-07-01',
  supersededBy: [],
};
const all = [old, now];

describe('lawOn', () => {
  it('knows the first and the last day of a version', () => {
    expect(lawOn(now, '2024-07-01', all)).toEqual({ state: 'in-force' });
    expect(lawOn(old, '2024-06-30', all)).toEqual({ state: 'in-force' });
    expect(lawOn(old, '2024-07-01', all)).toEqual({ state: 'ended' });
  });

  it('names the older version that was in force', () => {
    expect(lawOn(now, '2020-01-01', all)).toEqual({ state: 'older-version', version: 'old' });
  });

  it('says where history is missing', () => {
    expect(lawOn(now, '2010-01-01', all)).toEqual({ state: 'older-version' });
    expect(lawOn(old, '2010-01-01', all)).toEqual({ state: 'older-version' });
  });

  it('tells an older version from another instrument', () => {
    const code: LawDates = {
      id: 'code',
      effective: '2021-01-01',
      currentVersionEffective: '2021-01-01',
      supersededBy: [],
    };
    const replaced = ['a', 'b'].map(
      (id): LawDates => ({
        id,
        effective: '1999-10-01',
        currentVersionEffective: '2009-08-27',
        ended: '2021-01-01',
        supersededBy: ['code'],
      }),
    );
    const laws = [code, ...replaced];
    expect(lawOn(code, '2020-12-31', laws)).toEqual({ state: 'predecessors', instruments: ['a', 'b'] });
    expect(lawOn(code, '2000-01-01', laws)).toEqual({ state: 'predecessors', instruments: ['a', 'b'] });
    expect(lawOn(code, '1999-09-30', laws)).toEqual({ state: 'before' });
  });

  it('knows what did not exist yet', () => {
    expect(lawOn(now, '1990-01-01', all)).toEqual({ state: 'before' });
  });
});
