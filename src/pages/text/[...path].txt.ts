import { type ExportProps, exportPaths, plainText } from '../../catalog/exports.ts';

export const getStaticPaths = exportPaths;

export const GET = async ({ props }: { props: ExportProps }) =>
  new Response(await plainText(props.template), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
