/** The content of a line: inline nodes in order, with open blanks tied to the punctuation around them. */
import type { Inline } from '../../document/nodes.ts';
import type { HtmlState, Info } from './state.ts';

const CLOSING = /^[，。；：、？！）》〉”’】…％%]+/;
const OPENING = /[（《〈“‘【]+$/;

/**
 * An open blank is a box of fixed width, and a line could break between it and ； or （. Such marks move into a
 * `nb` span with the blank, which never breaks.
 */
export function inlineHtml(
  nodes: readonly Inline[],
  state: HtmlState,
  print: (node: Inline, state: HtmlState, info: Info) => string,
): string {
  const stretches = nodes.map(node => ({ from: 0, to: node.type === 'text' ? node.value.length : 0 }));
  const ties = nodes.map(() => ({ before: 0, after: 0 }));
  nodes.forEach((node, index) => {
    if (node.type !== 'blank' || node.value !== undefined) return;
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    if (next?.type === 'text') {
      ties[index]!.after = CLOSING.exec(next.value)?.[0].length ?? 0;
      stretches[index + 1]!.from = ties[index]!.after;
    }
    if (previous?.type === 'text') {
      const { from, to } = stretches[index - 1]!;
      ties[index]!.before = OPENING.exec(previous.value.slice(from, to))?.[0].length ?? 0;
      stretches[index - 1]!.to = to - ties[index]!.before;
    }
  });

  return nodes
    .map((node, index) => {
      if (node.type === 'text') return print(node, state, stretches[index]!);
      const { before, after } = ties[index]!;
      if (!before && !after) return print(node, state, {});
      const previous = nodes[index - 1]!;
      const next = nodes[index + 1]!;
      const { to } = before ? stretches[index - 1]! : { to: 0 };
      const opening = before ? print(previous, state, { from: to, to: to + before }) : '';
      const closing = after ? print(next, state, { from: 0, to: after }) : '';
      return `<span class="nb">${opening}${print(node, state, {})}${closing}</span>`;
    })
    .join('');
}
