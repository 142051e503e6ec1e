import { inWords } from '../../domain/days/calendar.ts';
import { isRecordOf, isString, isStringArray } from '../../domain/keeping/guards.ts';
import { check, type Given, type Outcome, type Rule } from '../../domain/plans/checks.ts';
import { daysBetween, isTime } from '../../domain/plans/dates.ts';
import { withLists } from '../../domain/plans/lists.ts';
import type { Line, Persist } from '../kind.ts';
import type { PlanData } from './schema.ts';

type DataField = PlanData['fields'][number];
/** A rule with its words, as the browser gets it. */
export type PlanCheck = Pick<DataField['checks'][number], 'say' | 'ok' | 'source' | 'blocks'> & Rule;
export type PlanField = Omit<DataField, 'checks'> & { checks: PlanCheck[] };

/** What the browser needs: the fields, the card, which of them make a date. */
export type PlanPublic = Pick<PlanData, 'card' | 'calendar'> & { fields: PlanField[] };

/** What the reader gave, by field id. */
export type PlanAnswer = Given;

export type PlanAction =
  | { type: 'write'; field: string; text: string }
  | { type: 'pick'; field: string; option: string };

/** One check of one field and how it went. */
export interface Finding extends Outcome {
  check: PlanCheck;
  /** The red list that stops the plan. Why it does stands under this name in content/ui/en.yaml. */
  red?: 'tracking' | 'isolation' | 'money' | 'sex' | 'harm' | 'force' | undefined;
}

/** A day for the calendar, with an hour and a length where the plan has them. */
export interface CalendarDay {
  date: string;
  time?: string;
  minutes?: number;
}

export interface PlanResult {
  /** Ids of fields without which there is no card yet. */
  open: string[];
  /** Ids of fields with a note that the reader chose to leave. */
  noted: string[];
  /** What is strong: the `ok` of checks that hold, on fields that are filled. */
  strong: Finding[];
  calendar?: CalendarDay;
}

/** Plans are free text: they are gone when the page is left. */
export const persist: Persist = 'never';

/** Leaves out the editor's fields, and gives each check the word list it needs. */
export function toPublic({ fields, card, calendar }: PlanData): PlanPublic {
  return {
    fields: fields.map((field) => ({ ...field, checks: field.checks.map(withLists) as PlanCheck[] })),
    card,
    ...(calendar ? { calendar } : {}),
  };
}

/** A plan with nothing written. */
export function start(): PlanAnswer {
  return { texts: {}, picks: {} };
}

/** Writes into a field, or picks an option (again: takes it back, where several may be picked). Unknown ids change nothing. */
export function update(data: PlanPublic, answer: PlanAnswer, action: PlanAction): PlanAnswer {
  const field = data.fields.find(({ id }) => id === action.field);
  if (!field) return answer;
  if (action.type === 'write') {
    if (field.kind === 'choice') return answer;
    return { ...answer, texts: { ...answer.texts, [field.id]: action.text } };
  }
  const { option } = action;
  if (!field.options.some(({ id }) => id === option)) return answer;
  const picked = answer.picks[field.id] ?? [];
  const rest = picked.filter((id) => id !== option);
  const next = field.several ? (rest.length < picked.length ? rest : [...picked, option]) : [option];
  return { ...answer, picks: { ...answer.picks, [field.id]: next } };
}

/** Whether something stands in a field. */
export function isFilled({ id }: PlanField, { texts, picks }: PlanAnswer): boolean {
  return Boolean(texts[id]?.trim()) || Boolean(picks[id]?.length);
}

/** Ids of fields that are empty. */
export function missing(data: PlanPublic, answer: PlanAnswer): string[] {
  return data.fields.filter((field) => !isFilled(field, answer)).map(({ id }) => id);
}

/**
 * Every check of one field and whether it holds.
 * @param today the reader's day, 2026-11-24; without it checks on dates hold
 */
export function findings(field: PlanField, answer: PlanAnswer, today?: string): Finding[] {
  return field.checks.map((one) => ({ ...check(one, field.id, answer, today), check: one }));
}

/** Whether a finding stands in the way of the card. */
export function blocks({ holds, red, check: { blocks: asked } }: Finding): boolean {
  return !holds && (asked || red !== undefined);
}

/** What is open, what is noted, what is strong, and the day for the calendar. About the plan, never about a person. */
export function result(data: PlanPublic, answer: PlanAnswer, today?: string): PlanResult {
  const all = data.fields.map((field) => ({ field, found: findings(field, answer, today) }));
  const ids = (test: (finding: Finding) => boolean) =>
    all.filter(({ found }) => found.some(test)).map(({ field }) => field.id);
  const open = ids(blocks);
  const day = calendarDay(data, answer);
  return {
    open,
    noted: ids(({ holds }) => !holds).filter((id) => !open.includes(id)),
    strong: all
      .filter(({ field }) => isFilled(field, answer))
      .flatMap(({ found }) => found.filter(({ holds, check: one }) => holds && one.ok)),
    ...(day ? { calendar: day } : {}),
  };
}

function calendarDay({ calendar }: PlanPublic, { texts }: PlanAnswer): CalendarDay | undefined {
  const date = texts[calendar?.date ?? ''] ?? '';
  // A day counts only if it is one of the calendar.
  if (daysBetween(date, date) === undefined) return undefined;
  const time = texts[calendar?.time ?? ''] ?? '';
  const minutes = Number(texts[calendar?.minutes ?? '']);
  return {
    date,
    ...(isTime(time) ? { time } : {}),
    ...(minutes > 0 && minutes <= 1440 ? { minutes } : {}),
  };
}

/** What stands on the card. */
export function lines(data: PlanPublic, answer: PlanAnswer): Line[] {
  return data.fields
    .filter((field) => isFilled(field, answer))
    .map((field) => ({ question: field.label, answers: shown(field, answer) }));
}

/** What was given in a field, as people write it. */
function shown({ id, kind, options }: PlanField, { texts, picks }: PlanAnswer): string[] {
  const text = texts[id] ?? '';
  if (kind === 'choice') return options.filter((option) => picks[id]?.includes(option.id)).map(({ label }) => label);
  if (kind === 'date') return [inWords(text)];
  // Any day will do, and no time zone moves the hour.
  if (kind === 'time') return [new Date(`2000-01-01T${text}`).toLocaleTimeString('en-US', { timeStyle: 'short' })];
  return [kind === 'minutes' ? minutes.format(Number(text)) : text];
}

const minutes = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'minute', unitDisplay: 'long' });

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is PlanAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { texts, picks } = value as Partial<PlanAnswer>;
  return isRecordOf(texts, isString) && isRecordOf(picks, isStringArray);
}
