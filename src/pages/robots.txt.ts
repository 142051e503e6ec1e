import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';

/** Everything may be read; the map of the site is named with its full address. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n`);
