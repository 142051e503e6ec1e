import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Text } from './mdx.ts';
import { type Problem, suggestion } from './problem.ts';
import type { ContentFile, Path } from './read.ts';
import { isWritten } from './sections.ts';
import { valueAt } from './shape.ts';

/** All that a link or a step can lead to. */
export interface Targets {
  addresses: string[];
  exercises: string[];
  /** Ids of all sections, written and planned. */
  sections: string[];
  written: string[];
  /** Ids of all words of the glossary. */
  terms: string[];
}

const pages = fileURLToPath(new URL('../../pages/', import.meta.url));

/** The addresses of pages that have a file of their own, such as `/help-now/`. */
function fixedAddresses(): string[] {
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(?:^|\/)?index\.astro$|\.astro$/, '')}/`.replace('//', '/'));
}

/** Collects what exists: the site's pages, written sections, exercises. */
export function targetsOf(files: ContentFile[]): Targets {
  const sections = files.filter(({ role }) => role === 'section');
  const exercises = files.filter(({ role }) => role === 'exercise');
  const companions = files.filter(({ role }) => role === 'companion').map(({ id }) => id);
  const glossary = files.find(({ role }) => role === 'glossary')?.data;
  const written = sections.filter(isWritten).map(({ id }) => id);
  return {
    sections: sections.map(({ id }) => id),
    written,
    terms: Array.isArray(glossary) ? glossary.map((term) => String(valueAt(term, ['id']))) : [],
    exercises: exercises.map(({ id }) => id),
    addresses: [
      ...fixedAddresses(),
      ...written.map((id) => `/guide/${id}/`),
      ...companions.map((id) => `/more/${id}/`),
      ...exercises.map(({ id, data }) => `/${valueAt(data, ['kind']) === 'reflect' ? 'check-in' : 'practice'}/${id}/`),
    ],
  };
}

const place = (url: string) => url.replace(/[?#].*$/, '');

/** Links of a text lead to pages of the site that exist, or to a part of the same page. */
export function checkLinks({ path: file }: ContentFile, { links }: Text, { addresses }: Targets): Problem[] {
  return links
    .filter(({ url }) => !/^(?:https:|mailto:|#)/.test(url) && !addresses.includes(place(url)))
    .map(({ url, line }) => ({
      file,
      line,
      expected: 'a link to a page that exists, such as /help-now/ or /guide/<a written section>/',
      found: `"${url}"`,
      todo: suggestion(
        url,
        addresses,
        'Correct the address; it begins and ends with a slash. A planned section has no page yet.',
      ),
    }));
}

/** Every `to:` of a step leads to an exercise, a written section or an address of the site. */
export function checkSteps(
  file: ContentFile,
  targets: Targets,
  value: unknown = file.data,
  path: Path = [],
): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { addresses, exercises, written } = targets;
  return Object.entries(value).flatMap(([key, one]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'to' || typeof one !== 'string') return checkSteps(file, targets, one, at);
    const known = [...exercises, ...written, ...addresses];
    if (known.includes(place(one))) return [];
    return [
      {
        file: file.path,
        line: file.lineOf(at),
        expected: 'the id of an exercise, the id of a written section, or an address such as /help-now/',
        found: `"to: ${one}"`,
        todo: suggestion(one, known, 'Correct it, so that the step leads somewhere.'),
      },
    ];
  });
}

/** A folder of exercises has the id of a section. */
export function checkFolder({ path: file, folder }: ContentFile, { sections }: Targets): Problem[] {
  if (sections.includes(folder)) return [];
  return [
    {
      file,
      expected: 'a folder with the id of a section',
      found: `"${folder}"`,
      todo: suggestion(folder, sections, 'Move the exercise into the folder of its section.'),
    },
  ];
}

/** What a term of the glossary refers to exists: other terms and a section. */
export function checkGlossary(file: ContentFile, { sections }: Targets): Problem[] {
  const terms = Array.isArray(file.data) ? (file.data as unknown[]) : [];
  const ids = terms.map((term) => String(valueAt(term, ['id'])));
  return terms.flatMap((term, index) => {
    const see = valueAt(term, ['see']);
    const section = valueAt(term, ['section']);
    const unknown = Array.isArray(see)
      ? see.map((id, at) => ({ id: String(id), at })).filter(({ id }) => !ids.includes(id))
      : [];
    return [
      ...unknown.map(({ id, at }) => ({
        file: file.path,
        line: file.lineOf([index, 'see', at]),
        expected: `"see" of ${ids[index]} to name terms of the glossary`,
        found: `"${id}"`,
        todo: suggestion(id, ids, 'Correct the id, or delete it.'),
      })),
      ...(typeof section === 'string' && !sections.includes(section)
        ? [
            {
              file: file.path,
              line: file.lineOf([index, 'section']),
              expected: `"section" of ${ids[index]} to be the id of a section`,
              found: `"${section}"`,
              todo: suggestion(section, sections, 'Correct the id, or delete the line.'),
            },
          ]
        : []),
    ];
  });
}
