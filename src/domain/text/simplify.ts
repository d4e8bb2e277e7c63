/** Traditional characters as Simplified ones, so that 單獨同意 finds 单独同意. Character by character: lengths stay. */
import { simplified, traditional } from './traditional.ts';

let table: ReadonlyMap<string, string> | undefined;

function readTable(): ReadonlyMap<string, string> {
  const targets = [...simplified];
  return new Map([...traditional].map((character, i) => [character, targets[i]!]));
}

/** 著 is 着 (隨著) except in these words, which Simplified text writes with 著 as well. */
const OWN = /(著(?=[作述]|名(?![字称稱])|者|录|錄)|(?<=[显顯卓昭])著)/;

/** The text in Simplified characters. Words that differ between regions (資訊, 信息) stay different. */
export function simplify(text: string): string {
  return text.includes('著')
    ? text
        .split(OWN)
        .map((part, i) => (i % 2 ? part : convert(part)))
        .join('')
    : convert(text);
}

function convert(text: string): string {
  table ??= readTable();
  let out = '';
  for (const character of text) out += table.get(character) ?? character;
  return out;
}
