import { describe, expect, test } from 'vitest';
import type { AnswerStretch, Comparable, ComparableLine } from '../../compare/comparable.ts';
import { compare } from '../../compare/compare.ts';
import { foundAnswers } from './found-answers.ts';

/** `甲方：{partyA.name}` is a blank that is still open, `{partyA.name=张三}` one that was filled in. */
function line(words: string, other: Partial<ComparableLine> = {}): ComparableLine {
  const blanks: AnswerStretch[] = [];
  const text = words.split(/(\{[^}]*\})/).reduce((done, piece) => {
    const [, path, value] = /^\{([^=}]*)=?([^}]*)\}$/.exec(piece) ?? [];
    if (path === undefined) return done + piece;
    const shown = value || '____';
    const long = path === 'purpose' ? ({ long: true } as const) : {};
    blanks.push({
      path,
      from: done.length,
      to: done.length + shown.length,
      state: value ? 'given' : 'open',
      ...long,
    });
    return done + shown;
  }, '');
  return { number: '', text, style: 'text', level: 1, blanks, references: [], ...other };
}

function document(...lines: readonly (string | ComparableLine)[]): Comparable {
  return {
    title: '',
    clauses: [
      {
        id: 'a1',
        permanent: false,
        number: '',
        title: '',
        part: 0,
        lines: lines.map(one => (typeof one === 'string' ? line(one) : one)),
      },
    ],
    names: [],
    terms: [],
  };
}

const row = (words: string, table = 0) => line(words, { style: 'row', table });

function classes(template: Comparable, paper: Comparable): string[] {
  const found = foundAnswers(template, paper);
  return compare(found.template, found.paper).changes.map(change => change.class);
}

describe('what was written into the blanks of a template', () => {
  test('is an answer, not a change of the contract', () => {
    const template = document('甲方：{partyA.name}，住所：{partyA.address}。');
    expect(classes(template, document('甲方：某公司，住所：某路1号。'))).toEqual(['answer', 'answer']);
  });

  test('may take several paragraphs', () => {
    const template = document('双方的目的是：{purpose}（以下称“目的”）。');
    expect(classes(template, document('双方的目的是：第一，销售；', '第二，服务（以下称“目的”）。'))).toEqual(
      ['answer'],
    );
  });

  test('is nothing at all where nobody wrote, however wide the line is', () => {
    const template = document('签署日期：{signedOn}', '{remarks}');
    expect(classes(template, document('签署日期：__________', '______', '______'))).toEqual([]);
  });

  test('stands in the cells of tables, also in rows that the template has not', () => {
    const template = document(row('序号\t名称'), row('1\t{items.name}'));
    const paper = document(row('序号\t名称'), row('1\t电梯'), row('2\t水泵'));
    expect(classes(template, paper).every(name => name === 'answer')).toBe(true);
  });

  test.each([
    ['a duty behind a comma', '期限为2年，甲方不得解除本合同。'],
    ['a sentence', '期限为2年。甲方放弃赔偿。'],
  ])('%s in a blank for a name or a figure is a change', (_, words) => {
    expect(classes(document('期限为{term}。'), document(words))).not.toEqual(['answer']);
  });

  test('goes on over no heading, and takes in no paragraph beside it', () => {
    const heading = (words: string) => line(words, { style: 'heading', number: '第一条' });
    const template = document(heading('应急预案'), '{partyB.name}应当会同有关部门制定预案。');
    const paper = [heading('应急预案'), '某公司应当会同有关部门制定预案。'];
    expect(classes(template, document(...paper))).toEqual(['answer']);
    const added = document(paper[0]!, '甲方放弃一切赔偿请求。', paper[1]!);
    expect(classes(template, added)).toContain('added');
  });

  test('may stand in several blanks of a line that has no words', () => {
    const { paper } = foundAnswers(document('{a}{b}'), document('____________'));
    expect(paper.clauses[0]?.lines[0]?.blanks.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  test('a changed word beside the blank is a change', () => {
    const template = document('甲方应当在{days}日内付款。');
    expect(classes(template, document('甲方可以在10日内付款。'))).toContain('substantive');
  });
});

describe('answers that a paper remembers', () => {
  const template = document('合同价款为{price=10万元}。');

  test('are no change while they stand as they were', () => {
    expect(classes(template, document('合同价款为10万元。'))).toEqual([]);
  });

  test('are a change of substance when they were altered by hand', () => {
    expect(classes(template, document('合同价款为90万元。'))).toEqual(['substantive']);
  });
});
