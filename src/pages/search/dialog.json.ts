import type { APIRoute } from 'astro';
import { searchProps } from '../../components/search.ts';

/** What the search dialog of every page loads when it is opened. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchProps()), { headers: { 'content-type': 'application/json' } });
