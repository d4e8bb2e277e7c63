/** Compares two texts off the page's thread, then says what the review rules find on one side only. */
import { compare } from '../../../domain/compare/compare.ts';
import { VisitorError } from '../../../domain/issue/visitor-error.ts';
import { comparables, comparedPair, type PairSource } from '../../../domain/output/redline/compared-pair.ts';
import { textKey, versionOf } from '../shared/addresses.ts';
import { wordsOf } from '../shared/words-of.ts';
import { asidesOf } from './asides.ts';
import type { Compared, ComparedSide, CompareReply, CompareRequest, SideRequest } from './messages.ts';
import { movedFindings } from './moved-findings.ts';
import { nearestText } from './nearest-text.ts';
import { sameWords } from './same-words.ts';
import { sourceOf } from './source-of.ts';

self.addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => {
  const say = (reply: CompareReply) => self.postMessage(reply);
  void answer(data, say).catch(error => say({ failure: wordsOf(error) }));
});

async function answer(request: CompareRequest, say: (reply: CompareReply) => void): Promise<void> {
  const { a, b, nearest } = await sources(request);
  const pair = comparedPair(a, b);
  const [before, after] = comparables(pair, [a, b]);
  const compared: Compared = {
    redline: compare(before, after),
    a: sideOf(a),
    b: sideOf(b),
    filled: pair.filled,
    ...(nearest === undefined ? {} : { nearest }),
    same: sameWords(before, after),
    asides: asidesOf([b, a], request.base),
  };
  say({ compared });
  say({ findings: await movedFindings(pair, [a, b], request).catch(() => undefined) });
}

interface Sources {
  readonly a: PairSource;
  readonly b: PairSource;
  readonly nearest?: number;
}

async function sources({ a, b, base, keys }: CompareRequest): Promise<Sources> {
  const read = (side: SideRequest) => (side.type === 'nearest' ? undefined : sourceOf(side, base));
  const [first, second] = await Promise.all([read(a), read(b)]);
  if (first && second) return { a: first, b: second };
  const own = first ?? second;
  if (own?.type !== 'outside') throw new VisitorError('要找最接近的范本，另一边选一个文件，或者粘贴文字。');
  const { text, likeness } = await nearestText(own, base, keys);
  return first ? { a: first, b: text, nearest: likeness } : { a: text, b: own, nearest: likeness };
}

function sideOf(source: PairSource): ComparedSide {
  if (source.type !== 'template') return {};
  const { type, id, date } = source.template.meta;
  const key = textKey(type === 'checklist' ? `checklists/${id}` : id, versionOf(source.template));
  return { key, ...(date ? { date } : {}) };
}
