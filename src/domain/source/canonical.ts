/**
 * The canonical text of a content file is what its hash covers: the source as written, without the
 * two keys that may change after release (`status`, `review`) and without differences of line ends.
 */
import { sha256Hex } from '../text/sha256.ts';

const MUTABLE_KEY = /^(?:status|review)\s*:/;

/** Source text with LF line ends and no trailing spaces, less the front-matter keys `status` and `review`. */
function canonicalText(source: string): string {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map(line => line.trimEnd());
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const kept: string[] = [];
  let dropping = false;
  lines.forEach((line, index) => {
    if (index > 0 && index < end) {
      if (/^\S/.test(line)) dropping = MUTABLE_KEY.test(line);
      if (dropping) return;
    }
    kept.push(line);
  });
  return `${kept.join('\n').trimEnd()}\n`;
}

/** Hex SHA-256 of the canonical text. */
export function canonicalHash(source: string): string {
  return sha256Hex(canonicalText(source));
}
