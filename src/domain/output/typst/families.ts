/** Names that the sheet, the compilers and the build of the fonts share. */

/** Where the sheet looks for the words. */
export const DATA_FILE = '/data.json';

/** Letters and Han characters of most names that the library's own text does not use; in one weight. */
export const COMMON = 'Mingyue Common';

/** In the order in which a character is looked for; the families of slices follow. */
export const FAMILIES = {
  serif: ['Noto Serif SC', 'Noto Sans Symbols 2', COMMON],
  sans: ['Noto Sans SC', 'Noto Sans Symbols 2', COMMON],
} as const;

/** Of the font that is made for what no other has. */
export const BOXES = 'Mingyue Boxes';
