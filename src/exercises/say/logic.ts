import { isRecordOf, isString, isStringArray } from '../../domain/keeping/guards.ts';
import type { Line, Persist } from '../kind.ts';
import type { SayData } from './schema.ts';

/** What the browser needs: the scenes, and whether the reader picks one. */
export type SayPublic = Pick<SayData, 'scenes' | 'free'>;
export type Scene = SayPublic['scenes'][number];

export interface SayAnswer {
  /** The words as they stand, by scene id. */
  drafts: Record<string, string>;
  /** The first version, set down when the reader says so, by scene id. */
  firsts: Record<string, string>;
  /** Notes switched off for this draft ("not here"): `scene/rule/words`. */
  muted: string[];
}

export type SayAction =
  | { type: 'write'; scene: string; text: string }
  | { type: 'try'; scene: string }
  | { type: 'mute'; scene: string; note: string }
  | { type: 'again'; scene: string };

export interface SayResult {
  /** Scenes that were tried. */
  tried: string[];
}

/** Free text is kept nowhere: it is gone when the page is left. */
export const persist: Persist = 'never';

/** The fewest words that count as a try: below it model answers stay closed. */
export const fewestWords = 4;

/** Leaves out the editor's fields. */
export function toPublic({ scenes, free }: SayData): SayPublic {
  return free === undefined ? { scenes } : { scenes, free };
}

/** An answer without words. */
export function start(): SayAnswer {
  return { drafts: {}, firsts: {}, muted: [] };
}

/** Writes, sets down the first version, silences one note, or begins a scene anew. Unknown scenes change nothing. */
export function update(data: SayPublic, answer: SayAnswer, action: SayAction): SayAnswer {
  if (!data.scenes.some(({ id }) => id === action.scene)) return answer;
  const draft = answer.drafts[action.scene] ?? '';
  switch (action.type) {
    case 'write':
      return { ...answer, drafts: { ...answer.drafts, [action.scene]: action.text } };
    case 'try':
      if (!isTry(draft) || answer.firsts[action.scene] !== undefined) return answer;
      return { ...answer, firsts: { ...answer.firsts, [action.scene]: draft } };
    case 'mute':
      return { ...answer, muted: [...answer.muted, `${action.scene}/${action.note}`] };
    case 'again': {
      const { [action.scene]: _draft, ...drafts } = answer.drafts;
      const { [action.scene]: _first, ...firsts } = answer.firsts;
      return { drafts, firsts, muted: answer.muted.filter((note) => !note.startsWith(`${action.scene}/`)) };
    }
  }
}

/** Whether the words are enough for a try. */
export function isTry(draft: string): boolean {
  return draft.trim().split(/\s+/u).filter(Boolean).length >= fewestWords;
}

/** Ids of scenes not tried yet. */
export function missing(data: SayPublic, answer: SayAnswer): string[] {
  return data.scenes.map(({ id }) => id).filter((id) => answer.firsts[id] === undefined);
}

/** Which scenes were tried. Words are not judged here; the coach speaks of them note by note. */
export function result(data: SayPublic, answer: SayAnswer): SayResult {
  return { tried: data.scenes.map(({ id }) => id).filter((id) => answer.firsts[id] !== undefined) };
}

/** The words as they stand, scene by scene, after the first version where the two differ. */
export function lines(data: SayPublic, { drafts, firsts }: SayAnswer): Line[] {
  return data.scenes.flatMap(({ id, scene }) => {
    const versions = [firsts[id], drafts[id]].flatMap((text) => text?.trim() || []);
    return versions.length > 0 ? [{ question: scene, answers: [...new Set(versions)] }] : [];
  });
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is SayAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { drafts, firsts, muted } = value as Partial<SayAnswer>;
  return isRecordOf(drafts, isString) && isRecordOf(firsts, isString) && isStringArray(muted);
}
