/** How much of a stranger's file is read: enough for any contract, too little to hurt the page. */

const MB = 1 << 20;

export const FILE_BYTES = 20 * MB;
export const ZIP_ENTRIES = 4_000;
/** Inflated bytes of one part, and of all parts that were read. */
export const PART_BYTES = 64 * MB;
export const TOTAL_BYTES = 128 * MB;
/** Inflated to compressed size, looked at from the first inflated megabyte on. */
export const INFLATE_RATIO = 400;
export const RATIO_FROM_BYTES = MB;

export const XML_DEPTH = 512;
/** Namespaces in force at one place; Word declares about forty. */
export const XML_PREFIXES = 200;
/** Elements of one part; a contract of 1,000 pages has about two million. */
export const XML_ELEMENTS = 4_000_000;
/** Elements of one piece that is kept as a tree: a style, a list definition, the properties of a paragraph. */
export const XML_TREE_ELEMENTS = 20_000;

/** Characters and lines of a document. */
export const TEXT_LENGTH = 5_000_000;
export const TEXT_LINES = 200_000;
