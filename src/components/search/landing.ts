/** Carries the words of a search to the page that is opened, without a trace in the address. */

const key = 'search-words';

interface Landing {
  readonly path: string;
  readonly terms: readonly string[];
}

/** Keeps the wordings that were looked for until the page at `path` asks for them. */
export function rememberWords(path: string, terms: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ path, terms } satisfies Landing));
  } catch {
    // Without storage the page opens unmarked.
  }
}

/** The wordings to mark on this page, once; empty when it was not opened from a search. */
export function recallWords(): readonly string[] {
  try {
    const stored = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const landing = stored === null ? undefined : (JSON.parse(stored) as Landing);
    return landing?.path === location.pathname ? landing.terms : [];
  } catch {
    return [];
  }
}
