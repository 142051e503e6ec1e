import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { toColumns } from '../../domain/phrasing/columns.ts';
import { toPublic } from '../../domain/phrasing/rules.ts';

/** The coach's rules with the word lists they name, without their examples: loaded when a reader begins to write. */
export const GET: APIRoute = async () => {
  const lists = Object.fromEntries((await getCollection('wordLists')).map(({ id, data }) => [id, data.words]));
  const rules = (await getCollection('rules')).map(({ id, data }) => toPublic(id, data, lists));
  return new Response(JSON.stringify(toColumns(rules)), { headers: { 'content-type': 'application/json' } });
};
