import { expect, test } from 'vitest';
import { issueCatalogue } from './catalogue.ts';
import { makeIssue } from './make-issue.ts';

test.each(Object.entries(issueCatalogue))('%s teaches', (code, kind) => {
  expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
  for (const words of [kind.title, kind.why, kind.remedy, kind.bad, kind.good])
    expect(words.trim()).not.toBe('');
  expect(kind.bad).not.toBe(kind.good);
});

test('makeIssue takes the severity of the catalogue unless told otherwise', () => {
  expect(makeIssue('option-unused', '没有用到').severity).toBe('warning');
  expect(makeIssue('law-not-in-force', '失效', { severity: 'warning' }).severity).toBe('warning');
});
