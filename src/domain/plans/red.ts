import { plain } from './text.ts';

/** What no plan between two people may hold. Each list stops a plan and explains why. */
export type RedList = 'tracking' | 'isolation' | 'money' | 'sex' | 'harm' | 'force';

/** Patterns by list, for text in lower case. */
export type RedLists = Record<RedList, readonly string[]>;

/** "No pressure for sex" and "I will not track you" hold the words and mean the opposite. */
const denied = /\b(?:no|not|never|without|nobody|neither|nor|won't|don't|cannot|can't)(?: [\w']+){0,4} $/u;

/** The first red list that a line stands on, with the words found, or nothing. */
export function redIn(text: string, lists: RedLists): { list: RedList; found: string } | undefined {
  const line = plain(text);
  for (const [list, patterns] of Object.entries(lists) as [RedList, string[]][]) {
    for (const pattern of patterns) {
      for (const match of line.matchAll(new RegExp(`\\b(?:${pattern})\\b`, 'gu'))) {
        // Isolation is itself a ban, and a threat of harm is never waved through.
        const before =
          line
            .slice(0, match.index)
            .split(/[.;:?]/u)
            .at(-1) ?? '';
        const means = list === 'isolation' || list === 'harm' || !denied.test(before);
        if (means) return { list, found: match[0].trim() };
      }
    }
  }
  return undefined;
}
