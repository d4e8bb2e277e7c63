import { getMatrix, matrixCsv } from '../../../catalog/compare-matrix.ts';
import { getLibrary } from '../../../catalog/library.ts';
import type { Family } from '../../../domain/template/library.ts';

export async function getStaticPaths() {
  const { library } = await getLibrary();
  return library.families.map(family => ({ params: { family: family.id }, props: { family } }));
}

export const GET = async ({ props }: { props: { family: Family } }) =>
  new Response(matrixCsv(await getMatrix(props.family)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
