declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  /** The glyphs of `text` with their ligatures and variants. The same input gives the same bytes. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
