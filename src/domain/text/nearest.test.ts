import { describe, expect, test } from 'vitest';
import { byNearness, editDistance, nearest } from './nearest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['payment', 'payment', 0],
    ['paymnet', 'payment', 1],
    ['deposit', 'deposits', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});

describe('nearest', () => {
  test('finds the word that was meant', () => {
    expect(nearest('confidentality', ['liability', 'confidentiality', 'term'])).toBe('confidentiality');
    expect(nearest('partya.name', ['partyB.name', 'partyA.name'])).toBe('partyA.name');
  });

  test('says nothing when no word is close', () => {
    expect(nearest('payment', ['liability', 'term'])).toBeUndefined();
    expect(nearest('payment', [])).toBeUndefined();
  });
});

test('byNearness sorts by distance and keeps the order of equals', () => {
  expect(byNearness('term', ['liability', 'team', 'term-end', 'tern'])).toEqual([
    'team',
    'tern',
    'term-end',
    'liability',
  ]);
});
