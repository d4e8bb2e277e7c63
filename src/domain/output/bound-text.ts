/** A bundle as plain text: the yardstick of its other forms. Its own file, so that a preview need not carry it. */
import type { Bound } from './bound.ts';
import { renderText } from './text/render-text.ts';

/** The contract and, after it, its annexes with their labels. */
export function boundText({ parts }: Bound): string {
  const texts = parts.map(({ document, numbering, annexes, label, meta }) => {
    const title = label === undefined ? meta.title : `${label}\n${meta.title}`;
    return renderText(document, { numbering, annexes, title }).trim();
  });
  return `${texts.join('\n\n\n')}\n`;
}
