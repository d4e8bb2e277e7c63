import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checklist, ChecklistItem } from './checklist.ts';
import { isLater, moveRun } from './move-run.ts';
import { answer, answerTo, startRun } from './run.ts';

const item = (id: string, change: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  number: '1.1',
  group: '范围',
  level: 'should',
  text: `要求 ${id}`,
  evidence: `证据 ${id}`,
  ...change,
});
const checklist = (version: string, items: readonly ChecklistItem[]): Checklist => ({
  id: 'performance',
  title: '履约',
  version,
  hash: version,
  items,
});
const run = (items: readonly ChecklistItem[]) =>
  startRun(checklist('1.0.0', items), 'r', '合同甲', '2026-01-01T00:00:00Z');
const done = { state: 'done', person: '张三', note: '已核' } as const;

describe('moveRun', () => {
  test('what reads the same keeps its answer, wherever it stands now', () => {
    const old = answer(run([item('a'), item('b')]), 'a', done);
    const move = moveRun(old, checklist('1.1.0', [item('b'), item('a', { number: '2.3', group: '别处' })]))!;
    expect(answerTo(move.run, 'a')).toEqual(answerTo(old, 'a'));
    expect(move).toMatchObject({ reopened: [], added: [], removed: [] });
    expect(move.run.checklist.version).toBe('1.1.0');
  });

  test.each([{ text: '新的要求' }, { evidence: '新的证据' }, { level: 'must' as const }])(
    'a change of %o opens the requirement again and keeps what was said',
    change => {
      const old = answer(run([item('a')]), 'a', {
        ...done,
        checkedBy: { report: 'x', on: '2026-01-01', findings: 0 },
      });
      const { run: moved, reopened } = moveRun(old, checklist('1.1.0', [item('a', change)]))!;
      expect(reopened.map(({ id }) => id)).toEqual(['a']);
      const now = answerTo(moved, 'a');
      expect(now).toMatchObject({
        state: 'open',
        person: '张三',
        note: '已核',
        reopened: { version: '1.0.0', level: 'should', text: '要求 a', evidence: '证据 a', state: 'done' },
      });
      expect(now.checkedBy).toBeUndefined();
    },
  );

  test('a requirement that was not answered has nothing to open again', () => {
    const old = answer(run([item('a')]), 'a', { person: '张三' });
    const { run: moved, reopened } = moveRun(old, checklist('1.1.0', [item('a', { text: '新' })]))!;
    expect(reopened).toEqual([]);
    expect(answerTo(moved, 'a')).toMatchObject({ state: 'open', person: '张三' });
    expect(answerTo(moved, 'a').reopened).toBeUndefined();
  });

  test('while it waits for a new answer, the wording last answered stays beside it', () => {
    const old = answer(run([item('a')]), 'a', done);
    const second = moveRun(old, checklist('1.1.0', [item('a', { text: '第二版' })]))!.run;
    const third = moveRun(second, checklist('1.2.0', [item('a', { text: '第三版' })]))!.run;
    expect(answerTo(third, 'a').reopened).toMatchObject({ version: '1.0.0', text: '要求 a' });
  });

  test('answers to requirements that are gone are kept, and come back with them', () => {
    const old = answer(run([item('a'), item('b')]), 'a', done);
    const without = moveRun(old, checklist('2.0.0', [item('b'), item('c')]))!;
    expect(without.removed.map(({ id }) => id)).toEqual(['a']);
    expect(without.added.map(({ id }) => id)).toEqual(['c']);
    expect(without.run.leftOut).toMatchObject([{ version: '1.0.0', item: { id: 'a' }, answer: done }]);
    const again = moveRun(without.run, checklist('2.1.0', [item('a'), item('b')]))!;
    expect(answerTo(again.run, 'a')).toMatchObject(done);
    expect(again.run.leftOut).toEqual([]);
    const changed = moveRun(without.run, checklist('2.1.0', [item('a', { text: '新' })]))!;
    expect(answerTo(changed.run, 'a')).toMatchObject({ state: 'open', reopened: { version: '1.0.0' } });
  });

  test('moves neither to itself, nor backwards, nor to another checklist', () => {
    const old = run([item('a')]);
    expect(moveRun(old, old.checklist)).toBeUndefined();
    expect(moveRun(old, checklist('0.9.0', [item('a')]))).toBeUndefined();
    expect(moveRun(old, { ...checklist('1.1.0', []), id: 'other' })).toBeUndefined();
  });

  test('no answer is ever lost', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    const texts = fc.constantFrom('一', '二');
    const items = fc.tuple(ids, texts).map(([names, text]) => names.map(id => item(id, { text })));
    fc.assert(
      fc.property(items, fc.array(items, { maxLength: 4 }), (first, later) => {
        let moved = first.reduce((all, { id }) => answer(all, id, { ...done, note: id }), run(first));
        later.forEach((next, index) => {
          moved = moveRun(moved, checklist(`1.${index + 1}.0`, next))!.run;
          const kept = [...Object.values(moved.answers), ...moved.leftOut.map(entry => entry.answer)];
          expect(kept.map(({ note }) => note).sort()).toEqual(first.map(({ id }) => id).sort());
          for (const { id, text } of next) {
            const now = answerTo(moved, id);
            if (now.state === 'done' && !now.reopened)
              expect(text).toBe(first.find(old => old.id === id)?.text);
          }
        });
      }),
    );
  });
});

test('versions are ordered by their parts, drafts after releases', () => {
  expect(isLater('1.10.0', '1.9.0')).toBe(true);
  expect(isLater('1.9.0', '1.10.0')).toBe(false);
  expect(isLater('1.0.0', '1.0.0')).toBe(false);
  expect(isLater('草稿', '9.0.0')).toBe(true);
  expect(isLater('9.0.0', '草稿')).toBe(false);
  expect(isLater('草稿', '草稿')).toBe(false);
});
