/**
 * What a Word file remembers of the contract it was made from: a custom XML part with the template, its version and
 * hash, the answers as JSON, and one element for every blank that can be filled in in Word.
 */
import type { Bound } from '../bound.ts';
import { escapeXml } from './xml.ts';

export const NAMESPACE = 'urn:mingyue:contract:1';

/** The elements to which content controls are bound: blanks of one path share one, so that one entry fills them all. */
export class StoredValues {
  readonly #texts = new Map<string, string>();

  /** XPath of the element for a path; `text` is what it holds now, empty for an open blank. */
  bind(path: string, text: string): string {
    if (!this.#texts.has(path)) this.#texts.set(path, text);
    const index = [...this.#texts.keys()].indexOf(path) + 1;
    return `/m:contract[1]/m:values[1]/m:v[${index}]`;
  }

  /** `was` stays when Word changes the text, so that a reader sees what was entered there. */
  xml(): string {
    const values = [...this.#texts].map(([path, text]) => {
      const escaped = escapeXml(text);
      return `<v path="${escapeXml(path)}" was="${escaped.replaceAll('\n', '&#10;')}">${escaped}</v>`;
    });
    return values.length ? `<values>${values.join('')}</values>` : '';
  }
}

export function customXml({ meta, hash, answers }: Bound, values: StoredValues): string {
  // JSON escapes control characters and lone surrogates by itself, but not the two that XML forbids besides.
  const json = JSON.stringify(answers).replace(
    /[\ufffe\uffff]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
  const version = escapeXml(meta.version ?? '');
  return `<contract xmlns="${NAMESPACE}" template="${escapeXml(meta.id)}" version="${version}" hash="${hash}"><answers>${escapeXml(json)}</answers>${values.xml()}</contract>`;
}
