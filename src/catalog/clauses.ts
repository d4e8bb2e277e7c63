/** View-model of a clause kind's page. */
import { type Clause, newest } from '../domain/template/library.ts';
import { type LawView, lawViews } from './law-views.ts';
import { getLibrary } from './library.ts';
import { articlePlaces, type Place } from './places.ts';

export interface ClausePage {
  readonly clause: Clause;
  readonly laws: readonly LawView[];
  /** Articles of this kind in the newest contracts. */
  readonly uses: readonly Place[];
}

export async function getClausePage(clause: Clause): Promise<ClausePage> {
  const { library } = await getLibrary();
  const uses = library.contracts.flatMap(series => {
    const template = newest(series);
    return template ? articlePlaces(template).filter(({ kind }) => kind === clause.id) : [];
  });
  return { clause, laws: lawViews(clause.citations, library.laws), uses };
}
