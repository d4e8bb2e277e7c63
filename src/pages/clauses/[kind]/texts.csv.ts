import { getKindTexts, kindTextsCsv } from '../../../catalog/compare-matrix.ts';
import { getLibrary } from '../../../catalog/library.ts';
import type { Clause } from '../../../domain/template/library.ts';

export async function getStaticPaths() {
  const { library } = await getLibrary();
  return library.clauses.map(clause => ({ params: { kind: clause.id }, props: { clause } }));
}

export const GET = async ({ props }: { props: { clause: Clause } }) =>
  new Response(kindTextsCsv(await getKindTexts(props.clause)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
