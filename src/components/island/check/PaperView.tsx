/** The paper as it was read, every place of a finding marked and pressable. */
import { memo } from 'react';
import { gapAfter } from '../../../domain/numbering/numbering.ts';
import type { Finding } from '../../../domain/review/rule.ts';
import { lineId, placeId } from './places.ts';
import type { StoredReport } from './reports.ts';
import { segments } from './segments.ts';

interface Props {
  readonly report: StoredReport;
  onFinding(index: number): void;
}

export function PaperView({ report, onFinding }: Props) {
  const byLine = new Map<number, { index: number; finding: Finding }[]>();
  report.findings.forEach((finding, index) => {
    if (!finding.place) return;
    const here = byLine.get(finding.place.line) ?? [];
    byLine.set(finding.place.line, [...here, { index, finding }]);
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="fill-contract" aria-label="合同" tabIndex={0}>
      {/* A shortcut for the pointer: every place is also reached from its finding. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className="document paper plain-paper"
        onClick={event => {
          const mark = (event.target as Element).closest<HTMLElement>('[data-finding]');
          if (mark) onFinding(Number(mark.dataset['finding']));
        }}
      >
        <Lines lines={report.lines} byLine={byLine} />
      </div>
    </section>
  );
}

interface LinesProps {
  readonly lines: StoredReport['lines'];
  readonly byLine: ReadonlyMap<number, readonly { readonly index: number; readonly finding: Finding }[]>;
}

/** Marks of a report change nothing in its paper. */
const Lines = memo(
  ({ lines, byLine }: LinesProps) =>
    lines.map(({ number, text, kind }, line) => {
      const found = (byLine.get(line) ?? []).map(({ index, finding: { place, severity } }) => ({
        index,
        severity,
        ...place!,
      }));
      return (
        // Lines never move: their index is their identity.
        <p key={line} id={lineId(line)} className={`line ${kind}`}>
          {number && <span className="no">{number + gapAfter(number)}</span>}
          {segments(text, found).map(({ from, words, marks }) => {
            const [first] = marks;
            if (!first) return words;
            const starts = marks.filter(mark => mark.from === from).map(mark => placeId(mark.index));
            return (
              <mark
                key={from}
                id={starts[0]}
                tabIndex={-1}
                data-finding={first.index}
                data-severity={first.severity}
              >
                {words}
              </mark>
            );
          })}
        </p>
      );
    }),
  (before, after) => before.lines === after.lines,
);
