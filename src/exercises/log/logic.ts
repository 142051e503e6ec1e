import { type Day, daysBetween, inWords, isDay } from '../../domain/days/calendar.ts';
import { isRecordOf, isString } from '../../domain/keeping/guards.ts';
import type { Line, Persist } from '../kind.ts';
import type { LogData } from './schema.ts';

/** What the browser needs: the questions and the pattern. */
export type LogPublic = Pick<LogData, 'days' | 'guide' | 'question' | 'choices' | 'marks' | 'words' | 'pattern'>;

export interface LogEntry {
  /** Given when it is written, never changed. */
  id: string;
  /** The day it is about, as `2026-11-24`. */
  day: Day;
  /** Id of what happened. */
  choice: string;
  /** Marks from 0 to 10 by id; any may be left out. */
  marks: Record<string, number>;
  /** The reader's own words, short. */
  words?: string;
}

export interface LogAnswer {
  entries: LogEntry[];
}

export type LogAction = { type: 'put'; entry: LogEntry } | { type: 'remove'; entry: string };

export interface LogResult {
  /** Notes that the sentence counts, and all it looks at. */
  hits: number;
  all: number;
  /** The own pattern in one sentence, or why there is none yet. */
  sentence: string;
  /** True once the sentence is a pattern. */
  ready: boolean;
}

/** One row of bars and one column of the table. */
export interface Series {
  id: string;
  label: string;
  /** One value for each day asked for; null where nothing was noted. */
  values: (number | null)[];
}

/** A log makes sense over days only, so it stays on the device once the reader has chosen to keep things. */
export const persist: Persist = 'device';

/** The longest line of own words. */
export const longest = 160;

/** Leaves out the editor's fields. */
export function toPublic({ days, guide, question, choices, marks, words, pattern }: LogData): LogPublic {
  return { days, guide, question, choices, marks, ...(words && { words }), pattern };
}

/** A log without notes. */
export function start(): LogAnswer {
  return { entries: [] };
}

/** Adds a note, replaces one with the same id, or removes one. A choice or a day that does not exist changes nothing. */
export function update(data: LogPublic, answer: LogAnswer, action: LogAction): LogAnswer {
  const id = action.type === 'put' ? action.entry.id : action.entry;
  const at = answer.entries.findIndex((entry) => entry.id === id);
  if (action.type === 'remove') return at === -1 ? answer : { entries: answer.entries.toSpliced(at, 1) };
  const { entry } = action;
  if (!isDay(entry.day) || !data.choices.some((choice) => choice.id === entry.choice)) return answer;
  return { entries: at === -1 ? [...answer.entries, entry] : answer.entries.with(at, entry) };
}

/** `entries` while nothing is noted: a log has no end that could be missed. */
export function missing(_data: LogPublic, { entries }: LogAnswer): string[] {
  return entries.length === 0 ? ['entries'] : [];
}

/** The days with a note, each once, oldest first. */
export function notedDays({ entries }: LogAnswer): Day[] {
  return [...new Set(entries.map(({ day }) => day))].sort();
}

/** The reader's own pattern. It counts what was noted and says nothing of anyone. */
export function result({ pattern, choices }: LogPublic, answer: LogAnswer): LogResult {
  const { of = choices.map(({ id }) => id), hits: wanted, fades } = pattern;
  const looked = answer.entries.filter(
    ({ choice, marks }) => of.includes(choice) && (fades ?? []).every((mark) => marks[mark] !== undefined),
  );
  const isHit = ({ choice, marks }: LogEntry) =>
    fades ? (marks[fades[1]] ?? 0) < (marks[fades[0]] ?? 0) : (wanted ?? []).includes(choice);
  const hits = looked.filter(isHit).length;
  const days = notedDays(answer);
  const span = days.length === 0 ? 0 : daysBetween(days[0] as Day, days.at(-1) as Day) + 1;
  const ready = looked.length > 0 && span >= pattern.after;
  const filled = pattern.text.replace('{hits}', String(hits)).replace('{all}', String(looked.length));
  return { hits, all: looked.length, sentence: ready ? filled : pattern.few, ready };
}

/** What the plot draws and the table says: daily means of the marks, or how often each thing happened. */
export function series({ marks, choices }: LogPublic, { entries }: LogAnswer, days: Day[]): Series[] {
  const on = (day: Day) => entries.filter((entry) => entry.day === day);
  const count = (id: string) => (day: Day) =>
    on(day).length === 0 ? null : on(day).filter(({ choice }) => choice === id).length;
  const mean = (id: string) => (day: Day) => {
    const given = on(day).flatMap((entry) => entry.marks[id] ?? []);
    return given.length === 0 ? null : given.reduce((sum, mark) => sum + mark, 0) / given.length;
  };
  const [rows, value] = marks.length > 0 ? [marks, mean] : [choices, count];
  return rows.map(({ id, label }) => ({ id, label, values: days.map(value(id)) }));
}

/** The notes, day by day. */
export function lines({ choices, marks }: LogPublic, answer: LogAnswer): Line[] {
  const said = (entry: LogEntry) => [
    choices.find(({ id }) => id === entry.choice)?.label ?? [],
    ...marks.map(({ id, label }) => (entry.marks[id] === undefined ? [] : `${label}: ${entry.marks[id]}`)),
    entry.words ?? [],
  ];
  return notedDays(answer).map((day) => ({
    question: inWords(day),
    answers: answer.entries.filter((entry) => entry.day === day).map((entry) => said(entry).flat().join('; ')),
  }));
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is LogAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { entries } = value as Partial<LogAnswer>;
  return Array.isArray(entries) && entries.every(isEntry);
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, day, choice, marks, words } = value as Partial<LogEntry>;
  const shaped = isString(id) && isDay(day) && isString(choice) && (words === undefined || isString(words));
  return shaped && isRecordOf(marks, isMark);
}

function isMark(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
}
