import { lawData } from '../../catalog/law-data.ts';

export const GET = async () =>
  new Response(JSON.stringify(await lawData()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
