/** What differs: the summary, the files, the clauses, and both texts with every change marked. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { changeClasses, classNames } from '../../../domain/compare/change-class.ts';
import { summary } from '../../../domain/compare/summary.ts';
import { countWords } from '../../../domain/output/redline/change-list.ts';
import { redlineHtml, type RedlineView as View } from '../../../domain/output/redline/html.ts';
import { initSteps, type Steps } from '../../compare/steps.ts';
import { ChangedClauses } from './ChangedClauses.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import type { ComparePlace } from './CompareApp.tsx';
import { Findings } from './Findings.tsx';
import type { Compared, MovedFinding } from './messages.ts';
import { RedlineText } from './RedlineText.tsx';
import type { Comparison } from './run-compare.ts';
import { TakeAway } from './TakeAway.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly place: ComparePlace;
}

/** Less likeness than this, and a paper was not made from the text that it is held against. */
const FAR = 0.4;
/** Two columns need the room of a desk. */
const ROOM = '(min-width: 60rem)';

export function ResultView({ comparison, place }: Props) {
  const { same, redline } = comparison.compared;
  return same || redline.changes.length === 0 ? (
    <SameText comparison={comparison} />
  ) : (
    <Differences comparison={comparison} place={place} />
  );
}

function Differences({ comparison, place }: Props) {
  const { compared, problems } = comparison;
  const { redline, filled, nearest = 1 } = compared;
  const [view, setView] = useState<View>(() => (matchMedia(ROOM).matches ? 'beside' : 'inline'));
  const [findings, setFindings] = useState<readonly MovedFinding[]>();
  const [current, setCurrent] = useState<number>();
  const root = useRef<HTMLElement>(null);
  const steps = useRef<Steps>(undefined);
  const html = useMemo(() => redlineHtml(redline, view), [redline, view]);
  const told = summary(redline);
  const classes = changeClasses.filter(name => told.counts[name] > 0);

  useEffect(() => {
    let gone = false;
    void comparison.findings.then(found => {
      if (!gone) setFindings(found);
    });
    return () => {
      gone = true;
    };
  }, [comparison]);
  useEffect(() => {
    const own = initSteps(root.current!, setCurrent);
    steps.current = own;
    return () => own.stop();
  }, [html]);

  return (
    <section className="result" aria-labelledby="result-title">
      <h2 id="result-title" tabIndex={-1}>
        {(told.sameWords && ourName(compared)) || `${redline.a.title} → ${redline.b.title}`}
      </h2>
      <p>
        {told.sameWords
          ? `除了${countWords(told.counts)}，文字没有改动。`
          : `共 ${redline.changes.length} 处不同：${countWords(told.counts)}。`}
      </p>
      {nearest < FAR && <p className="notice">库里没有与这份文件相近的范本，下面是与最接近的一份比较。</p>}
      <Problems problems={problems} />
      <TakeAway compared={compared} place={place} />
      <Findings
        findings={findings}
        changes={redline.changes}
        base={place.base}
        goTo={id => steps.current?.goTo(id)}
      />
      <ChangedClauses redline={redline} goTo={id => steps.current?.goTo(id)} />
      <section className="compare-view" ref={root} aria-label="全文">
        <fieldset className="class-filter">
          <legend>显示</legend>
          {classes.map(name => (
            <label key={name}>
              <input
                type="checkbox"
                name="class"
                value={name}
                defaultChecked={!(filled && name === 'answer')}
              />
              <span className={`change-class ${name}`}>{classNames[name]}</span>
              {` ${told.counts[name]}`}
            </label>
          ))}
        </fieldset>
        <div className="change-steps">
          <button type="button" className="button" data-step="-1">
            上一处 <kbd>p</kbd>
          </button>
          <button type="button" className="button" data-step="1">
            下一处 <kbd>n</kbd>
          </button>
          <span className="views">
            <button
              type="button"
              className="button"
              aria-pressed={view === 'beside'}
              onClick={() => setView('beside')}
            >
              左右对照
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={view === 'inline'}
              onClick={() => setView('inline')}
            >
              合在一起
            </button>
          </span>
          <span className="status" role="status" />
        </div>
        <RedlineText html={html} />
        <ChangePanel
          change={current === undefined ? undefined : redline.changes[current - 1]}
          asides={compared.asides}
          findings={findings ?? []}
          onClose={() => setCurrent(undefined)}
        />
      </section>
    </section>
  );
}

function SameText({ comparison: { compared, problems } }: Pick<Props, 'comparison'>) {
  return (
    <section className="result" aria-labelledby="result-title">
      <h2 id="result-title" tabIndex={-1}>
        {ourName(compared) ?? '两份文字相同'}
      </h2>
      <p>逐字比过：除了填写的内容和版面，条文一个字也没有变。</p>
      <Problems problems={problems} />
    </section>
  );
}

/** “就是《…》，没有改动”, of a paper beside a text of the library. */
function ourName({ redline, a, b }: Compared): string | undefined {
  if (Boolean(a.key) === Boolean(b.key)) return undefined;
  return `就是《${a.key ? redline.a.title : redline.b.title}》，没有改动`;
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <details className="notice">
      <summary>{`读文件时有 ${problems.length} 处没有放进正文，没有比较`}</summary>
      <ul>
        {problems.map(problem => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </details>
  );
}
