import { searchNames } from '../../catalog/search-names.ts';

export const GET = async () =>
  new Response(JSON.stringify(await searchNames()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
