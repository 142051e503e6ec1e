import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';
import { t } from '../components/words.ts';

/** The feed of what changed for readers. */
export const GET: APIRoute = async ({ site }) => {
  const changes = (await getCollection('changes'))
    .map(({ data }) => data)
    .sort((a, b) => b.day.getTime() - a.day.getTime());
  return rss({
    title: t('site.name'),
    description: t('changes.description'),
    site: new URL(address('/'), site).href,
    items: changes.map(({ id, day, title, text }) => ({
      title,
      description: text,
      pubDate: day,
      link: address(`/about/changes/#${id}`),
    })),
  });
};
