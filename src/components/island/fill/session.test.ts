import { describe, expect, test } from 'vitest';
import { article, blank, doc, line, para, template } from '../../../../test/domain/trees.ts';
import { createSession } from './session.ts';

const own = template(
  doc(article('a', para('p', line(blank('signedOn'), blank('kind'), blank('payments.0.on'))))),
  {
    fields: {
      signedOn: { type: 'date', label: '签署日期' },
      kind: { type: 'choice', label: '种类', choices: [{ value: 'a', label: '甲' }] },
      payments: { type: 'group', label: '付款', fields: { on: { type: 'date', label: '付款日' } } },
    },
  },
);
const begin = (unread = {}) => createSession(own, { answers: {}, unread });

describe('the beginning of a date', () => {
  test('is told as a problem and is no text of the visitor', () => {
    const session = begin();
    session.type('signedOn', '');
    session.begin('signedOn', true);
    expect(session.entries).toEqual({ answers: {}, unread: {} });
    expect(session.text('signedOn')).toBe('');
    expect(session.problems('signedOn')).toMatchObject([{ severity: 'error', path: 'signedOn' }]);
    expect(session.allProblems()).toMatchObject([{ path: 'signedOn' }]);
  });

  test.each(['2026-01-02', ''])('is over with %j', text => {
    const session = begin();
    session.begin('signedOn', true);
    session.type('signedOn', text);
    expect(session.allProblems()).toEqual([]);
  });

  test('goes when it was taken back, or its control is drawn anew', () => {
    const session = begin();
    session.begin('signedOn', true);
    session.begin('signedOn', false);
    expect(session.allProblems()).toEqual([]);
  });

  test('goes when its rows are drawn anew', () => {
    const session = begin();
    session.arrange('payments', [-1]);
    session.begin('payments.0.on', true);
    expect(session.problems('payments.0.on')).toHaveLength(1);
    session.arrange('payments', [0, -1]);
    expect(session.problems('payments.0.on')).toEqual([]);
  });
});

test('a choice takes the place of text that was none', () => {
  const session = begin({ kind: '丙' });
  expect(session.allProblems()).toHaveLength(1);
  session.choose('kind', 'a');
  expect(session.entries).toEqual({ answers: { kind: 'a' }, unread: {} });
  expect(session.allProblems()).toEqual([]);
});

test.each(['constructor', 'payments.0.constructor', 'payments.0.__proto__'])('%s is no field', path => {
  expect(begin().definition(path)).toBeUndefined();
});
