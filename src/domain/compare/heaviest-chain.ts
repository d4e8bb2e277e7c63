/** Which of the aligned lines kept their order: the heaviest chain that runs forwards on both sides. */

export interface Link {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * Links of the heaviest sequence that rises in `i` and in `j`. `links` are sorted by `i`, and no `i` or `j` stands
 * twice. Time grows with n log n.
 */
export function heaviestChain(links: readonly Link[]): Link[] {
  const ranks = new Map([...links].sort((x, y) => x.j - y.j).map(({ j }, rank) => [j, rank + 1]));
  // A Fenwick tree over the ranks: the best chain that ends at a rank or before it.
  const best = new Float64Array(links.length + 1);
  const last = new Int32Array(links.length + 1).fill(-1);
  const before = new Int32Array(links.length).fill(-1);
  const total = new Float64Array(links.length);
  let top = -1;
  links.forEach(({ j, weight }, index) => {
    const rank = ranks.get(j)!;
    let sum = 0;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      if (best[at]! > sum) {
        sum = best[at]!;
        before[index] = last[at]!;
      }
    }
    total[index] = sum + weight;
    for (let at = rank; at <= links.length; at += at & -at) {
      if (total[index]! > best[at]!) {
        best[at] = total[index]!;
        last[at] = index;
      }
    }
    if (top < 0 || total[index]! > total[top]!) top = index;
  });
  const chain: Link[] = [];
  for (let index = top; index >= 0; index = before[index]!) chain.push(links[index]!);
  return chain.reverse();
}
