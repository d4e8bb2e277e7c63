/** Inline nodes as runs: one kind of node, one entry in the table. */

import { openForm } from '../../document/added-words.ts';
import type { Blank, Inline } from '../../document/nodes.ts';
import { TERM_CLOSE, TERM_OPEN } from '../../document/text-of.ts';
import { missingReference } from '../../numbering/references.ts';
import type { Place } from './place.ts';
import type { Run } from './print-data.ts';
import { typedRuns } from './typed-text.ts';

/** A blank never fills a whole line: indent and the marks tied to it need room too. */
const WIDEST = 30;

type Handlers = {
  readonly [T in Inline['type']]: (node: Extract<Inline, { type: T }>, place: Place) => readonly Run[];
};

const handlers: Handlers = {
  // The author's own words; the content check keeps out of them what cannot be printed.
  text: node => [node.value],
  strong: (node, place) => [{ is: 'strong', runs: runsOf(node.children, place) }],
  blank: (node, { longWord }) =>
    node.value === undefined ? [open(node)] : [{ is: 'filled', runs: typedRuns(node.value, longWord) }],
  reference: ({ to }, { references, targets }) => {
    const words = references.get(to);
    if (words === undefined) return [missingReference(to)];
    const target = targets.get(to);
    return target === undefined ? [words] : [{ is: 'link', to: target, runs: [words] }];
  },
  // On paper the law is words.
  citation: (node, place) => runsOf(node.children, place),
  term: (node, place) => [{ is: 'strong', runs: [TERM_OPEN, ...runsOf(node.children, place), TERM_CLOSE] }],
};

/** Neighbouring strings are joined, so that a line breaks and is set as one text. */
export function runsOf(nodes: readonly Inline[], place: Place): Run[] {
  return joined(
    nodes.flatMap(node => (handlers[node.type] as (n: Inline, p: Place) => readonly Run[])(node, place)),
  );
}

export function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (typeof run === 'string' && typeof last === 'string') result[result.length - 1] = last + run;
    else if (run !== '') result.push(run);
  }
  return result;
}

/** True where something is left to write by hand. */
export function hasOpen(nodes: readonly Inline[]): boolean {
  return nodes.some(node =>
    node.type === 'blank' ? node.value === undefined : 'children' in node && hasOpen(node.children),
  );
}

function open(node: Blank): Run {
  const pieces = openForm(node).map(piece => (typeof piece === 'number' ? Math.min(piece, WIDEST) : piece));
  return { is: 'open', pieces };
}
