/** What a lawyer expects of the redline of clauses that were edited in the ways contracts are edited. */
import { describe, expect, test } from 'vitest';
import { applied, unapplied } from '../../src/domain/compare/apply.ts';
import type { ChangeClass } from '../../src/domain/compare/change-class.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Op, Redline, Row } from '../../src/domain/compare/redline.ts';
import { comparableOf, vectorPairs } from './vectors.ts';

/** Ops of lines that stand on both sides; a moved line counts once. */
function wordRows({ rows }: Redline): readonly Row[] {
  return rows.filter(({ kind }) => kind === 'pair' || kind === 'moved-to');
}

const isQuiet: ReadonlySet<ChangeClass> = new Set<ChangeClass>(['punctuation', 'answer']);

function classOf({ changes }: Redline, change: number | undefined): ChangeClass | undefined {
  return change === undefined ? undefined : changes[change - 1]!.class;
}

/** Ops that change words: neither punctuation nor the seam of a split. */
function edits(redline: Redline, row: Row): readonly Op[] {
  return row.ops.filter(op => {
    const own = classOf(redline, op.change);
    return own !== undefined && !op.break && !isQuiet.has(own);
  });
}

function fragments(ops: readonly Op[]): number {
  return ops.reduce((sum, { a, b }) => sum + (a ? 1 : 0) + (b ? 1 : 0), 0);
}

/** Runs of words that stayed; marks of format in between do not end one, as no word changes there. */
function unchangedRuns(redline: Redline): string[] {
  return wordRows(redline).flatMap(({ ops }) => {
    const runs = [''];
    for (const { a, change, break: ends } of ops) {
      if (change === undefined && !ends) runs[runs.length - 1] += a;
      else runs.push('');
    }
    return runs;
  });
}

function partner(redline: Redline, i: number): readonly number[] {
  const row = redline.rows.find(({ a }) => a.some(({ line }) => line === i))!;
  const there = row.kind === 'moved-from' ? redline.rows[row.partner!]! : row;
  return there.b.map(({ line }) => line);
}

function rowOf(redline: Redline, j: number): Row {
  return redline.rows.find(({ b }) => b.some(({ line }) => line === j))!;
}

describe.each(vectorPairs)('$id $title', ({ before, after, expect: wanted }) => {
  const redline = compare(comparableOf(before), comparableOf(after));
  const ops = wordRows(redline).flatMap(row => edits(redline, row));

  test('holds both texts', () => {
    const plain = (lines: typeof before) => lines.map(({ label, text }) => ({ number: label, text }));
    expect(applied(redline)).toEqual(plain(after));
    expect(unapplied(redline)).toEqual(plain(before));
  });

  for (const [i, j] of wanted.aligned ?? [])
    test(`aligns ${i} with ${j}`, () => expect(partner(redline, i)).toContain(j));
  for (const [a, b] of wanted.replaced ?? [])
    test(`replaces ${a} by ${b}`, () =>
      expect(
        ops.some(op => op.a === a && op.b === b),
        show(redline),
      ).toBe(true));
  for (const words of wanted.unchanged ?? [])
    test(`leaves ${words}`, () =>
      expect(
        unchangedRuns(redline).some(run => run.includes(words)),
        show(redline),
      ).toBe(true));
  for (const words of wanted.inserted ?? [])
    test(`inserts ${words}`, () =>
      expect(
        ops.some(({ b }) => b.includes(words)),
        show(redline),
      ).toBe(true));
  for (const words of wanted.deleted ?? [])
    test(`deletes ${words}`, () =>
      expect(
        ops.some(({ a }) => a.includes(words)),
        show(redline),
      ).toBe(true));
  for (const [i, j] of wanted.moved ?? [])
    test(`moves ${i} to ${j}`, () =>
      expect(rowOf(redline, j)).toMatchObject({ kind: 'moved-to', b: [{ line: j }] }));
  if (wanted.movedMin !== undefined)
    test('moves', () =>
      expect(redline.rows.filter(({ kind }) => kind === 'moved-to').length).toBeGreaterThanOrEqual(1));
  if (wanted.movedGroups !== undefined)
    test('moves as a block', () =>
      expect(redline.changes.filter(change => change.class === 'moved')).toHaveLength(wanted.movedGroups!));
  for (const [i, parts] of wanted.split ?? [])
    test(`splits ${i}`, () => {
      expect(partner(redline, i)).toEqual(parts);
      expect(classOf(redline, rowOf(redline, parts[0]!).change)).toBe('split');
    });
  for (const [parts, j] of wanted.merged ?? [])
    test(`merges into ${j}`, () => {
      expect(rowOf(redline, j).a.map(({ line }) => line)).toEqual(parts);
      expect(classOf(redline, rowOf(redline, j).change)).toBe('merged');
    });
  for (const j of wanted.insertedClauses ?? [])
    test(`adds ${j}`, () => expect(rowOf(redline, j).kind).toBe('added'));
  for (const i of wanted.deletedClauses ?? [])
    test(`removes ${i}`, () => expect(partner(redline, i)).toEqual([]));
  for (const [i, j] of wanted.renumberedOnly ?? [])
    test(`only renumbers ${i}`, () => {
      const row = rowOf(redline, j);
      expect(partner(redline, i)).toEqual([j]);
      expect(row.ops.filter(({ change }) => change !== undefined)).toEqual([]);
      expect(classOf(redline, row.numberChange)).toBe('number');
    });
  for (const [, j] of wanted.xrefOnly ?? [])
    test(`only follows the renumbering in ${j}`, () => {
      const classes = rowOf(redline, j).ops.flatMap(({ change }) => classOf(redline, change) ?? []);
      expect(classes).toEqual(['number']);
    });
  for (const [, j] of wanted.formatOnly ?? [])
    test(`changes nothing but the setting of ${j}`, () => {
      const classes = rowOf(redline, j).ops.flatMap(({ change }) => classOf(redline, change) ?? []);
      expect(new Set(classes)).toEqual(new Set(['punctuation']));
    });
  for (const [a, b] of wanted.termRename ?? [])
    test(`renames ${a} once`, () => {
      const found = redline.changes.filter(change => change.before === a && change.after === b);
      expect(found).toHaveLength(1);
      expect(found[0]!.count).toBeGreaterThan(1);
    });
  if (wanted.textChanges === 0) test('changes no words', () => expect(ops).toEqual([]));
  if (wanted.maxFragments !== undefined)
    test(`has at most ${wanted.maxFragments} fragments`, () =>
      expect(fragments(ops), show(redline)).toBeLessThanOrEqual(wanted.maxFragments!));
});

/** The redline as a reader sees it, for the message of a failed test. */
function show({ rows }: Redline): string {
  return rows
    .map(({ kind, ops }) => `${kind}: ${ops.map(op => (op.change ? `[${op.a}→${op.b}]` : op.a)).join('')}`)
    .join('\n');
}
