import { daysBetween, isTime } from './dates.ts';
import { type RedList, type RedLists, redIn } from './red.ts';
import { countWords, findWords, hasOwnAct, namesTime } from './text.ts';

/**
 * The closed list of rules a field can be held to, with the lists they need (see lists.ts). What each asks
 * stands in the schema of `plan`.
 */
export type Rule =
  | { check: 'required' }
  | { check: 'active' | 'observable' | 'first-person-act' | 'names-time'; words: readonly string[] }
  | { check: 'red-words'; lists: RedLists }
  | { check: 'most-words'; most: number }
  | { check: 'fewest-words'; least: number }
  | { check: 'no-words' | 'any-words'; words: readonly string[] }
  | { check: 'date-within'; least: number; most: number; after?: string | undefined }
  | { check: 'not-after-time'; time: string }
  | { check: 'between' | 'count'; least: number; most: number }
  | { check: 'one-of' | 'none-of'; picks: readonly string[] };

/** What a reader gave, by field id: a text, or the ids of the options picked. */
export interface Given {
  texts: Record<string, string>;
  picks: Record<string, string[]>;
}

export interface Outcome {
  holds: boolean;
  /** The words that the rule is about. */
  found?: string | undefined;
  /** The red list that stops the plan. */
  red?: RedList | undefined;
}

const holds: Outcome = { holds: true };
const fits = (yes: boolean): Outcome => ({ holds: yes });
const without = (found: string | undefined): Outcome => ({ holds: found === undefined, found });

/**
 * Holds one field to one rule. An empty field breaks `required` only: the other rules wait until there
 * is something to read.
 * @param today the reader's day, 2026-11-24; without it rules on dates hold
 */
export function check(rule: Rule, field: string, given: Given, today?: string): Outcome {
  const text = (given.texts[field] ?? '').trim();
  const picks = given.picks[field] ?? [];
  if (rule.check === 'required') return fits(text !== '' || picks.length > 0);
  if (text === '' && picks.length === 0) return holds;

  switch (rule.check) {
    case 'most-words':
      return fits(countWords(text) <= rule.most);
    case 'fewest-words':
      return fits(countWords(text) >= rule.least);
    case 'no-words':
    case 'active':
    case 'observable':
      return without(findWords(text, rule.words));
    case 'any-words':
      return fits(findWords(text, rule.words) !== undefined);
    case 'first-person-act':
      return fits(hasOwnAct(text, rule.words));
    case 'names-time':
      return fits(namesTime(text, rule.words));
    case 'red-words': {
      const red = redIn(text, rule.lists);
      return red ? { holds: false, found: red.found, red: red.list } : holds;
    }
    case 'date-within': {
      const from = rule.after ? (given.texts[rule.after] ?? '') : (today ?? '');
      const days = daysBetween(from, text);
      return fits(days === undefined || (days >= rule.least && days <= rule.most));
    }
    case 'not-after-time':
      // The small hours belong to the evening before.
      return fits(!isTime(text) || (text <= rule.time && text >= '05:00'));
    case 'between':
      return fits(Number(text) >= rule.least && Number(text) <= rule.most);
    case 'count':
      return fits(picks.length >= rule.least && picks.length <= rule.most);
    case 'one-of':
      return fits(picks.some((pick) => rule.picks.includes(pick)));
    case 'none-of':
      return fits(!picks.some((pick) => rule.picks.includes(pick)));
  }
}
