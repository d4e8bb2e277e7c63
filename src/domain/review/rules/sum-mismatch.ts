/** Parts that do not make up their total. */
import { readNumeral } from '../../text/numerals.ts';
import { type Amount, figuresIn, yuan } from '../amounts.ts';
import { finding, placeOf, wholeLine } from '../find.ts';
import { instalmentsOf } from '../instalments.ts';
import { readPrintedNumber } from '../numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject, SubjectLine } from '../subject.ts';
import { foldedLine, foldWords } from '../text.ts';

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
      '表格的“合计”一行与上面各行之和不等；“由……组成”“分……期支付”的各笔，或者先列各项再写“合计”的，与总额不等；“其中”的各笔之和超过总额；各期比例写全了却不是百分之百。',
    bad: '总价10,000元，由设计费3,000元、施工费8,000元组成。',
    good: '总价11,000元，由设计费3,000元、施工费8,000元组成。',
    basis: '总额与分项不一致时，付多少要依《民法典》第一百四十二条解释，双方各有说法。',
    limits: '“其中”后面没有列全、各期没有写到余款的不报，除非已经超过总额。表格只加能认出是数的那一列。',
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
    const cells = cellsOf(line);
    if (!cells) {
      rows = [];
      continue;
    }
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

/** Cells of a row; of a line pasted from a table, its first words and the amount (1,850.00) at its end. */
function cellsOf(line: SubjectLine): readonly string[] | undefined {
  if (line.kind === 'row')
    return foldedLine(line)
      .text.split('\t')
      .map(cell => cell.trim());
  const pasted = /^(\S.{0,80}?)[ \u3000]+(\S{1,20})$/.exec(line.text.trim());
  const last = pasted && foldWords(pasted[2]!).text;
  return last && /[.,元]/.test(last) && plainNumber(last) !== undefined
    ? [foldWords(pasted[1]!).text, last]
    : undefined;
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

/* ---- sentences and lists ---- */

/** Words after which all parts of a total follow, or some of them. */
const PARTS =
  /由|包括|包含|分别为|其中|分(?:[一二两三四五六七八九十\d]{1,2}个?)?[期次笔批]|首付|首期|首笔|预付|第一[期笔次]/;
const TOTAL_WORD =
  /(?:总价款?|总额|总金额|合同金额|合同价款?|价款合计|总费用|合计|共计|总计|总价)[^\d,。;]{0,16}$/;
const SUM_WORD = /(?:合计|共计|总计)[^\d,。;]{0,12}$/;
const REST_WORD = /(?:余款|尾款|剩余|其余|余下)[^\d,。;]{0,12}$/;
/** Amounts of another kind stand among the parts, or some are taken off. */
const NO_SUM = /每|\/|单价|不少于|不低于|以上的|以内|上限|不超过/;
const NO_PARTS = /其中|各|原|优惠|折|扣|减|退|抵|已付|尚|欠|余|×|%/;
/** More instalments than anybody agrees on in words. */
const MOST_ITEMS = 30;
const INSTALMENTS = /分(?<count>[一二两三四五六七八九十\d]{1,2})个?[期次笔批]/;

function sentences(subject: Subject): Finding[] {
  let total: Total | undefined;
  return subject.lines.flatMap((line, index) => {
    if (line.article !== total?.article) total = undefined;
    if (line.kind === 'row' || line.kind === 'contents' || line.text.length > 2000) return [];
    const list = listBelow(subject, index);
    const { text } = foldedLine(line);
    const amounts = figuresIn(line);
    const before = total;
    const named = amounts.findLast(amount => TOTAL_WORD.test(text.slice(0, amount.from)));
    if (named) total = { fen: named.fen, article: line.article };
    const findings = pieces(text).flatMap(([from, to]) => {
      const inside = amounts.filter(amount => amount.from >= from && amount.to <= to);
      const problem = inside.length >= 3 ? partsOf(text, inside, from, to) : undefined;
      return problem ? [mismatch(placeOf(line, index, inside[0]!.from, inside.at(-1)!.to), problem)] : [];
    });
    const problem = instalmentsBelow(text, list, named ?? before);
    return problem ? [...findings, mismatch(wholeLine(subject, index), problem)] : findings;
  });
}

interface Total {
  readonly fen: number;
  readonly article: number;
}

/** Sentences; those with a colon hold their parts between semicolons. */
function pieces(text: string): [number, number][] {
  return [...text.matchAll(/[^。]+/g)].flatMap(({ 0: sentence, index }): [number, number][] => {
    if (/:[^;]*;/.test(sentence)) return [[index, index + sentence.length]];
    return [...sentence.matchAll(/[^;]+/g)].map(part => [
      index + part.index,
      index + part.index + part[0].length,
    ]);
  });
}

function partsOf(text: string, amounts: readonly Amount[], from: number, to: number): string | undefined {
  const [total, ...parts] = amounts;
  if (NO_SUM.test(text.slice(total!.from, to))) return undefined;
  const start = text.slice(Math.max(from, total!.from - 24), total!.from);
  if (!TOTAL_WORD.test(start)) return sumAtEnd(text, amounts, from, to);
  const between = text.slice(total!.to, parts[0]!.from);
  const link = PARTS.exec(between)?.[0];
  if (!link) return undefined;
  const count = countOf(between);
  if (!count && /%/.test(text.slice(total!.from, to))) return undefined;
  const beforeLast = text.slice(parts.at(-2)!.to, parts.at(-1)!.from);
  const whole =
    count !== undefined
      ? parts.length === count
      : link === '由'
        ? /组成|构成|合成/.test(text.slice(parts[0]!.from, to))
        : link === '分别为' || (/首|预|第一/.test(link) && REST_WORD.test(beforeLast));
  return difference(parts, total!.fen, whole);
}

/** 医疗费8,620元,护理费1,500元,合计10,120元 */
function sumAtEnd(text: string, amounts: readonly Amount[], from: number, to: number): string | undefined {
  const parts = amounts.slice(0, -1);
  const total = amounts.at(-1)!;
  if (!SUM_WORD.test(text.slice(parts.at(-1)!.to, total.from))) return undefined;
  if (NO_SUM.test(text.slice(from, to)) || NO_PARTS.test(text.slice(from, to))) return undefined;
  return difference(parts, total.fen, true);
}

/** 分三期支付:, then an item for each, under a total that the article named before. */
function instalmentsBelow(
  text: string,
  list: readonly SubjectLine[],
  total: Pick<Total, 'fen'> | undefined,
): string | undefined {
  const opening = text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf(';')) + 1);
  if (!total || list.length === 0 || countOf(opening) !== list.length || !/[付款]/.test(opening))
    return undefined;
  const parts = list.map(figuresIn);
  if (parts.some(amounts => amounts.length !== 1) || list.some(({ text: words }) => NO_SUM.test(words)))
    return undefined;
  return difference(parts.flat(), total.fen, true);
}

