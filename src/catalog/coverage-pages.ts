/** The coverage proof: for each family what it asks for, and where each variant has it. */
import { type CoverageTable, libraryCoverage } from '../domain/review/library-coverage.ts';
import { allSeries, type Library } from '../domain/template/library.ts';
import { getLibrary } from './library.ts';

let known: { readonly library: Library; readonly tables: readonly CoverageTable[] } | undefined;

/** Tables by family; made once for a library. The law is read as of the newest release. */
export async function getCoverage(): Promise<readonly CoverageTable[]> {
  const { library } = await getLibrary();
  if (known?.library !== library) known = { library, tables: libraryCoverage(library, newestDay(library)) };
  return known.tables;
}

/** The day of the newest release: builds have no clock. */
function newestDay(library: Library): string {
  const days = allSeries(library).flatMap(({ versions }) => versions.flatMap(({ meta }) => meta.date ?? []));
  return days.sort().at(-1) ?? '';
}
