import type { Draft } from '../draft.ts';
import type { SafetySign } from '../types.ts';

/** What the rules found in a draft. */
export interface Findings {
  notes: { label: string }[];
  strengths: { label: string }[];
  sign: SafetySign;
}

const shapes = [
  'about-i',
  'about-you',
  'length',
  'three-words-or-fewer',
  'asks',
  'loud',
  'sign',
  'several-sentences',
  'any-note',
  'any-strength',
  'quotes',
  'begins-with-you',
] as const;

/** How many features there are for a list of labels. */
export function featureCount(labels: readonly string[]): number {
  return labels.length + shapes.length;
}

/**
 * What the network is told besides the words: which labels the rules found (1 or 0 each), then the shape of
 * the draft, each between 0 and 1.
 * @param labels all labels in a fixed order
 */
export function featuresOf(
  draft: Draft,
  { notes, strengths, sign }: Findings,
  labels: readonly string[],
): Float32Array {
  const found = new Set([...notes, ...strengths].map(({ label }) => label));
  const clauses = Math.max(1, draft.clauses.length);
  const about = (subject: string) => draft.clauses.filter((clause) => clause.subject === subject).length / clauses;
  const shape: Record<(typeof shapes)[number], number | boolean> = {
    'about-i': about('i'),
    'about-you': about('you'),
    length: Math.min(1, draft.words.length / 40),
    'three-words-or-fewer': draft.words.length <= 3,
    asks: draft.sentences.some(({ question }) => question),
    loud: Math.min(2, draft.loud) / 2,
    sign: sign !== 'none',
    'several-sentences': draft.sentences.length > 1,
    'any-note': notes.length > 0,
    'any-strength': strengths.length > 0,
    quotes: draft.words.some(({ quoted }) => quoted),
    'begins-with-you': draft.clauses[0]?.subject === 'you',
  };
  return Float32Array.from([
    ...labels.map((label) => (found.has(label) ? 1 : 0)),
    ...shapes.map((name) => Number(shape[name])),
  ]);
}
