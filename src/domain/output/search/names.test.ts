import { expect, test } from 'vitest';
import { makeNames } from './names.ts';

const sounds: Readonly<Record<string, string>> = { 违: 'wei', 约: 'yue', 金: 'jin' };
const romanise = (text: string): string[] => [...text].map(character => sounds[character] ?? '?');

test('syllables of Han characters, other words as they are', () => {
  const source = { title: '违约金(PDF 2.0)', url: '/a/', kind: '条款' };
  expect(makeNames([source], romanise)).toEqual([{ ...source, syllables: 'wei yue jin pdf 2.0' }]);
});

test('the same title at the same address stands once', () => {
  const term = { title: '违约', url: '/a/#term', kind: '术语' };
  expect(makeNames([term, term, { ...term, url: '/b/#term' }], romanise)).toHaveLength(2);
});