function countOf(words: string): number | undefined {
  const count = INSTALMENTS.exec(words)?.groups?.['count'];
  return count === undefined ? undefined : (readNumeral(count) ?? Number(count));
}

/** The items of one series that stand below a line that ends with a colon. */
function listBelow({ lines }: Subject, index: number): readonly SubjectLine[] {
  const { article, number, text } = lines[index]!;
  if (!/[:：]\s*$/.test(text.slice(-8))) return [];
  const list: SubjectLine[] = [];
  let series: string | undefined;
  for (const line of lines.slice(index + 1, index + 1 + MOST_ITEMS)) {
    const read = readPrintedNumber(line.number)?.series;
    if (!read || line.article !== article || line.number === number || read !== (series ?? read)) break;
    series = read;
    list.push(line);
  }
  return list;
}

function difference(parts: readonly Amount[], total: number, whole: boolean): string | undefined {
  const sum = parts.reduce((all, { fen }) => all + fen, 0);
  if (sum === total || (!whole && sum < total)) return undefined;
  return `各项加起来是${yuan(sum)}，总额写的是${yuan(total)}。`;
}

/* ---- shares of the price ---- */

function shares(subject: Subject): Finding[] {
  return subject.articles.flatMap(article => {
    const instalments = instalmentsOf(subject, article);
    const last = instalments.at(-1);
    if (!last) return [];
    const sum = Number(instalments.reduce((all, { percent }) => all + percent, 0).toFixed(4));
    // 33.3% three times is meant to be everything.
    if (Math.abs(sum - 100) < 0.5) return [];
    const place = placeOf(subject.lines[last.line]!, last.line, last.from, last.to);
    return [mismatch(place, `各期付款比例加起来是${sum}%，不是100%。`)];
  });
}
