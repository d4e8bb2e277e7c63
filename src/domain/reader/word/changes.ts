/** Tracked changes: which of the two texts of a document is read. */

export type Changes = 'accepted' | 'rejected';

/** Names of elements that hold, or mark, what was inserted or deleted. */
export const isRevision = (name: string): boolean => /^w:(?:ins|del|moveFrom|moveTo)$/.test(name);

/** Whether what such an element holds stands in the text that is read. */
export function keeps(name: string, changes: Changes): boolean {
  return (name === 'w:ins' || name === 'w:moveTo') === (changes === 'accepted');
}
