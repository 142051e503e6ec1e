import { getCollection } from 'astro:content';

const words = new Map((await getCollection('ui')).map(({ data }) => [data.id, data.text]));

/**
 * One interface word from content/ui/en.yaml.
 * @param key its dotted key
 * @param values what to put for `{name}` in it
 * @throws when the key does not stand in the file: the build stops
 */
export function t(key: string, values: Record<string, string | number> = {}): string {
  const text = words.get(key);
  if (text === undefined) {
    throw new Error(
      `content/ui/en.yaml has no word "${key}". Add a line with that key, or correct the key where it is used.`,
    );
  }
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * All words of one area without the area's name, for an island.
 * @param areas such as `choose`; later areas win
 */
export function wordsOf(...areas: string[]): Record<string, string> {
  return Object.fromEntries(
    areas.flatMap((area) =>
      [...words].filter(([key]) => key.startsWith(`${area}.`)).map(([key, text]) => [key.slice(area.length + 1), text]),
    ),
  );
}
