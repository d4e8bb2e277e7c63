/** Contents that were not made anew after the body changed. */
import { finding, wholeLine } from '../find.ts';
import { readPrintedNumber } from '../numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Subject, SubjectLine } from '../subject.ts';
import { foldedLine } from '../text.ts';

const rule = { id: 'toc-mismatch', severity: 'warning', citations: [] } as const;

export const tocMismatch: Rule = {
  ...rule,
  title: '目录与正文不一致',
  page: {
    finds: '目录里的标题在正文里找不到或者写法不同；正文里与目录同一级的标题没有进目录。',
    bad: '目录：第三条 付款；正文：第三条 价款与支付',
    good: '目录：第三条 价款与支付；正文：第三条 价款与支付',
    basis: '目录不是约定本身；但两处不一致，说明正文在目录做好之后又改过，或者目录来自另一份合同。',
    limits: '只比较编号和标题，不核对页码。没有认出目录的，不报。',
  },
  check(subject) {
    const contents = entries(subject, 'contents');
    if (contents.length < 2) return [];
    const headings = entries(subject, 'heading');
    const byNumber = new Map(
      headings.flatMap(heading => (heading.key ? [[heading.key, heading] as const] : [])),
    );
    const findings = contents.flatMap(entry => {
      const heading = byNumber.get(entry.key);
      if (heading && agrees(subject, heading, entry)) return [];
      const same = headings.find(other => other.words === entry.words);
      // Contents without numbers, or numbered in a way of their own, are compared by their words.
      if (same && (!entry.key || same.series !== entry.series)) return [];
      const other = heading ?? same;
      const message = other
        ? `目录写作“${show(entry.line)}”，正文写作“${show(other.line)}”。`
        : `目录里的“${show(entry.line)}”在正文里没有。`;
      return [mismatch(subject, entry.index, message)];
    });
    return [...findings, ...missing(subject, contents, headings)];
  },
};

interface Entry {
  readonly index: number;
  readonly line: SubjectLine;
  /** Series and value of the number; empty without a number. */
  readonly key: string;
  readonly series: string;
  readonly words: string;
}

function entries(subject: Subject, kind: SubjectLine['kind']): Entry[] {
  return subject.lines.flatMap((line, index) => {
    if (line.kind !== kind) return [];
    const number = readPrintedNumber(line.number);
    const series = number?.series ?? '';
    const words = foldedLine(line)
      .text.replace(/[\s.…·\d]+$/u, '')
      .replace(/\s/g, '');
    return [{ index, line, series, key: number ? `${series} ${number.path.join('.')}` : '', words }];
  });
}

/** The same words; a heading that ran together with its text has only to begin with them. */
function agrees({ lines }: Subject, heading: Entry, { words }: Entry): boolean {
  if (heading.words === words) return true;
  const next = lines[heading.index + 1];
  const run = heading.words === '' && next ? foldedLine(next).text : heading.words;
  return (heading.words === '' || /[,。;:]/.test(run)) && words !== '' && run.startsWith(words);
}

/**
 * Headings of a level that the contents show, but not themselves. A number that stands twice is passed over: where contents
 * ran together with the text, one of the two is their last entry.
 */
function missing(subject: Subject, contents: readonly Entry[], headings: readonly Entry[]): Finding[] {
  const shown = new Set(contents.map(entry => entry.series));
  const keys = new Set(contents.map(entry => entry.key));
  const words = new Set(contents.map(entry => entry.words));
  const numbers = Map.groupBy(headings, heading => heading.key);
  return headings.flatMap(heading => {
    if (numbers.get(heading.key)!.length > 1) return [];
    const listed = keys.has(heading.key) || words.has(heading.words);
    if (!heading.key || !heading.words || !shown.has(heading.series) || listed) return [];
    return [mismatch(subject, heading.index, `正文里的“${show(heading.line)}”不在目录里。`)];
  });
}

function mismatch(subject: Subject, index: number, message: string): Finding {
  return finding(rule, {
    place: wholeLine(subject, index),
    message,
    why: '读的人按目录找不到内容；两处不一致，也让人怀疑少了或者换了一页。',
    suggestion: '以正文为准重新生成目录；正文漏了内容的，补上。',
  });
}

function show({ number, text }: SubjectLine): string {
  return [number, text].filter(Boolean).join(' ');
}
