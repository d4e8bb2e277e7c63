/** The shape of the Markdown tree as this reader uses it; Sätteri makes it. */
import { mdxToMdast } from 'satteri';

export interface Mdast {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly ordered?: boolean | null;
  readonly checked?: boolean | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Mdast[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

export type MdastResult =
  | { readonly root: Mdast }
  | { readonly message: string; readonly line: number; readonly column: number };

const PATH_IN_BRACES = /\{([a-z][A-Za-z0-9.]*)\}/g;

/**
 * Parses MDX; smart punctuation stays off, because legal text is printed as written.
 * MDX reads braces as JavaScript, where `{return.days}` is no expression: field paths are masked
 * with letters of the same length, so that positions hold, and put back from the source.
 */
export function parseMdx(text: string): MdastResult {
  try {
    const masked = text.replace(PATH_IN_BRACES, (_, path: string) => `{${'x'.repeat(path.length)}}`);
    return { root: unmask(mdxToMdast(masked, { position: true }) as Mdast, text.split('\n')) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const match = /^(\d+):(\d+): (.*)$/s.exec(message);
    return match
      ? { message: match[3]!, line: Number(match[1]), column: Number(match[2]) }
      : { message, line: 1, column: 1 };
  }
}

function unmask(node: Mdast, lines: readonly string[]): Mdast {
  if (/^mdx(?:Text|Flow)Expression$/.test(node.type) && node.position) {
    const { line, column } = node.position.start;
    return { ...node, value: (lines[line - 1] ?? '').slice(column, column + (node.value ?? '').length) };
  }
  return node.children ? { ...node, children: node.children.map(child => unmask(child, lines)) } : node;
}

export function attribute(node: Mdast, name: string): string | undefined {
  const value = node.attributes?.find(item => item.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function isElement(node: Mdast, name?: string): boolean {
  return /^mdxJsx(?:Flow|Text)Element$/.test(node.type) && (name === undefined || node.name === name);
}
