import type { APIRoute } from 'astro';
import weights from '../../domain/phrasing/learned/weights.json';

/** The learned part of the coach, as `npm run coach:train` wrote it: loaded with the rules when a reader begins to write. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(weights), { headers: { 'content-type': 'application/json' } });
