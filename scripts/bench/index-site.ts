/** Builds the search index of the site named on the command line: a process of its own, so that its memory can be measured. */
import { buildSearchIndex } from '../search-index.ts';

await buildSearchIndex(process.argv[2]!);
