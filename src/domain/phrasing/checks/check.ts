import type { Draft } from '../draft.ts';
import { type Finder, holds, makeFinder } from '../match.ts';

/** Words found: the index of the first, and the index after the last. */
export interface Hit {
  first: number;
  end: number;
}

/** A rule made ready: finds its words in a draft, in their order. Pure but for the draft's count of steps. */
export type Find = (draft: Draft) => Hit[];

/** Whether the words at an index are the writer's own and not denied. */
export function isSaid(draft: Draft, at: number): boolean {
  const word = draft.words[at];
  return word !== undefined && !word.quoted && !word.negated;
}

/**
 * Drops hits in sentences that hold one of the rule's `unless` patterns.
 * Each sentence is looked through once, so that many hits in one long sentence stay cheap.
 */
export function exceptWhere(
  unless: string[] | undefined,
  lists: Record<string, string[]>,
): (draft: Draft, hits: Hit[]) => Hit[] {
  if (unless === undefined || unless.length === 0) return (_draft, hits) => hits;
  const finder: Finder = makeFinder(unless, lists);
  return (draft, hits) => {
    const excused = new Map<number, boolean>();
    return hits.filter(({ first }) => {
      const number = draft.words[first]?.sentence ?? 0;
      const sentence = draft.sentences[number];
      const known =
        excused.get(number) ?? (sentence !== undefined && holds(finder, draft, sentence.first, sentence.end));
      excused.set(number, known);
      return !known;
    });
  };
}
