import type { Signature } from '../../../document/nodes.ts';
import type { Handle } from '../state.ts';

export const signature: Handle<Signature> = (node, state) => {
  const parties = node.parties.map(
    party => `<div class="signature-party">${state.nodes(party.lines, state)}</div>`,
  );
  return `<section class="signature">${parties.join('')}</section>`;
};
