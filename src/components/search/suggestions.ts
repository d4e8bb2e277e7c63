/** Names by pinyin. The list is loaded when somebody types Latin letters for the first time. */
import type { Name } from '../../domain/output/search/names.ts';
import { isWholeName, matchPinyin, pinyinLetters } from '../../domain/output/search/pinyin.ts';

export interface Suggestions {
  readonly names: readonly Name[];
  /** The title to look for in the texts: the letters spell it from the first syllable to the last. */
  readonly title?: string;
}

const maxNames = 8;
const none: Suggestions = { names: [] };

let loading: Promise<readonly Name[]> | undefined;

function load(address: string): Promise<readonly Name[]> {
  loading ??= fetch(address).then(
    async response => (response.ok ? ((await response.json()) as readonly Name[]) : []),
    () => {
      loading = undefined;
      return [];
    },
  );
  return loading;
}

/** Names that the query spells in pinyin; `address` is that of `names.json`. */
export async function suggest(query: string, address: string): Promise<Suggestions> {
  const letters = pinyinLetters(query);
  if (letters === undefined) return none;
  const names = matchPinyin(letters, await load(address), maxNames);
  const whole = names.find(name => isWholeName(letters, name));
  return whole ? { names, title: whole.title } : { names };
}
