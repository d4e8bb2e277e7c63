/** Names of bookmarks: the same permanent ids as on the page, so that a reader finds each clause again. */

/** Word's limit. */
const LONGEST = 40;

/**
 * `_my_0_payment_plan` for id `payment-plan` of part 0 (the contract; annexes count from 1). Word hides a bookmark
 * whose name begins with an underscore and keeps it through editing. A longer name is cut and told apart by a hash.
 */
export function bookmarkName(part: number, id: string): string {
  const name = `_my_${part}_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}_${fnv1a(id)}`;
}

/** The bookmark on the title of an annex. */
export function partBookmark(part: number): string {
  return `_my_${part}`;
}

/** FNV-1a, 32 bits, as 8 hexadecimal figures; SHA-256 would be a third of the writer's size. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
