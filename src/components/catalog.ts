import { type CollectionEntry, getCollection } from 'astro:content';
import { address } from './address.ts';

export type Section = CollectionEntry<'sections'>;
export type WrittenSection = Section & { data: { status: 'written' } };
export type Exercise = CollectionEntry<'exercises'>;
export type Reference = CollectionEntry<'references'>['data'];

/** The number in front of the file name: 0 for the introduction, then 1 to 12. */
export const numberOf = ({ filePath = '' }: Section) => Number(/(\d+)-[^/]*$/.exec(filePath)?.[1] ?? 0);

/** Introduction and sections in order, written and planned. */
export const sections: Section[] = (await getCollection('sections')).sort((a, b) => numberOf(a) - numberOf(b));

/** Whether a section has its page. */
export const isWritten = (section: Section): section is WrittenSection => section.data.status === 'written';

/** The address of a section's page. */
export const sectionAddress = (id: string) => address(`/guide/${id}/`);

/** The id of the section whose folder an exercise lies in. */
export const sectionOf = ({ filePath = '' }: Exercise) => filePath.split('/').at(-2) ?? '';

const order = new Map(sections.map((section, index) => [section.id, index]));

/** All exercises, in the order of their sections. */
export const exercises: Exercise[] = (await getCollection('exercises')).sort(
  (a, b) => (order.get(sectionOf(a)) ?? 99) - (order.get(sectionOf(b)) ?? 99) || a.id.localeCompare(b.id),
);

/** The exercises of a section that do not stand in its text. */
export function besideText({ id, body = '' }: Section): Exercise[] {
  const inText = new Set([...body.matchAll(/<Exercise\s+id="([^"]+)"/g)].map(([, name]) => name));
  return exercises.filter((exercise) => sectionOf(exercise) === id && !inText.has(exercise.id));
}

/** The name of an exercise's kind, one of the folders in src/exercises. */
export const kindOf = (exercise: Exercise) => exercise.data.kind;

/** Every text under a key of an exercise, at any depth, each once: its sources, or where its steps lead. */
export function valuesOf(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(key, inner),
  );
  return [...new Set(found)];
}

/** Ids of all references an exercise rests on or cites. */
export const sourcesOf = ({ data }: Exercise) => [...new Set([...data.sources, ...valuesOf('source', data)])];

/** The address of an exercise's own page: check-ins stand together, all others under practice. */
export const exerciseAddress = (exercise: Exercise) =>
  address(`/${kindOf(exercise) === 'reflect' ? 'check-in' : 'practice'}/${exercise.id}/`);

/** The address of what an exercise's island loads when a reader starts it. */
export const exerciseFile = (id: string) => address(`/practice/${id}.json`);

const references = new Map((await getCollection('references')).map(({ data }) => [data.id, data]));

/**
 * One reference by its id.
 * @throws when it does not stand in content/references.yaml: the build stops
 */
export function referenceOf(id: string, where: string): Reference {
  const found = references.get(id);
  if (found) return found;
  throw new Error(
    `${where}: expected a reference of content/references.yaml, found "${id}". Correct the id or add the reference.`,
  );
}

const terms = new Map((await getCollection('glossary')).map(({ data }) => [data.id, data]));

/**
 * One word of the glossary by its id.
 * @throws when it does not stand in content/glossary.yaml: the build stops
 */
export function termOf(id: string) {
  const found = terms.get(id);
  if (found) return found;
  throw new Error(
    `<Term id="${id}">: expected a word of content/glossary.yaml, found "${id}". Correct the id or add the word.`,
  );
}

export type Companion = CollectionEntry<'more'>;

/** The companion articles, in the order of their sections. */
export const companions: Companion[] = (await getCollection('more')).sort(
  (a, b) => (order.get(a.data.section) ?? 99) - (order.get(b.data.section) ?? 99) || a.id.localeCompare(b.id),
);

/** The address of a companion article. */
export const companionAddress = (id: string) => address(`/more/${id}/`);

/**
 * Where a step of a reflection leads: an exercise, a section or an address of ours.
 * @throws when it is none of them
 */
export function stepAddress(to: string, where: string): string {
  if (to.startsWith('/')) return address(to);
  const exercise = exercises.find(({ id }) => id === to);
  if (exercise) return exerciseAddress(exercise);
  if (sections.some((section) => section.id === to && isWritten(section))) return sectionAddress(to);
  throw new Error(`${where}: expected the id of an exercise or a written section, found "${to}". Correct "to:".`);
}
