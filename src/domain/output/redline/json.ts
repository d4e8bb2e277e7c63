/** A redline as plain data for other programs. Key order is fixed, so equal redlines are equal bytes. */
import type { Redline } from '../../compare/redline.ts';
import { summary } from '../../compare/summary.ts';
import type { Json } from '../json/render-json.ts';

/** Named in every file, so that readers can tell when the shape changes. */
const FORMAT = 'mingyue-redline/1';

export function redlineJson(redline: Redline): Json {
  const { a, b, changes, rows } = redline;
  return JSON.parse(
    JSON.stringify({ format: FORMAT, a, b, summary: summary(redline), changes, rows }),
  ) as Json;
}
