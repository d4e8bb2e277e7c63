import { sitemap } from '../catalog/sitemap.ts';

export const GET = async ({ site }: { site: URL | undefined }) =>
  new Response(await sitemap(site!), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
