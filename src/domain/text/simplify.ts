/** Traditional characters as Simplified ones, so that 單獨同意 finds 单独同意. Character by character: lengths stay. */
import { simplified, traditional } from './traditional.ts';

let table: ReadonlyMap<string, string> | undefined;

function readTable(): ReadonlyMap<string, string> {
  const targets = [...simplified];
  return new Map([...traditional].map((character, i) => [character, targets[i]!]));
}

/** The text in Simplified characters. Words that differ between regions (資訊, 信息) stay different. */
export function simplify(text: string): string {
  table ??= readTable();
  let out = '';
  for (const character of text) out += table.get(character) ?? character;
  return out;
}
