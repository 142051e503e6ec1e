import type { Draft } from './draft.ts';
import type { Note, Strength } from './types.ts';

/** What each finding adds. Chosen by hand on editorial grounds, not learned. */
const weights = {
  note: -1.2,
  strength: 0.6,
  limit: 0.2,
  /** Per share of clauses about "I" less clauses about "you". */
  owned: 0.9,
  /** A question to the other that carries no note. */
  asks: 0.3,
  /** Exclamation marks and capitals. */
  loud: -0.4,
  /** Grows with the words up to forty: a sentence with a reason in it lands softer than a blunt one. */
  length: 0.6,
};
const most = 4;

/**
 * How softly a draft may land, from 0 to 1, to hold two versions of a message against each other; no score for readers.
 *
 * landing = 1 / (1 + e^-z), where z adds: each note (-1.2, at most four), each kind of strength (+0.6, a
 * limit +0.2, at most four), the share of clauses that speak of "I" less those that speak of "you"
 * (0.9), a question without a note (+0.3), each shout (-0.4, at most two) and length (up to +0.6 at forty words).
 * The signs follow what studies of openings and apologies found helpful (owning, naming a feeling,
 * asking); the sizes are a first guess, which a learned part replaces when it has been measured.
 */
export function landingOf(draft: Draft, { notes, strengths }: { notes: Note[]; strengths: Strength[] }): number {
  const kinds = new Set(strengths.map(({ label }) => label));
  const helping = Math.min(most, [...kinds].filter((label) => label !== 'boundary-self').length);
  const about = (subject: string): number => draft.clauses.filter((clause) => clause.subject === subject).length;
  const asks = draft.sentences.some(({ question }) => question) && notes.length === 0;
  const z =
    weights.note * Math.min(most, notes.length) +
    weights.strength * helping +
    (kinds.has('boundary-self') ? weights.limit : 0) +
    (weights.owned * (about('i') + about('we') - about('you'))) / Math.max(1, draft.clauses.length) +
    (asks ? weights.asks : 0) +
    weights.loud * Math.min(2, draft.loud) +
    weights.length * Math.min(1, draft.words.length / 40);
  return Math.round(1e6 / (1 + Math.exp(-z))) / 1e6;
}
