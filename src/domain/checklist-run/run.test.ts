import { describe, expect, test } from 'vitest';
import { changedStretch } from './changed-stretch.ts';
import { fillFromCheckUp } from './check-up.ts';
import type { Checklist } from './checklist.ts';
import { progressOf, progressWords } from './progress.ts';
import { answer, answerTo, nextName, startRun } from './run.ts';

const item = (id: string, level: 'must' | 'should', rule?: string) => ({
  id,
  number: id,
  group: '范围',
  level,
  text: id,
  evidence: id,
  ...(rule ? { rule } : {}),
});
const checklist: Checklist = {
  id: 'x',
  title: 'x',
  version: '1.0.0',
  hash: '0',
  items: [
    item('a', 'must', 'penalty-high'),
    item('b', 'must', 'penalty-high'),
    item('c', 'should', 'dispute-both'),
  ],
};
const fresh = startRun(checklist, 'r', '合同甲', '2026-01-01T00:00:00Z');

describe('progress', () => {
  test('不适用 counts only with its reason', () => {
    const without = answer(answer(fresh, 'a', { state: 'done' }), 'b', {
      state: 'not-applicable',
      reason: ' ',
    });
    expect(progressOf(without)).toMatchObject({ done: 1, notApplicable: 0, total: 3 });
    expect(progressOf(without).mustOpen.map(({ id }) => id)).toEqual(['b']);
    expect(progressOf(without).reasonMissing.map(({ id }) => id)).toEqual(['b']);
    expect(progressWords(progressOf(without))).toBe('已核对 1/3；必须的还有 1 项');
    const reasoned = answer(without, 'b', { reason: '没有' });
    expect(progressOf(reasoned)).toMatchObject({
      done: 1,
      notApplicable: 1,
      mustOpen: [],
      reasonMissing: [],
    });
    expect(progressWords(progressOf(reasoned))).toBe('已核对 2/3（完成 1，不适用 1）；必须的都已核对');
  });
});

describe('answers from a check-up', () => {
  const report = {
    title: '合同.docx',
    on: '2026-11-22',
    outcomes: [
      { rule: 'penalty-high', ok: true, findings: 0, settles: true },
      { rule: 'dispute-both', ok: false, findings: 2, settles: false },
      { rule: 'sum-mismatch', ok: true, findings: 0, settles: false },
    ],
  };

  test('a rule that settles a requirement answers what is open; findings answer nothing', () => {
    const filled = fillFromCheckUp(fresh, report);
    expect(filled).toMatchObject({ done: 2, withFindings: 1, noted: 0 });
    expect(answerTo(filled.run, 'a')).toMatchObject({ state: 'done', date: '' });
    expect(answerTo(filled.run, 'c')).toMatchObject({
      state: 'open',
      checkedBy: { report: '合同.docx', on: '2026-11-22', findings: 2 },
    });
  });

  test.each([
    ['of a rule that settles nothing', [{ rule: 'penalty-high', ok: true, findings: 0, settles: false }]],
    ['of an earlier report', [{ rule: 'penalty-high', ok: true, findings: 0 }]],
  ])('an outcome %s is a remark and no answer', (_, outcomes) => {
    const { run, ...counts } = fillFromCheckUp(fresh, { ...report, outcomes });
    expect(counts).toEqual({ done: 0, withFindings: 0, noted: 2 });
    expect(answerTo(run, 'a')).toMatchObject({ state: 'open', checkedBy: { findings: 0 } });
  });

  test('a paper that is no contract fills nothing', () => {
    expect(fillFromCheckUp(fresh, { ...report, outcomes: [] }).run).toEqual(fresh);
  });

  test('what a person said stays', () => {
    const said = answer(fresh, 'a', { state: 'not-applicable', reason: '没有违约金', date: '2026-01-02' });
    const { run, done } = fillFromCheckUp(said, report);
    expect(done).toBe(1);
    expect(answerTo(run, 'a')).toMatchObject({
      state: 'not-applicable',
      date: '2026-01-02',
      checkedBy: { findings: 0 },
    });
  });
});

test('names that are free', () => {
  expect(nextName([])).toBe('合同甲');
  expect(nextName(['合同甲', '合同丙'])).toBe('合同乙');
  expect(nextName([...'甲乙丙丁戊己庚辛壬癸'].map(stem => `合同${stem}`))).toBe('合同11');
});

test.each([
  ['十五日内答复', '十个工作日内答复', { start: '十', before: '五', after: '个工作', end: '日内答复' }],
  ['同', '同', { start: '同', before: '', after: '', end: '' }],
  ['', '新', { start: '', before: '', after: '新', end: '' }],
  ['啊啊', '啊啊啊', { start: '啊啊', before: '', after: '啊', end: '' }],
  ['𠮷a', '𠮶a', { start: '', before: '𠮷', after: '𠮶', end: 'a' }],
])('changed stretch of %s and %s', (before, after, expected) => {
  expect(changedStretch(before, after)).toEqual(expected);
});
