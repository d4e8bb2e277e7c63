/** A line cut at the edges of its marks, which may overlap. */
export interface MarkedStretch {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly severity: string;
}

export interface Segment<M> {
  readonly from: number;
  readonly words: string;
  /** Marks that cover it, the shortest first. */
  readonly marks: readonly M[];
}

/** Joined together the words are the text. A mark of no length takes the whole line. */
export function segments<M extends MarkedStretch>(text: string, marks: readonly M[]): Segment<M>[] {
  const wide = marks.map(mark => (mark.to > mark.from ? mark : { ...mark, from: 0, to: text.length }));
  const edges = new Set([0, text.length, ...wide.flatMap(({ from, to }) => [from, to])]);
  const points = [...edges].filter(point => point >= 0 && point <= text.length).sort((a, b) => a - b);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1]!;
    const covering = wide.filter(mark => mark.from <= from && mark.to >= to);
    return {
      from,
      words: text.slice(from, to),
      marks: covering.sort((a, b) => a.to - a.from - (b.to - b.from)),
    };
  });
}
