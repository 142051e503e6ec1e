import { isStringArray } from '../../domain/keeping/guards.ts';
import type { Persist } from '../kind.ts';
import type { PickData } from './schema.ts';

/** What the browser needs: all but the fields round the exercise. */
export type PickPublic = Pick<
  PickData,
  'question' | 'groups' | 'ideas' | 'least' | 'most' | 'notes' | 'turns' | 'card'
>;
export type Group = PickPublic['groups'][number];
export type Idea = PickPublic['ideas'][number];

/** One value by group id; a group that is not named is open to any. */
export type Choice = Record<string, string>;

export interface PickAnswer {
  /** Ids of the ideas marked, in the order of marking. */
  picks: string[];
}

export type PickAction = { type: 'pick'; idea: string };

export interface PickResult {
  /** The ideas marked, in the order of the list. */
  picks: Idea[];
  /** Whether they are as many as make sense. A hint. */
  amount: 'few' | 'fits' | 'many';
  /** What could be noticed about them. */
  notes: string[];
}

/** A pick is one tap, so it may stay in the tab. */
export const persist: Persist = 'session';

/** Leaves out the editor's fields. */
export function toPublic({ question, groups, ideas, least, most, notes, turns, card }: PickData): PickPublic {
  return { question, groups, ideas, least, most, notes, card, ...(turns ? { turns } : {}) };
}

/** An answer with nothing marked. */
export function start(): PickAnswer {
  return { picks: [] };
}

/** Marks an idea; again takes the mark off. An unknown id changes nothing. */
export function update(data: PickPublic, answer: PickAnswer, { idea }: PickAction): PickAnswer {
  if (!data.ideas.some(({ id }) => id === idea)) return answer;
  const rest = answer.picks.filter((id) => id !== idea);
  return { picks: rest.length < answer.picks.length ? rest : [...answer.picks, idea] };
}

/** Every idea while none is marked; afterward nothing. */
export function missing(data: PickPublic, answer: PickAnswer): string[] {
  return picked(data, answer).length > 0 ? [] : data.ideas.map(({ id }) => id);
}

/** The ideas marked, in the order of the list; without ids that no longer exist. */
function picked(data: PickPublic, { picks }: PickAnswer): Idea[] {
  return data.ideas.filter(({ id }) => picks.includes(id));
}

/** What was marked and what could be noticed about it. Never a verdict: a list of wishes has no right length. */
export function result(data: PickPublic, answer: PickAnswer): PickResult {
  const picks = picked(data, answer);
  const all = ({ all: value }: { all: string }) => picks.length > 1 && picks.every(({ tags }) => tags.includes(value));
  return {
    picks,
    amount: picks.length < data.least ? 'few' : picks.length > data.most ? 'many' : 'fits',
    notes: data.notes.filter(all).map(({ say }) => say),
  };
}

/** Whether an idea belongs under a value of a group: it carries it, or carries none of a group that is open to the rest. */
function has({ tags }: Idea, { values, rest }: Group, value: string): boolean {
  return tags.includes(value) || (rest !== undefined && !values.some(({ id }) => tags.includes(id)));
}

/** The ideas that fit every choice, in the order of the list. */
export function fitting(data: PickPublic, chosen: Choice): Idea[] {
  return data.ideas.filter((idea) =>
    data.groups.every((group) => {
      const value = chosen[group.id];
      return !value || has(idea, group, value);
    }),
  );
}

/** The groups as filters: without values that fit every idea or none, and without groups that have no other. */
export function filters(data: PickPublic): Group[] {
  return data.groups
    .map((group) => ({
      ...group,
      values: group.values.filter(({ id }) => {
        const { length } = fitting(data, { [group.id]: id });
        return length > 0 && length < data.ideas.length;
      }),
    }))
    .filter(({ values }) => values.length > 0);
}

const carried = ({ values }: Group, { tags }: Idea) =>
  values.filter(({ id }) => tags.includes(id)).map(({ label }) => label);

/** The words that stand under an idea: those of its tags, in the order of the groups, without quiet ones. */
export function labels({ groups }: PickPublic, idea: Idea): string[] {
  return groups.filter(({ quiet }) => !quiet).flatMap((group) => carried(group, idea));
}

/** The same for paper, where nothing filters: quiet groups too, each after its name. */
export function paperLabels({ groups }: PickPublic, idea: Idea): string[] {
  return groups.flatMap((group) => {
    const words = carried(group, idea);
    return group.quiet && words.length > 0 ? [`${group.label}: ${words.join(', ')}`] : words;
  });
}

/** The whole list for paper: each idea once, under the first value of the first group that it carries. */
export function sheets({ groups: [first], ideas }: PickPublic): { label: string; ideas: Idea[] }[] {
  const { values = [], rest } = first ?? {};
  const own = ({ tags }: Idea) => values.find(({ id }) => tags.includes(id));
  return [
    ...values.map(({ id, label }) => ({ label, ideas: ideas.filter((idea) => own(idea)?.id === id) })),
    { label: rest ?? '', ideas: ideas.filter((idea) => !own(idea)) },
  ].filter((sheet) => sheet.ideas.length > 0);
}

/** What the reader gave, as plain text: the question with the ideas marked, or nothing. */
export function lines(data: PickPublic, answer: PickAnswer): { question: string; answers: string[] }[] {
  const answers = picked(data, answer).map(({ text }) => text);
  return answers.length > 0 ? [{ question: data.question, answers }] : [];
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is PickAnswer {
  return typeof value === 'object' && value !== null && isStringArray((value as Partial<PickAnswer>).picks);
}
