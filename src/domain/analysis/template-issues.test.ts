import { expect, test } from 'vitest';
import { contract } from '../../../test/domain/contract.ts';
import { templateIssues } from './template-issues.ts';

const codes = (template: typeof contract, kinds: readonly string[]) =>
  templateIssues(template, { kinds: new Set(kinds), laws: new Map() }).map(issue => issue.code);

test('collects the issues of all rules in one order', () => {
  expect(codes(contract, ['general'])).toEqual(['law-unknown']);
  const broken = { ...contract, meta: { ...contract.meta, annexes: [], kinds: ['dispute'], options: {} } };
  expect([...new Set(codes(broken, ['dispute']))]).toEqual([
    'kind-missing',
    'kind-unknown',
    'law-unknown',
    'reference-dangling',
  ]);
});
