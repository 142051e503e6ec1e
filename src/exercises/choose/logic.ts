import { isRecordOf, isStringArray, without } from '../../domain/keeping/guards.ts';
import type { Line, Persist } from '../kind.ts';
import type { ChooseData } from './schema.ts';

/** What the browser needs: the question and its scenes. */
export type ChoosePublic = Pick<ChooseData, 'question' | 'items'>;
export type ChooseItem = ChoosePublic['items'][number];

export interface ChooseAnswer {
  /** Option ids picked, by item id. */
  picks: Record<string, string[]>;
  /** Items whose reasons were asked for; their picks stand. */
  checked: string[];
}

export type ChooseAction =
  | { type: 'pick'; item: string; option: string }
  | { type: 'check'; item: string }
  | { type: 'again'; item: string };

export interface ChooseResult {
  /** Items where all helping options, and no other, were picked. */
  met: string[];
  /** Items worth another look. */
  look: string[];
}

/** A pick is one tap in one list, so it may stay in the tab. */
export const persist: Persist = 'session';

/** Leaves out the editor's fields. */
export function toPublic({ question, items }: ChooseData): ChoosePublic {
  return { question, items };
}

/** An answer with nothing picked. */
export function start(): ChooseAnswer {
  return { picks: {}, checked: [] };
}

/** Picks an option (again: takes it back, where several may be picked), shows reasons, or opens an item anew. Unknown items change nothing. */
export function update(data: ChoosePublic, answer: ChooseAnswer, action: ChooseAction): ChooseAnswer {
  const item = data.items.find(({ id }) => id === action.item);
  if (!item) return answer;
  const picked = answer.picks[item.id] ?? [];
  const done = answer.checked.includes(item.id);

  if (action.type === 'again') {
    return { picks: without(answer.picks, item.id), checked: answer.checked.filter((id) => id !== item.id) };
  }
  if (action.type === 'check') {
    return done || picked.length === 0 ? answer : { ...answer, checked: [...answer.checked, item.id] };
  }
  if (done || !item.options.some(({ id }) => id === action.option)) return answer;
  return { ...answer, picks: { ...answer.picks, [item.id]: toggled(item, picked, action.option) } };
}

function toggled(item: ChooseItem, picked: string[], option: string): string[] {
  if (!item.several) return [option];
  return picked.includes(option) ? picked.filter((id) => id !== option) : [...picked, option];
}

/** Ids of items whose reasons were not asked for yet. */
export function missing(data: ChoosePublic, answer: ChooseAnswer): string[] {
  return data.items.map(({ id }) => id).filter((id) => !answer.checked.includes(id));
}

/** Sorts the answered items into those met and those worth another look. */
export function result(data: ChoosePublic, answer: ChooseAnswer): ChooseResult {
  const answered = data.items.filter(({ id }) => answer.checked.includes(id));
  const met = answered.filter((item) => {
    const picked = answer.picks[item.id] ?? [];
    return item.options.every((option) => option.helps === picked.includes(option.id));
  });
  return {
    met: met.map(({ id }) => id),
    look: answered.filter((item) => !met.includes(item)).map(({ id }) => id),
  };
}

/** The replies picked, scene by scene. */
export function lines(data: ChoosePublic, { picks }: ChooseAnswer): Line[] {
  return data.items.flatMap(({ id, scene, options }) => {
    const answers = options.filter((option) => picks[id]?.includes(option.id)).map(({ text }) => text);
    return answers.length > 0 ? [{ question: scene, answers }] : [];
  });
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is ChooseAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { picks, checked } = value as Partial<ChooseAnswer>;
  return isRecordOf(picks, isStringArray) && isStringArray(checked);
}
