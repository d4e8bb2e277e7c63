/** The search page: the query and the filters stand in the address, so that a search can be kept and passed on. */
import { startPanel } from './panel.ts';

/** Starts the panel in the element, with what the address asks for. */
export function startSearchPage(root: HTMLElement): void {
  const panel = startPanel(root, {
    onQuery: address => history.replaceState(null, '', address),
  });
  const wanted = new URLSearchParams(location.search);
  panel.fill(wanted);
  panel.start();
}
