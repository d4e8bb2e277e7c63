import { EVIDENCE, levelWords } from '../../../document/added-words.ts';
import type { Requirement } from '../../../document/nodes.ts';
import { escapeHtml } from '../escape.ts';
import { boxSpan, idAttribute, numberSpan } from '../pieces.ts';
import type { Handle } from '../state.ts';

export const requirement: Handle<Requirement> = (node, state) => {
  const level = `<span class="level">${levelWords[node.level]}</span>`;
  const body = state.nodes(node.children, state, boxSpan + numberSpan(node, state) + level);
  const evidence = `<p class="evidence">${EVIDENCE}${escapeHtml(node.evidence)}</p>`;
  return `<div class="requirement"${idAttribute(node, state)} data-level="${node.level}">${body}${evidence}</div>`;
};
