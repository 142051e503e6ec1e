import type { APIRoute } from 'astro';
import { address } from '../components/address.ts';
import {
  companionAddress,
  companions,
  exerciseAddress,
  exercises,
  isWritten,
  sectionAddress,
  sections,
} from '../components/catalog.ts';
import { t } from '../components/words.ts';

/** A plain list of what is here, for programs that read text. */
export const GET: APIRoute = ({ site }) => {
  const line = (title: string, href: string, about: string) => `- [${title}](${new URL(href, site).href}): ${about}`;
  const parts = [
    `# ${t('site.name')}\n\n> ${t('home.lead')}`,
    `## ${t('nav.help')}\n\n${line(t('help.title'), address('/help-now/'), t('help.description'))}`,
    `## ${t('nav.guide')}\n\n${sections
      .filter(isWritten)
      .map(({ id, data }) => line(data.title, sectionAddress(id), data.summary))
      .join('\n')}`,
    `## ${t('more.title')}\n\n${companions.map(({ id, data }) => line(data.title, companionAddress(id), data.summary)).join('\n')}`,
    `## ${t('nav.practice')}\n\n${exercises.map((exercise) => line(exercise.data.title, exerciseAddress(exercise), exercise.data.intro.trim())).join('\n')}`,
    `## ${t('nav.sources')}\n\n${line(t('sources.title'), address('/sources/'), t('sources.description'))}`,
  ];
  return new Response(`${parts.join('\n\n')}\n`);
};
