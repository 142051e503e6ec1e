import { isRecordOf, isString, without } from '../../domain/keeping/guards.ts';
import type { Line, Persist } from '../kind.ts';
import type { SortData } from './schema.ts';

/** What the browser needs: the question, the piles, the cards. */
export type SortPublic = Pick<SortData, 'question' | 'piles' | 'cards'>;

export interface SortAnswer {
  /** The pile chosen, by card id. */
  places: Record<string, string>;
}

export type SortAction = { type: 'place'; card: string; pile: string } | { type: 'again'; card: string };

export interface SortResult {
  /** Cards on a pile that fits. */
  fits: string[];
  /** Cards on another pile. */
  look: string[];
}

/** A place is one tap, so it may stay in the tab. */
export const persist: Persist = 'session';

/** Leaves out the editor's fields. */
export function toPublic({ question, piles, cards }: SortData): SortPublic {
  return { question, piles, cards };
}

/** An answer with every card still in hand. */
export function start(): SortAnswer {
  return { places: {} };
}

/** Puts a card on a pile, or takes it back. Unknown cards and piles change nothing. */
export function update(data: SortPublic, answer: SortAnswer, action: SortAction): SortAnswer {
  if (!data.cards.some(({ id }) => id === action.card)) return answer;
  if (action.type === 'again') return { places: without(answer.places, action.card) };
  if (!data.piles.some(({ id }) => id === action.pile)) return answer;
  return { places: { ...answer.places, [action.card]: action.pile } };
}

/** Ids of cards still in hand. */
export function missing(data: SortPublic, answer: SortAnswer): string[] {
  return data.cards.map(({ id }) => id).filter((id) => answer.places[id] === undefined);
}

/** Which placed cards lie on a pile that fits, and which on another. */
export function result(data: SortPublic, answer: SortAnswer): SortResult {
  const placed = data.cards.filter(({ id }) => answer.places[id] !== undefined);
  const fits = placed.filter(({ id, piles }) => piles.includes(answer.places[id] ?? ''));
  return {
    fits: fits.map(({ id }) => id),
    look: placed.filter((card) => !fits.includes(card)).map(({ id }) => id),
  };
}

/** The pile of each card that was placed. */
export function lines(data: SortPublic, { places }: SortAnswer): Line[] {
  return data.cards.flatMap(({ id, text }) =>
    data.piles.filter((pile) => pile.id === places[id]).map(({ label }) => ({ question: text, answers: [label] })),
  );
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is SortAnswer {
  return typeof value === 'object' && value !== null && isRecordOf((value as Partial<SortAnswer>).places, isString);
}
