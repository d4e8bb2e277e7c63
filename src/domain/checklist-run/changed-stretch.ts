/** Where two wordings part and where they meet again: enough to show what changed in one requirement. */
export interface ChangedStretch {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** `start + before + end` is the old wording, `start + after + end` the new one. Characters are never cut in two. */
export function changedStretch(old: string, now: string): ChangedStretch {
  const a = [...old];
  const b = [...now];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (letters: string[]) => letters.slice(start, letters.length - end).join('');
  return {
    start: a.slice(0, start).join(''),
    before: cut(a),
    after: cut(b),
    end: a.slice(a.length - end).join(''),
  };
}
