/** 比较: what stands before, what stands after, and what differs. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { StatusLine } from '../shared/StatusLine.tsx';
import { wordsOf } from '../shared/words-of.ts';
import type { Choice, OwnTexts, TextGroup } from './choice.ts';
import { ResultView } from './ResultView.tsx';
import { type Comparison, runCompare, sideOf } from './run-compare.ts';
import { SidePicker } from './SidePicker.tsx';

export interface ComparePlace {
  /** Address of the home page. */
  readonly base: string;
  readonly groups: readonly TextGroup[];
  readonly own: OwnTexts;
  /** ISO. */
  readonly today: string;
}

interface Sides {
  readonly a: Choice | undefined;
  readonly b: Choice | undefined;
}

interface Props {
  readonly place: ComparePlace;
  readonly start: Sides;
  /** What the address names and neither the library nor this machine holds. */
  readonly unknown: readonly string[];
}

const OUTSIDE: ReadonlySet<string> = new Set(['file', 'text', 'report']);

export function CompareApp({ place, start, unknown }: Props) {
  const [lost, setLost] = useState(unknown);
  const [sides, setSides] = useState(start);
  const [done, setDone] = useState<Comparison & { readonly run: number }>();
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState('');
  const runs = useRef(0);
  const running = useRef<AbortController>(undefined);

  const run = useCallback(
    async ({ a, b }: Sides) => {
      // What was asked for before is wanted no more, whether or not there is something to compare now.
      running.current?.abort();
      setStatus('');
      setFailure('');
      const own = new AbortController();
      running.current = own;
      try {
        if (!a || !b) {
          // Whether the one file can be read is told at once.
          const lone = a ?? b;
          if (lone?.type === 'file') await sideOf(lone, own.signal);
          return;
        }
        setStatus('正在比较…');
        const keys = place.groups.flatMap(({ texts }) => texts.map(({ key }) => key));
        const facts = { base: place.base, keys, today: place.today };
        const comparison = await runCompare(a, b, facts, own.signal);
        if (own.signal.aborted) return;
        setDone({ ...comparison, run: ++runs.current });
        const { key } = comparison.compared.a;
        if (a.type === 'nearest' && key) {
          const found: Sides = { a: { type: 'library', key }, b };
          setSides(found);
          showInAddress(found);
        }
        setStatus('');
      } catch (error) {
        if (own.signal.aborted) return;
        setStatus('');
        setFailure(wordsOf(error));
      }
    },
    [place],
  );
  useEffect(() => void run(start), [run, start]);

  const change = (next: Sides) => {
    // A paper alone is held against the library: is it ours?
    const complete =
      next.b && !next.a && OUTSIDE.has(next.b.type) ? { ...next, a: { type: 'nearest' } as const } : next;
    setSides(complete);
    setLost([]);
    showInAddress(complete);
    void run(complete);
  };

  return (
    <div className="compare">
      <div className="side-pickers">
        <SidePicker
          title="变更前"
          place={place}
          choice={sides.a}
          onChoice={a => change({ ...sides, a })}
          nearest
        />
        <button
          type="button"
          className="button swap"
          disabled={!sides.a || !sides.b || sides.a.type === 'nearest'}
          onClick={() => change({ a: sides.b, b: sides.a })}
        >
          交换两边
        </button>
        <SidePicker title="变更后" place={place} choice={sides.b} onChoice={b => change({ ...sides, b })} />
      </div>
      {lost.length > 0 && (
        <p className="failure" role="alert">
          {`地址里的${lost.map(value => `“${value}”`).join('、')}不在库里，本机也没有。在上面另选一份。`}
        </p>
      )}
      <StatusLine status={status} failure={failure} />
      {done && <ResultView key={done.run} comparison={done} place={place} />}
    </div>
  );
}

/** Only texts of the library: nothing of this machine stands in an address. */
function showInAddress(sides: Sides): void {
  const named = (['a', 'b'] as const).flatMap(name => {
    const choice = sides[name];
    return choice?.type === 'library' ? [`${name}=${choice.key}`] : [];
  });
  history.replaceState(null, '', location.pathname + (named.length > 0 ? `?${named.join('&')}` : ''));
}
