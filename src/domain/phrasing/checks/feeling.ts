import type { Draft } from '../draft.ts';
import { makeFinder, matchAt } from '../match.ts';
import type { FeelingRule } from '../types.ts';
import { exceptWhere, type Find, type Hit } from './check.ts';

const openings = makeFinder(
  [
    'i (just|still|really|also|often|only|sometimes|honestly)? (feel|felt|am|was|get|got)',
    'i (am|was|have been|was left|have) (still|just|also|really)? (feeling|felt)',
    'i (do|did|started to|have started to|began to) feel',
    '(it|that|this) (makes|made|left|leaves) me (feel|feeling)?',
  ],
  {},
);
const measures = makeFinder(
  [
    'so',
    'very',
    'really',
    'too',
    'quite',
    'pretty',
    'deeply',
    'a (bit|little)',
    'kind of',
    'more',
    'still',
    'completely',
    'rather',
    'both',
    'just',
    'and then',
    'this',
  ],
  {},
);
const joiners = new Set(['and', 'or', 'but']);

/** Past up to three words of measure: "so very", "a bit". */
function skipMeasures(draft: Draft, from: number): number {
  let at = from;
  for (let count = 0; count < 3; count += 1) {
    const end = matchAt(measures, draft, at);
    if (end < 0 || draft.words[at]?.broken === true) return at;
    at = end;
  }
  return at;
}

/**
 * Finds a feeling that the writer names as their own: "I feel so lonely", "I was scared and angry".
 * Judgments that only begin with "I feel" are not in the lists and stay unmarked.
 */
export function feeling(rule: FeelingRule): Find {
  const feelings = makeFinder(
    rule.feelings.flatMap((name) => rule.words[name] ?? []),
    {},
  );
  const except = exceptWhere(rule.unless, rule.words);

  return (draft) => {
    const hits: Hit[] = [];
    for (let first = 0; first < draft.words.length; first += 1) {
      const opened = matchAt(openings, draft, first);
      if (opened < 0 || draft.words[first]?.quoted === true) continue;
      const end = feelingEnd(draft, opened);
      if (end < 0) continue;
      hits.push({ first, end });
      first = end - 1;
    }
    return except(draft, hits);
  };

  function feelingEnd(draft: Draft, from: number): number {
    const start = skipMeasures(draft, from);
    const sentence = draft.words[from]?.sentence;
    if (sentence !== draft.words[from - 1]?.sentence || draft.words[from]?.broken === true) return -1;
    const end = draft.words[start]?.sentence === sentence ? matchAt(feelings, draft, start) : -1;
    if (end < 0 || !joiners.has(draft.words[end]?.text ?? '')) return end;
    const second = matchAt(feelings, draft, skipMeasures(draft, end + 1));
    return second >= 0 ? second : end;
  }
}
