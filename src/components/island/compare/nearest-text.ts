/** “这是不是我们的范本？”: the text of the library that a paper was made from, or the one most like it. */
import { compare } from '../../../domain/compare/compare.ts';
import { dice, pairsOf } from '../../../domain/compare/similarity.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { comparables, comparedPair, type PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { comparableOf, outsideText } from '../../../domain/output/redline/compared-text.ts';
import { textKey } from '../shared/addresses.ts';
import { type LibraryText, loadText } from './load-text.ts';

export interface NearestText {
  readonly text: LibraryText;
  /** From 0 to 1. */
  readonly likeness: number;
}

type Outside = Extract<PairSource, { type: 'outside' }>;

/** A file that remembers where it comes from is believed; any other is held against the library. */
export async function nearestText(own: Outside, base: string, keys: readonly string[]): Promise<NearestText> {
  if (own.remembered) {
    const known = await loadText(base, textKey(own.remembered.template, own.remembered.version)).catch(
      () => undefined,
    );
    if (known) return { text: known, likeness: 1 };
  }
  const { series, likeness } = await nearestSeries(own, base, keys);
  const versions = await Promise.all(
    keys.filter(key => key.startsWith(`${series}/`)).map(key => loadText(base, key)),
  );
  const measured = versions.map(text => ({ text, changed: changedCharacters(text, own) }));
  const { text } = measured.reduce((best, one) => (one.changed < best.changed ? one : best));
  return { text, likeness };
}

/** The newest versions stand for their series. */
async function nearestSeries(
  own: Outside,
  base: string,
  keys: readonly string[],
): Promise<{ series: string; likeness: number }> {
  const { clauses } = comparableOf(outsideText(own.outside, own.name));
  const pairs = pairsOf(clauses.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
  const contracts = keys.filter(key => !key.startsWith('checklists/'));
  const firsts = [...new Map(contracts.toReversed().map(key => [seriesOf(key), key])).values()];
  const found = await Promise.all(
    firsts.map(async key => {
      const path = key.startsWith('annexes/') ? key : `contracts/${key}`;
      const response = await fetch(`${base}text/${path}.txt`).catch(() => undefined);
      return response?.ok ? [{ key, likeness: dice(pairs, pairsOf(await response.text()), 0) }] : [];
    }),
  );
  const [best] = found.flat().sort((x, y) => y.likeness - x.likeness);
  if (!best)
    throw new VisitorError('范本没有载入：网络断开或者网站没有应答。恢复网络后再试，选好的文件还在。');
  return { series: seriesOf(best.key), likeness: best.likeness };
}

function seriesOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

function changedCharacters(text: LibraryText, own: Outside): number {
  const pair = comparedPair(text, own);
  const { changes } = compare(...comparables(pair, [text, own]));
  return changes.reduce(
    (sum, { class: kind, before, after }) => (kind === 'answer' ? sum : sum + before.length + after.length),
    0,
  );
}
