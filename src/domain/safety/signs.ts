import type { Draft } from '../phrasing/draft.ts';
import { readDraft } from '../phrasing/draft.ts';
import { type Finder, holds, makeFinder, matchAt } from '../phrasing/match.ts';
import type { SafetySign } from '../phrasing/types.ts';
import { fearOrControl, figures, selfHarm, violence } from './words.ts';

const signs: [SafetySign, Finder][] = [
  ['self-harm', makeFinder(selfHarm, {})],
  ['violence', makeFinder(violence, {})],
  ['fear-or-control', makeFinder(fearOrControl, {})],
];
const figuresOfSpeech = makeFinder(figures, {});

/**
 * The gravest sign of danger in a draft, or `none`. Threats that somebody else spoke count, so quotation
 * does not silence a sign; denial ("he never hit me") and figures of speech do.
 */
export function signOf(draft: Draft): SafetySign {
  for (const [sign, finder] of signs) {
    for (const { first, end } of draft.sentences) {
      if (shows(draft, finder, first, end) && !holds(figuresOfSpeech, draft, first, end)) return sign;
    }
  }
  return 'none';
}

function shows(draft: Draft, finder: Finder, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (draft.words[at]?.negated !== true && matchAt(finder, draft, at) >= 0) return true;
  }
  return false;
}

/** The gravest sign of danger in any text a reader types, such as a search. */
export function signIn(text: string): SafetySign {
  return signOf(readDraft(text));
}
