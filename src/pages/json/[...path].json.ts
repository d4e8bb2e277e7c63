import { type ExportProps, exportPaths, json } from '../../catalog/exports.ts';

export const getStaticPaths = exportPaths;

export const GET = async ({ props }: { props: ExportProps }) =>
  new Response(await json(props.template), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
