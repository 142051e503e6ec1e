import { isRecordOf, without } from '../../domain/keeping/guards.ts';
import { type Band, band, distance, drivers, type Mark, mean } from '../../domain/reflection/parts.ts';
import type { Line, Persist } from '../kind.ts';
import type { ReflectData } from './schema.ts';

/** What the browser needs: the statements, the parts and the steps. */
export type ReflectPublic = Pick<ReflectData, 'scale' | 'safety' | 'parts' | 'items' | 'keep'>;
export type ReflectPart = ReflectPublic['parts'][number];
export type Step = ReflectPublic['keep'];

export interface ReflectAnswer {
  /** A mark from 0 to 4, or `skip`, by item id. */
  marks: Record<string, Mark>;
}

export type ReflectAction = { type: 'mark'; item: string; mark: Mark } | { type: 'clear'; item: string };

export interface PartResult {
  part: ReflectPart;
  /** Mean of the marks given, 0 to 4, or null when all were skipped. */
  mean: number | null;
  band: Band | null;
  /** Ids of the items that pulled this part away from where it would be easiest. */
  drivers: string[];
}

export interface ReflectResult {
  parts: PartResult[];
  /** Two steps at most, those parts first that ask for most care. */
  steps: Step[];
}

/** Marks may stay in the tab. The safety questions are not part of the answer and are kept nowhere. */
export const persist: Persist = 'session';

/** Leaves out the editor's fields. */
export function toPublic({ scale, safety, parts, items, keep }: ReflectData): ReflectPublic {
  return { scale, safety, parts, items, keep };
}

/** An answer without marks. */
export function start(): ReflectAnswer {
  return { marks: {} };
}

/** Sets or clears one mark. Unknown items change nothing. */
export function update(data: ReflectPublic, answer: ReflectAnswer, action: ReflectAction): ReflectAnswer {
  if (!data.items.some(({ id }) => id === action.item)) return answer;
  if (action.type === 'clear') return { marks: without(answer.marks, action.item) };
  return { marks: { ...answer.marks, [action.item]: action.mark } };
}

/** Ids of statements without a mark; a skipped one counts as answered. */
export function missing(data: ReflectPublic, answer: ReflectAnswer): string[] {
  return data.items.map(({ id }) => id).filter((id) => answer.marks[id] === undefined);
}

/** The parts with their bands, what drove them, and two next steps. No total: parts do not add up to a verdict. */
export function result(data: ReflectPublic, answer: ReflectAnswer): ReflectResult {
  const parts = data.parts.map((part) => {
    const items = data.items.filter((item) => item.part === part.id);
    const marks = items.map(({ id }) => ({ id, mark: answer.marks[id] }));
    const average = mean(marks.map(({ mark }) => mark));
    return { part, mean: average, band: average === null ? null : band(average), drivers: drivers(marks, part.wants) };
  });
  const needy = parts
    .filter((entry) => entry.mean !== null && distance(entry.mean, entry.part.wants) >= 1)
    .sort((a, b) => distance(b.mean ?? 0, b.part.wants) - distance(a.mean ?? 0, a.part.wants))
    .map(({ part }) => part.next);
  return { parts, steps: [...needy, data.keep].slice(0, 2) };
}

/** The word chosen for each statement; skipped ones are left out. */
export function lines({ items, scale }: ReflectPublic, { marks }: ReflectAnswer): Line[] {
  return items.flatMap(({ id, text }) => {
    const mark = marks[id];
    return typeof mark === 'number' ? [{ question: text, answers: [scale[mark] ?? ''] }] : [];
  });
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is ReflectAnswer {
  return typeof value === 'object' && value !== null && isRecordOf((value as Partial<ReflectAnswer>).marks, isMark);
}

function isMark(value: unknown): value is Mark {
  return value === 'skip' || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4);
}
