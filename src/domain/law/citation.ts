/** A citation (援引) names one article of one instrument: `minfadian/585`, or `xingfa/253-1` for 第二百五十三条之一. */
export interface Citation {
  /** Id of the instrument, a file name in `src/content/laws`. */
  readonly law: string;
  /** Article as recorded in the law file: `585`, `253-1`. Empty when the instrument as a whole is meant. */
  readonly article: string;
}

/** Reads `minfadian/585`, `xingfa/253-1` or `minfadian` (the whole instrument). Undefined when it is none of them. */
export function parseCitation(text: string): Citation | undefined {
  const match = /^([a-z][a-z0-9-]*)(?:\/([1-9]\d*(?:-[1-9]\d*)?))?$/.exec(text);
  if (!match) return undefined;
  return { law: match[1]!, article: match[2] ?? '' };
}

export function citationKey(citation: Citation): string {
  return citation.article ? `${citation.law}/${citation.article}` : citation.law;
}
