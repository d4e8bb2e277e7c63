/** Generated pairs for LibreOffice, the same on every run: all but control signs and paragraphs without a word. */
import fc from 'fast-check';
import { compare } from '../../src/domain/compare/compare.ts';
import { renderRedlineDocx } from '../../src/domain/output/docx/redline-docx.ts';
import { versions } from '../compare/random-text.ts';
import { comparableOf, type VectorLine } from '../compare/vectors.ts';
import { printedLines } from './printed.ts';

export interface OfficePair {
  readonly bytes: Uint8Array;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const SEED = 20260301;
const facts = { author: '张三', date: '2026-03-01', titleA: '旧稿', titleB: '新稿' };

/** Signs that the two programs show in their own ways: invisible ones, and breaks inside of a line. */
const unusual = /[\p{C}\p{Zl}\p{Zp}\t\ufffd]/gu;

export function officePairs(count: number): OfficePair[] {
  return fc.sample(versions, { numRuns: count, seed: SEED }).map(({ before, after }) => {
    const [a, b] = [before, after].map(lines => comparableOf(lines.map(plain).filter(({ text }) => text)));
    return { bytes: renderRedlineDocx(compare(a!, b!), facts), a: printedLines(a!), b: printedLines(b!) };
  });
}

/** What stands before the first article has no number. */
function plain({ label, text, ...line }: VectorLine): VectorLine {
  return { ...line, label: label.startsWith('0.') ? '' : label, text: text.replace(unusual, '') };
}
