/** What lies beside the site for compiling PDFs in a browser: `typst/manifest.json`. All files are packed with Zstandard. */
import type { FontFile, FontList } from './font-list.ts';

export interface TypstManifest {
  readonly wasm: FontFile;
  readonly fonts: FontList;
}
