import { type FillProps, fillData, fillDataPaths } from '../../../../catalog/fill-pages.ts';

export const getStaticPaths = fillDataPaths;

export const GET = async ({ props }: { props: FillProps }) =>
  new Response(JSON.stringify(await fillData(props)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
