/** What an edit of a few words is called, and that no mark cuts a figure, a quantity, a code or a name. */
import { describe, expect, test } from 'vitest';
import { changeClasses } from '../../src/domain/compare/change-class.ts';
import { type Comparable, comparableText } from '../../src/domain/compare/comparable.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Redline } from '../../src/domain/compare/redline.ts';
import {
  comparableOf as comparableOfText,
  outsideText,
} from '../../src/domain/output/redline/compared-text.ts';
import { readOutside } from '../../src/domain/reader/read-outside.ts';
import { editedWords } from './edited-words.ts';
import { expectToHold } from './hold.ts';
import { comparableOf } from './vectors.ts';

/** With the changed words in brackets. */
function shown({ rows }: Redline): string {
  return rows.flatMap(({ ops }) => ops.map(op => (op.change ? `[${op.a}→${op.b}]` : op.a))).join('');
}

/** Words that stand in no single stretch of their side. */
function cut({ rows }: Redline, words: readonly string[]): string[] {
  const stretches = rows.flatMap(({ ops }) => [...ops.map(({ a }) => a), ...ops.map(({ b }) => b)]);
  return words.filter(word => !stretches.some(stretch => stretch.includes(word)));
}

const around = (words: string) => `双方约定的事项如下，${words}，双方共同遵守。`;

describe('an edit of a few words', () => {
  test.each(editedWords)('%s → %s: %s', (before, after, own, whole) => {
    const redline = expectToHold(comparableText(around(before)), comparableText(around(after)));
    const classes = redline.changes.map(change => change.class);
    const gravest = changeClasses.find(one => classes.includes(one));
    expect(gravest, shown(redline)).toBe(own);
    expect(cut(redline, whole), shown(redline)).toEqual([]);
  });

  test.each([
    ['甲方应当向乙方支付', '乙方应当向甲方支付', '[甲方→乙方]应当向[乙方→甲方]支付'],
    ['甲方向乙方支付', '乙方向甲方支付', '[甲方→乙方]向[乙方→甲方]支付'],
    ['合同期限为3年', '合同期限为36个月', '合同期限为[3年→36个月]'],
    ['提前30日通知', '提前60日书面通知', '提前[30→60]日[→书面]通知'],
    ['每月10元、20元', '每月10元、15元、20元', '每月10元、[→15元、]20元'],
    ['价格不低于市场价', '价格低于市场价', '价格[不→]低于市场价'],
  ])('%s → %s reads %s', (before, after, wanted) => {
    expect(shown(compare(comparableText(before), comparableText(after)))).toBe(wanted);
  });
});

const clauses = ['付款期三十日，自收到发票起算。', '交货期四十日，自签约起算。', '双方应当保守商业秘密。'];

/** Three articles and a last one with these words; `later` has an article before them and an annex before 清单. */
function paper(last: string, later = false): Comparable {
  const all = [...(later ? ['产品应当合格并附合格证书。'] : []), ...clauses, last];
  const titles = [...(later ? ['质量'] : []), '付款', '交货', '保密', '其他'];
  const articles = all.map((text, index) => `第${'一二三四五六'[index]}条 ${titles[index]}\n${text}`);
  const annexes = [...(later ? ['图纸目录与技术要求'] : []), '甲方清单内容'];
  const attached = annexes.map((text, index) => `附件${'一二'[index]}：${text.slice(0, 2)}\n${text}`);
  const outside = readOutside({ text: [...articles, ...attached].join('\n') }, { changes: 'accepted' });
  return comparableOfText(outsideText(outside, 'x'));
}

describe('references after a renumbering', () => {
  test.each([
    ['违反第一条、第二条、第三条的，赔偿。', '违反第一条、第二条、第三条的，赔偿。', 0, 3],
    ['违反第一条或者第二条的，赔偿。', '违反第一条或者第二条的，应当赔偿。', 0, 2],
    ['第一条至第三条继续有效。', '第二条至第四条继续有效。', 2, 0],
    ['违反第一条、第二条的，赔偿。', '违反第二条、第二条的，赔偿。', 1, 1],
    ['第二、三条继续有效。', '第三、四条继续有效。', 1, 0],
    ['第二、三条继续有效。', '第二、三条继续有效。', 0, 1],
    ['清单见附件一。', '清单见附件二。', 1, 0],
    ['清单见附件一。', '清单见附件一。', 0, 1],
    ['清单见附件 1。', '清单见附件 1。', 0, 1],
    ['依照民法典第一条、第二条。', '依照民法典第一条、第二条。', 0, 0],
    ['主合同第一条不变。', '主合同第一条不变。', 0, 0],
  ])('%s → %s: %i followed, %i stale', (before, after, followed, stale) => {
    const { changes } = expectToHold(paper(before), paper(after, true));
    const noted = (words: string) =>
      changes.filter(({ note }) => note?.includes(words)).reduce((sum, { count }) => sum + count, 0);
    expect([noted('引用随条款编号改变'), noted('引用没有随之改动')]).toEqual([followed, stale]);
  });

  test('are followed to items', () => {
    const lines = (items: readonly string[]) =>
      comparableOf([
        { label: '第一条', text: '解除', level: 0 },
        { label: '1.1', text: '有下列情形之一的，可以解除：', level: 1 },
        ...items.map((text, index) => ({ label: `（${index + 1}）`, text, level: 2 })),
        { label: '1.2', text: '第1.1款第（3）项的情形，无需催告。', level: 1 },
      ]);
    const { changes } = expectToHold(
      lines(['迟延；', '转让；', '破产清算。']),
      lines(['迟延；', '破产清算。']),
    );
    expect(changes.flatMap(({ note }) => note ?? [])).toEqual([
      '“第1.1款第（3）项”所指的条款现在是“（2）”，此处引用没有随之改动',
    ]);
  });
});

describe('defined terms of an outside document', () => {
  const text = (term: string, last = term) =>
    `第一条 定义\n1.1 “${term}”指乙方交付的文件。\n1.2 ${term}归甲方所有。\n1.3 乙方妥善保管${last}。`;
  const read = (words: string) =>
    comparableOfText(outsideText(readOutside({ text: words }, { changes: 'accepted' }), 'x'));

  test.each([
    ['工作成果', '工作成果', 3, '全文一致替换'],
    ['工作成果', '服务成果', 2, '多处替换，另有1处仍写“服务成果”'],
  ])('are renamed as a whole (%s, %s)', (term, last, count, note) => {
    const { changes } = expectToHold(read(text('服务成果')), read(text(term, last)));
    expect(changes).toMatchObject([{ before: '服务成果', after: '工作成果', count, note }]);
  });
});

test('a short row of a table that moved is moved', () => {
  const table = (rows: readonly string[]) =>
    comparableOf(rows.map(text => ({ label: '', text, level: 1, table: 't' })));
  const { changes } = expectToHold(
    table(['品名\t数量', '钢管\t10吨', '螺栓\t200个', '垫片\t5个']),
    table(['品名\t数量', '垫片\t5个', '钢管\t10吨', '螺栓\t200个']),
  );
  expect(changes.map(change => change.class)).toEqual(['moved']);
});
