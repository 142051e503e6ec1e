import { isRecordOf } from '../../domain/keeping/guards.ts';
import * as time from '../../domain/timing/clock.ts';
import type { Line, Persist } from '../kind.ts';
import type { TimerData } from './schema.ts';

/** What the browser needs: the questions and the parts. */
export type TimerPublic = Pick<TimerData, 'gate' | 'rate' | 'parts' | 'asks' | 'close'>;
export type TimerPart = TimerPublic['parts'][number];

/** Holds marks and times only: what a reader writes has no place in it. */
export interface TimerAnswer {
  /** How far each part has run, by its id. */
  clocks: Record<string, time.Clock>;
  /** Marks by `before`, `after`, or the id of a question. */
  marks: Record<string, number>;
  /** How many rounds before this one ended two or more points higher. */
  rises: number;
}

export type TimerAction =
  | { type: 'run' | 'hold' | 'extend'; part: string; now: number }
  | { type: 'mark'; question: string; mark: number }
  | { type: 'again' };

export interface TimerResult {
  /** How the mark moved, or null when one of the two was left out. */
  change: number | null;
  /** Which words of `rate` fit that change. */
  moved: 'fell' | 'same' | 'rose' | 'again' | null;
  /** Ids of questions marked below 3 that have a tip. */
  tips: string[];
}

/** One screen: a question before or after, a part, or the end. */
export type Step =
  | { type: 'gate' | 'before' | 'after' | 'end' }
  | { type: 'part'; part: TimerPart }
  | { type: 'ask'; ask: TimerPublic['asks'][number] };

/** Nothing of a timer is stored, not even in the tab: it may be used by two people in one room. */
export const persist: Persist = 'never';

/** What one press adds, in milliseconds. */
export const more = 60_000;

/** Leaves out the editor's fields. */
export function toPublic({ gate, rate, parts, asks, close }: TimerData): TimerPublic {
  return { ...(gate && { gate }), ...(rate && { rate }), parts, asks, close };
}

/** An answer in which no time has run. */
export function start(): TimerAnswer {
  return { clocks: {}, marks: {}, rises: 0 };
}

/** The screens in order; the last is the end. */
export function stepsOf({ gate, rate, parts, asks }: TimerPublic): Step[] {
  return [
    ...(gate ? [{ type: 'gate' } as const] : []),
    ...(rate ? [{ type: 'before' } as const] : []),
    ...parts.map((part) => ({ type: 'part', part }) as const),
    ...(rate ? [{ type: 'after' } as const] : []),
    ...asks.map((ask) => ({ type: 'ask', ask }) as const),
    { type: 'end' },
  ];
}

/** The length of a part in milliseconds, as written. */
export const lengthOf = ({ minutes }: TimerPart): number => minutes * 60_000;

/** Where the clock of a part stands. */
export function clockOf(answer: TimerAnswer, part: TimerPart): time.Clock {
  return Object.hasOwn(answer.clocks, part.id) ? (answer.clocks[part.id] as time.Clock) : time.still;
}

/** Starts, stops or lengthens a part, sets a mark, or begins another round. Unknown ids change nothing. */
export function update(data: TimerPublic, answer: TimerAnswer, action: TimerAction): TimerAnswer {
  if (action.type === 'again') {
    return { ...start(), rises: answer.rises + Number((result(data, answer).change ?? 0) >= 2) };
  }
  if (action.type === 'mark') {
    const known = ['before', 'after', ...data.asks.map(({ id }) => id)].includes(action.question);
    return known ? { ...answer, marks: { ...answer.marks, [action.question]: action.mark } } : answer;
  }
  const part = data.parts.find(({ id }) => id === action.part);
  if (!part) return answer;
  const clock = clockOf(answer, part);
  const next = {
    run: () => time.run(clock, action.now),
    hold: () => time.hold(clock, lengthOf(part), action.now),
    extend: () => time.extend(clock, lengthOf(part), action.now, more),
  }[action.type]();
  return { ...answer, clocks: { ...answer.clocks, [part.id]: next } };
}

/** What to say of a part at a moment: that it is over, that a minute is left, a question to the body, or nothing. */
export function cueAt(part: TimerPart, clock: time.Clock, now: number): 'over' | 'lastMinute' | 'check' | null {
  const left = time.left(clock, lengthOf(part), now);
  if (left === 0) return 'over';
  if (clock.since === null) return null;
  const gone = time.elapsed(clock, now);
  const every = (part.check?.every ?? 0) * 60_000;
  // Long enough to be read and felt, then it goes.
  if (every > 0 && gone >= every && gone % every < 20_000) return 'check';
  return left <= 60_000 && gone >= 60_000 ? 'lastMinute' : null;
}

/** Ids of parts that have not run. */
export function missing(data: TimerPublic, answer: TimerAnswer): string[] {
  const untouched = ({ spent, since }: time.Clock) => spent === 0 && since === null;
  return data.parts.filter((part) => untouched(clockOf(answer, part))).map(({ id }) => id);
}

/** How the mark moved, and which tips fit. Never how calm, close or good anyone is. */
export function result(data: TimerPublic, { marks, rises }: TimerAnswer): TimerResult {
  const { before, after } = marks;
  const change = before === undefined || after === undefined ? null : after - before;
  const tips = data.asks.filter(({ id, tip }) => tip && (marks[id] ?? 4) < 3).map(({ id }) => id);
  return { change, moved: change === null ? null : movedBy(change, rises), tips };
}

function movedBy(change: number, rises: number): TimerResult['moved'] {
  if (change < 0) return 'fell';
  if (change < 2) return 'same';
  return rises > 0 ? 'again' : 'rose';
}

/** The marks before, after, and at the end. */
export function lines({ rate, asks }: TimerPublic, { marks }: TimerAnswer): Line[] {
  const given = (...ids: string[]) => ids.flatMap((id) => (marks[id] === undefined ? [] : [String(marks[id])]));
  return [
    ...(rate ? [{ question: rate.question, answers: given('before', 'after') }] : []),
    ...asks.map(({ id, question }) => ({ question, answers: given(id) })),
  ].filter(({ answers }) => answers.length > 0);
}

/** Whether a value has the shape of an answer. */
export function isAnswer(value: unknown): value is TimerAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { clocks, marks, rises } = value as Partial<TimerAnswer>;
  return isRecordOf(clocks, isClock) && isRecordOf(marks, isNumber) && isNumber(rises);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isClock(value: unknown): value is time.Clock {
  if (typeof value !== 'object' || value === null) return false;
  const { spent, since, extra } = value as Partial<time.Clock>;
  return isNumber(spent) && isNumber(extra) && (since === null || isNumber(since));
}
