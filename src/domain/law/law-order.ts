/** Order of articles: 253, 253-1, 254. */
export function compareArticles(a: string, b: string): number {
  const [left = 0, leftSub = 0] = a.split('-').map(Number);
  const [right = 0, rightSub = 0] = b.split('-').map(Number);
  return left - right || leftSub - rightSub;
}
