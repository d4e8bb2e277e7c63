/** Random contracts and random edits of them. */
import fc from 'fast-check';
import type { VectorLine } from './vectors.ts';

const phrase = fc.constantFrom(
  '甲方应当在收到通知后',
  '乙方不得向第三人披露',
  '合同总价款的30%',
  '人民币1,280,000.00元',
  '（大写：壹佰贰拾捌万元整）',
  '2026年3月1日前',
  '二〇二六年五月',
  '按照第三条的约定',
  '依照《中华人民共和国民法典》第五百八十五条',
  '杭州示例有限公司',
  '承担违约责任',
  '每日万分之五',
  '未经书面同意',
  '质保期24个月',
  '双方可以协商解除',
  'SaaS 服务',
  '____元',
  '无权要求退款',
  '客户信息',
  '提供必要的协助',
);

/** Anything at all, among it what the code itself might use as a mark. */
const noise = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    '\t',
    '\u2028',
    '\u2029',
    '\ue000',
    '\ue003',
    '$&',
    '<b>',
    '\ud842\udfb7',
    '１０',
    '①',
    '\u200b',
    '\0',
  ),
);

const words = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: phrase },
      { weight: 1, arbitrary: noise },
      fc.constantFrom('，', '；', '、'),
    ),
    {
      maxLength: 8,
    },
  )
  .map(parts => parts.join('').replaceAll('\n', ''));

export const lineText = words;

const line = fc.record({ text: words, level: fc.constantFrom(0, 1, 1, 1, 2) });

/** Numbers lines as a contract does: 第一条, 1.1, （1）. */
function numbered(lines: readonly { text: string; level: number }[]): VectorLine[] {
  const counts = [0, 0, 0];
  return lines.map(({ text, level }) => {
    counts[level]!++;
    counts.fill(0, level + 1);
    const label = [
      `第${'零一二三四五六七八九十'[counts[0]!] ?? counts[0]}条`,
      `${counts[0]}.${counts[1]}`,
      `（${counts[2]}）`,
    ][level]!;
    return { label, text, level };
  });
}

type Edit = (lines: { text: string; level: number }[]) => void;

const at = fc.nat(1000);

function edit(kind: string, x: number, y: number, text: string): Edit {
  return lines => {
    if (lines.length === 0) return;
    const [i, j] = [x % lines.length, y % lines.length];
    const own = lines[i]!;
    if (kind === 'add') lines.splice(i, 0, { text, level: 1 });
    if (kind === 'remove') lines.splice(i, 1);
    if (kind === 'move') lines.splice(j, 0, ...lines.splice(i, 1));
    if (kind === 'rewrite') own.text = text;
    if (kind === 'insert')
      own.text =
        own.text.slice(0, y % (own.text.length + 1)) + text + own.text.slice(y % (own.text.length + 1));
    if (kind === 'cut') own.text = own.text.slice(0, y % (own.text.length + 1));
    if (kind === 'rename') for (const each of lines) each.text = each.text.replaceAll('甲方', '委托人');
    if (kind === 'split' && own.level > 0) {
      const middle = own.text.indexOf('，') + 1;
      lines.splice(
        i,
        1,
        { ...own, text: own.text.slice(0, middle) },
        { ...own, text: own.text.slice(middle) },
      );
    }
    if (kind === 'merge' && lines[i + 1]) {
      own.text += lines[i + 1]!.text;
      lines.splice(i + 1, 1);
    }
  };
}

const edits = fc.array(
  fc
    .tuple(
      fc.constantFrom('add', 'remove', 'move', 'rewrite', 'insert', 'cut', 'rename', 'split', 'merge'),
      at,
      at,
      words,
    )
    .map(args => edit(...args)),
  { maxLength: 6 },
);

/** Two versions of one document. */
export const versions: fc.Arbitrary<{ before: VectorLine[]; after: VectorLine[] }> = fc
  .tuple(fc.array(line, { maxLength: 14 }), edits)
  .map(([lines, changes]) => {
    const after = lines.map(one => ({ ...one }));
    for (const change of changes) change(after);
    return { before: numbered(lines), after: numbered(after) };
  });
