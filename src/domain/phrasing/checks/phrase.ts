import { makeFinder, matchAt } from '../match.ts';
import type { PhraseRule } from '../types.ts';
import { exceptWhere, type Find, type Hit, isSaid } from './check.ts';

/** How many words before the phrase are looked at for `notAfter`. */
const lookBack = 4;

/**
 * Finds the phrases of a rule, longest first at each place. Quoted, reported and denied words are
 * passed over, and so is a phrase that one of the rule's exceptions touches.
 */
export function phrase(rule: PhraseRule): Find {
  const phrases = makeFinder(rule.phrases, rule.words);
  const notBefore = makeFinder(rule.notBefore ?? [], rule.words);
  const notAfter = makeFinder(rule.notAfter ?? [], rule.words);
  const except = exceptWhere(rule.unless, rule.words);

  return (draft) => {
    const hits: Hit[] = [];
    const endsBefore = (at: number): boolean => {
      for (let from = Math.max(0, at - lookBack); from < at; from += 1)
        if (matchAt(notAfter, draft, from) === at) return true;
      return false;
    };
    for (let at = 0; at < draft.words.length; at += 1) {
      const end = matchAt(phrases, draft, at);
      if (end < 0 || !isSaid(draft, at)) continue;
      const asks = draft.sentences[draft.words[at]?.sentence ?? 0]?.question === true;
      if ((rule.questions === 'no' && asks) || (rule.questions === 'only' && !asks)) continue;
      if (endsBefore(at) || follows(draft, end, matchAt(notBefore, draft, end))) continue;
      hits.push({ first: at, end });
      at = end - 1;
    }
    return except(draft, hits);
  };
}

/** Whether something matched at the end of a phrase, still in its sentence. */
function follows(draft: Parameters<Find>[0], end: number, matched: number): boolean {
  return matched >= 0 && draft.words[end]?.sentence === draft.words[end - 1]?.sentence;
}
