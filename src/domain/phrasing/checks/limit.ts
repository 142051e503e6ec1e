import type { Draft } from '../draft.ts';
import { makeFinder, matchAt } from '../match.ts';
import type { LimitRule } from '../types.ts';
import { exceptWhere, type Find, type Hit, isSaid } from './check.ts';

/** How far after "if you …" the writer's own act may follow, in words. */
const reach = 16;
const conditions = new Set(['if', 'when', 'whenever', 'unless', 'until', 'as', 'while']);

/**
 * Finds firm limits and refusals: short ones that stand alone ("No.", "Not tonight."), refusals for
 * oneself ("I am not ready"), and what the writer will do for their own part under a condition
 * ("If there is shouting, I'll go outside"). What is done *to* the other is in no list, so a threat
 * does not pass as a limit.
 */
export function limit(rule: LimitRule): Find {
  const limits = makeFinder(rule.limits, rule.words);
  const acts = makeFinder(rule.acts, rule.words);
  const except = exceptWhere(rule.unless, rule.words);

  return (draft) => {
    const hits: Hit[] = [];
    for (let at = 0; at < draft.words.length; at += 1) {
      if (draft.words[at]?.quoted === true) continue;
      const end = Math.max(isSaid(draft, at) ? matchAt(limits, draft, at) : -1, conditionalEnd(draft, at));
      if (end < 0) continue;
      hits.push({ first: at, end });
      at = end - 1;
    }
    return except(draft, hits);
  };

  /** The end of "if …, I will …" or "I will … if …" that begins at a word, or -1. */
  function conditionalEnd(draft: Draft, at: number): number {
    const word = draft.words[at];
    if (word === undefined) return -1;
    if (word.text === 'i') {
      const acted = matchAt(acts, draft, at);
      for (let index = acted; acted >= 0 && index < acted + 4; index += 1) {
        const next = draft.words[index];
        if (next?.sentence === word.sentence && conditions.has(next.text)) return clauseEnd(draft, index);
      }
      return -1;
    }
    if (!conditions.has(word.text)) return -1;
    for (let index = at + 2; index <= at + reach && draft.words[index]?.sentence === word.sentence; index += 1) {
      if (draft.words[index]?.text !== 'i') continue;
      const end = matchAt(acts, draft, index);
      if (end >= 0) return end;
    }
    return -1;
  }
}

function clauseEnd(draft: Draft, at: number): number {
  return draft.clauses[draft.words[at]?.clause ?? 0]?.end ?? at + 1;
}
