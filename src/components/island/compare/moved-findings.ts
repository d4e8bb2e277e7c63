/** Findings of the review rules that one side has and the other has not: what a change brings, and what it mends. */
import type { ComparedPair, PairSource } from '../../../domain/output/redline/compared-pair.ts';
import type { ComparedText } from '../../../domain/output/redline/compared-text.ts';
import { checkUp } from '../../../domain/review/check-up.ts';
import type { Finding, ReviewContext } from '../../../domain/review/rule.ts';
import { lawsFrom } from '../check/laws.ts';
import type { CompareRequest, MovedFinding } from './messages.ts';

interface Found {
  readonly finding: Finding;
  readonly clause?: string;
}

/** Rejects when the laws do not load. */
export async function movedFindings(
  { a, b }: ComparedPair,
  sources: readonly [PairSource, PairSource],
  { base, today }: CompareRequest,
): Promise<MovedFinding[]> {
  const laws = await lawsFrom(base);
  const family = sources.map(familyOf).find(id => id !== undefined);
  const context = { laws, on: today, ...(family === undefined ? {} : { family }) };
  const [before, after] = [
    findingsOf(a, { ...context, origin: originOf(sources[0]) }),
    findingsOf(b, { ...context, origin: originOf(sources[1]) }),
  ];
  const only = (own: readonly Found[], other: readonly Found[], change: MovedFinding['change']) => {
    const known = new Set(other.map(keyOf));
    return own
      .filter(found => !known.has(keyOf(found)))
      .map(({ finding: { severity, rule, message, suggestion }, clause }) => ({
        change,
        severity,
        rule,
        message,
        suggestion,
        ...(clause === undefined ? {} : { clause }),
      }));
  };
  return [...only(after, before, 'brought'), ...only(before, after, 'removed')];
}

function findingsOf(
  { title, parts: [{ document, numbering, annexes }] }: ComparedText,
  context: ReviewContext,
): Found[] {
  const { subject, findings } = checkUp({ title, document, numbering, parties: [], annexes }, context);
  return findings.map(finding => {
    const article = finding.place && subject.articles[subject.lines[finding.place.line]?.article ?? -1];
    return { finding, ...(article ? { clause: article.id } : {}) };
  });
}

/** Numbers of clauses differ without meaning anything. */
function keyOf({ finding: { rule, message } }: Found): string {
  return `${rule} ${message.replace(/第[零〇一二三四五六七八九十百\d.]+[条款项]/g, '')}`;
}

function familyOf(source: PairSource): string | undefined {
  if (source.type === 'outside') return undefined;
  return (source.type === 'template' ? source.template : source.bound).meta.family;
}

function originOf({ type }: PairSource): ReviewContext['origin'] {
  return type;
}
