import { feed } from '../catalog/feed.ts';

export const GET = async ({ site }: { site: URL | undefined }) =>
  new Response(await feed(site!), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
