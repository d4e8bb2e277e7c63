import { expect, test } from 'vitest';
import { markArtifacts } from '../../scripts/print/pdf/artifacts.ts';

const artifact = (content: string) => `/Artifact BMC\n${content}\nEMC`;

test('painting outside marked content is wrapped, from the start of its path', () => {
  expect(markArtifacts('1 0 0 rg\n0 0 10 10 re f\n')).toBe(`1 0 0 rg\n${artifact('0 0 10 10 re f')}\n`);
  expect(markArtifacts('0 0 m 5 5 l h S')).toBe(artifact('0 0 m 5 5 l h S'));
  expect(markArtifacts('q /X1 Do Q')).toBe(`q ${artifact('/X1 Do')} Q`);
});

test('content that is marked stays as it is', () => {
  const content = '/P <</MCID 0>> BDC\nBT /F1 12 Tf <0001> Tj ET 0 0 1 1 re f EMC';
  expect(markArtifacts(content)).toBe(content);
});

test('text of one object is one artifact, up to the next marked content', () => {
  expect(markArtifacts('BT <01> Tj 5 0 Td [<02>] TJ ET')).toBe(
    `BT ${artifact('<01> Tj 5 0 Td [<02>] TJ')} ET`,
  );
  expect(markArtifacts('BT <01> Tj /P <</MCID 0>> BDC <02> Tj EMC ET')).toBe(
    `BT ${artifact('<01> Tj')} /P <</MCID 0>> BDC <02> Tj EMC ET`,
  );
});

test('marked content that was taken from its element becomes an artifact', () => {
  const content = (number: number) => `/P <</MCID ${number}>> BDC <01> Tj EMC `;
  expect(markArtifacts(content(3) + content(30), new Set([3]))).toBe(
    `/Artifact BMC <01> Tj EMC ${content(30)}`,
  );
});

test('a path that only clips is not painted', () => {
  const content = '0 0 9 9 re W n\n/P <</MCID 0>> BDC <01> Tj EMC';
  expect(markArtifacts(content)).toBe(content);
});

test('strings, names and comments are not mistaken for operators', () => {
  const content = '/Tj gs (a (nested) \\) S) % f\n<</S /f>> /x 1 -.5 true';
  expect(markArtifacts(content)).toBe(content);
  expect(markArtifacts('(S) Tj')).toBe(artifact('(S) Tj'));
});

test('what it does not know is an error, not a guess', () => {
  expect(() => markArtifacts('(open')).toThrow('does not end');
  expect(() => markArtifacts('BI /W 1 ID x EI')).toThrow('Inline images');
});
