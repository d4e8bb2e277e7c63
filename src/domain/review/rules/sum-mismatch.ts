/** Parts that do not make up their total. */
import { type Amount, figuresIn, yuan } from '../amounts.ts';
import { finding, placeOf, wholeLine } from '../find.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject, SubjectLine } from '../subject.ts';
import { foldedLine } from '../text.ts';

const rule = {
  id: 'sum-mismatch',
  severity: 'warning',
  citations: [{ law: 'minfadian', article: '142' }],
} as const;

export const sumMismatch: Rule = {
  ...rule,
  title: '各项金额加起来不等于合计',
  page: {
    finds:
      '表格的“合计”一行与上面各行之和不等；“由……组成”“分……期支付”的各笔与总额不等；“其中”的各笔之和超过总额；各期比例写全了却不是百分之百。',
    bad: '总价10,000元，由设计费3,000元、施工费8,000元组成。',
    good: '总价11,000元，由设计费3,000元、施工费8,000元组成。',
    basis: '总额与分项不一致时，付多少要依《民法典》第一百四十二条解释，双方各有说法。',
    limits: '“其中”后面没有列全的不报，除非已经超过总额。表格只加能认出是数的那一列。',
  },
  check(subject) {
    return [...tables(subject), ...sentences(subject), ...shares(subject)];
  },
};

function mismatch(place: Finding['place'] & object, message: string): Finding {
  return finding(rule, {
    place,
    message,
    why: '总额和分项各执一个，付多少钱就有两种说法。',
    suggestion: '逐项核对，改正分项或者合计。',
  });
}

/* ---- tables ---- */

const TOTAL = /^(?:合计|总计|共计|总额|总价|小计)/;

function tables(subject: Subject): Finding[] {
  const findings: Finding[] = [];
  let rows: (readonly string[])[] = [];
  for (const [index, line] of subject.lines.entries()) {
    if (line.kind !== 'row') {
      rows = [];
      continue;
    }
    const cells = foldedLine(line)
      .text.split('\t')
      .map(cell => cell.trim());
    if (!TOTAL.test(cells[0] ?? '')) {
      rows.push(cells);
      continue;
    }
    const problem = totalRow(cells, rows);
    if (problem) findings.push(mismatch(wholeLine(subject, index), problem));
    rows = [];
  }
  return findings;
}

function totalRow(cells: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  for (let column = 1; column < cells.length; column += 1) {
    const total = plainNumber(cells[column]!);
    if (total === undefined) continue;
    // The total row may hold fewer cells than the others: columns count from the right.
    const parts = rows.map(row => plainNumber(row.at(column - cells.length) ?? ''));
    const body = parts[0] === undefined ? parts.slice(1) : parts;
    if (body.length < 2 || body.some(part => part === undefined)) continue;
    const sum = body.reduce<number>((all, part) => all + part!, 0);
    if (sum !== total) return `各行加起来是${show(sum)}，合计写的是${show(total)}。`;
  }
  return undefined;
}

/** In hundredths. Undefined for anything but a number with or without 元 and %. */
function plainNumber(cell: string): number | undefined {
  const match = /^¥?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,2})?(?:元|%)?$/.exec(cell.replace(/\s/g, ''));
  return match ? Math.round(Number(match[1]!.replaceAll(',', '') + (match[2] ?? '')) * 100) : undefined;
}

function show(hundredths: number): string {
  return yuan(hundredths).replace('元', '');
}

/* ---- sentences ---- */

/** A total, then words after which all parts follow, or some of them. */
const PARTS = /(由|包括|包含|分别为|其中)/;
const TOTAL_WORD = /(?:总价款?|总额|总金额|合同金额|价款合计|总费用|合计|共计|总计|总价)[^\d,。;]{0,16}$/;

function sentences(subject: Subject): Finding[] {
  return subject.lines.flatMap((line, index) => {
    if (line.kind === 'row' || line.text.length > 2000 || !/[元圆圓]/.test(line.text)) return [];
    const { text } = foldedLine(line);
    const amounts = figuresIn(line);
    return pieces(text).flatMap(([from, to]) => {
      const inside = amounts.filter(amount => amount.from >= from && amount.to <= to);
      const problem = inside.length >= 3 ? partsOf(text, inside, to) : undefined;
      return problem ? [mismatch(placeOf(line, index, inside[0]!.from, inside.at(-1)!.to), problem)] : [];
    });
  });
}

function pieces(text: string): [number, number][] {
  return [...text.matchAll(/[^。;]+/g)].map(match => [match.index, match.index + match[0].length]);
}

function partsOf(text: string, amounts: readonly Amount[], to: number): string | undefined {
  const [total, ...parts] = amounts;
  const start = text.slice(Math.max(0, total!.from - 24), total!.from);
  const link = PARTS.exec(text.slice(total!.to, parts[0]!.from));
  if (!TOTAL_WORD.test(start) || !link) return undefined;
  if (/每|\/|单价|不少于|不低于|以上|以内|上限|不超过|%/.test(text.slice(total!.from, to))) return undefined;
  const whole =
    link[1] === '由' ? /组成|构成|合成/.test(text.slice(parts[0]!.from, to)) : link[1] === '分别为';
  const sum = parts.reduce((all, { fen }) => all + fen, 0);
  if (sum === total!.fen || (!whole && sum < total!.fen)) return undefined;
  return `各项加起来是${yuan(sum)}，总额写的是${yuan(total!.fen)}。`;
}

/* ---- shares of the price ---- */

const LAST = /尾款|余款|最后一期|末期|结算款/;
const FIRST = /首付|首期|预付|第一期|第一笔|定金/;

/** Instalments in percent, from the first to the last one, within one article. */
function shares(subject: Subject): Finding[] {
  return subject.articles.flatMap(({ from, to, kind }) => {
    if (kind !== undefined && kind !== 'payment' && kind !== 'price') return [];
    const lines = subject.lines.slice(from + 1, Math.min(to, from + 60));
    const instalments = lines.flatMap((line, offset) => instalmentsIn(line, from + 1 + offset));
    const words = instalments.map(each => each.words).join('');
    if (instalments.length < 2 || !FIRST.test(words) || !LAST.test(words)) return [];
    const sum = instalments.reduce((all, { percent }) => all + percent, 0);
    if (sum === 100) return [];
    const last = instalments.at(-1)!;
    return [mismatch(last.place, `各期付款比例加起来是${sum}%，不是100%。`)];
  });
}

function instalmentsIn(line: SubjectLine, index: number) {
  const { text } = foldedLine(line);
  return [...text.matchAll(/([^。;,]{0,40}?(?:付|款)[^。;,%]{0,30}?)(\d{1,3})%/g)].flatMap(match => {
    const words = match[1]!;
    if (
      /违约|逾期|利|税|超过|不低于|罚|减收|滞纳/.test(words) ||
      !/首|第|期|尾|余|预付|定金|进度|验收|竣工|结算|末/.test(words)
    )
      return [];
    const from = match.index;
    return [{ words, percent: Number(match[2]), place: placeOf(line, index, from, from + match[0].length) }];
  });
}
