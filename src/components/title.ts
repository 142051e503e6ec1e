import { companions, exercises, sections } from './catalog.ts';
import { t } from './words.ts';

const pages: Record<string, string> = {
  '/help-now/': 'nav.help',
  '/first-72-hours/': 'first.title',
  '/guide/': 'guide.title',
  '/practice/': 'practice.title',
  '/check-in/': 'checkin.title',
  '/words/': 'words.title',
  '/privacy/': 'privacy.title',
};

/**
 * The title of the place that a `to:` leads to.
 * @param to id of a section or exercise, or an address of ours
 * @throws when it leads nowhere that has a title
 */
export function titleOf(to: string): string {
  const [, more] = /^\/more\/([^/]+)\/$/.exec(to) ?? [];
  const [, own] = /^\/(?:guide|practice|check-in)\/([^/]+)\/$/.exec(to) ?? [];
  const id = own ?? to;
  const entry =
    sections.find((section) => section.id === id) ??
    exercises.find((exercise) => exercise.id === id) ??
    companions.find((companion) => companion.id === more);
  if (entry) return entry.data.title;
  const key = pages[to];
  if (key) return t(key);
  throw new Error(
    `"${to}" in content/doors.yaml: expected a section, an exercise, a companion or a page with a title.`,
  );
}
