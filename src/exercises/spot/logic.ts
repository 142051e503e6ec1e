import { isRecordOf, isStringArray, without } from '../../domain/keeping/guards.ts';
import type { Line, Persist } from '../kind.ts';
import type { SpotData } from './schema.ts';

/** What the browser needs: the question and its sentences. */
export type SpotPublic = Pick<SpotData, 'question' | 'items'>;
export type SpotItem = SpotPublic['items'][number];
type Span = SpotItem['spots'][number];

/** One word of a sentence, with the marks that cling to it. */
export interface Word {
  /** Its letters, and a count where they stand again: an edit elsewhere leaves a kept mark on its word. */
  key: string;
  text: string;
  start: number;
  end: number;
}

export interface SpotAnswer {
  /** Keys of the words marked, by item id. */
  marks: Record<string, string[]>;
  /** Items whose reasons were asked for; their marks stand. */
  checked: string[];
}

export type SpotAction =
  | { type: 'mark'; item: string; word: string }
  | { type: 'check'; item: string }
  | { type: 'again'; item: string };

/** Found or missed where words land badly, `not` where the marked words can stay. */
export type Standing = 'found' | 'missed' | 'not';

/** What is said about some words once the reasons are shown. */
export interface Finding {
  standing: Standing;
  /** The words, as they stand in the sentence. */
  quote: string;
  reason: string;
  source?: string | undefined;
  /** Keys of the words it is about. */
  words: string[];
}

export interface SpotResult {
  /** Items where all that lands badly was found and nothing else marked. */
  met: string[];
  /** Items worth another look. */
  look: string[];
}

/** A mark is one tap, so it may stay in the tab. */
export const persist: Persist = 'session';

/** Leaves out the editor's fields. */
export function toPublic({ question, items }: SpotData): SpotPublic {
  return { question, items };
}

/** An answer with no word marked. */
export function start(): SpotAnswer {
  return { marks: {}, checked: [] };
}

/** The words of a sentence in order. */
export function wordsIn(text: string): Word[] {
  const seen = new Map<string, number>();
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const letters = word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');
    const count = (seen.get(letters) ?? 0) + 1;
    seen.set(letters, count);
    return { key: count > 1 ? `${letters} ${count}` : letters, text: word, start: index, end: index + word.length };
  });
}

/** Marks a word (again: takes the mark off), shows reasons, or opens an item anew. Unknown items and words change nothing. */
export function update(data: SpotPublic, answer: SpotAnswer, action: SpotAction): SpotAnswer {
  const item = data.items.find(({ id }) => id === action.item);
  if (!item) return answer;
  const done = answer.checked.includes(item.id);

  if (action.type === 'again') {
    return { marks: without(answer.marks, item.id), checked: answer.checked.filter((id) => id !== item.id) };
  }
  if (action.type === 'check') return done ? answer : { ...answer, checked: [...answer.checked, item.id] };
  if (done || !wordsIn(item.text).some(({ key }) => key === action.word)) return answer;
  const marked = answer.marks[item.id] ?? [];
  const next = marked.includes(action.word) ? marked.filter((key) => key !== action.word) : [...marked, action.word];
  return { ...answer, marks: { ...answer.marks, [item.id]: next } };
}

/** Ids of items whose reasons were not asked for yet. */
export function missing(data: SpotPublic, answer: SpotAnswer): string[] {
  return data.items.map(({ id }) => id).filter((id) => !answer.checked.includes(id));
}

/**
 * What there is to say about one item. One word of a quotation is enough to find it: where a slip begins
 * and ends is a matter of taste. Marked words beside all quotations share one reason.
 */
export function findings(item: SpotItem, marked: string[]): Finding[] {
  const words = wordsIn(item.text);
  const about = ({ quote }: Span) => {
    const from = item.text.indexOf(quote);
    return words.filter(({ start: a, end: b }) => a < from + quote.length && from < b).map(({ key }) => key);
  };
  const hit = (keys: string[]) => keys.some((key) => marked.includes(key));
  const spots = item.spots.map((span): Finding => {
    const keys = about(span);
    return { ...span, standing: hit(keys) ? 'found' : 'missed', words: keys };
  });
  const fine = item.fine
    .map((span): Finding => ({ ...span, standing: 'not', words: about(span) }))
    .filter((finding) => hit(finding.words));
  const covered = [...spots, ...fine].flatMap((finding) => finding.words);
  const loose = ({ key }: Word) => marked.includes(key) && !covered.includes(key);
  const other = words.filter(loose);
  // Words that stand together are quoted together.
  const quote = words
    .map((word) => (loose(word) ? word.text : '…'))
    .join(' ')
    .replace(/(?:… ?)+/g, '… ')
    .replace(/^… | … $/g, '');
  const rest: Finding[] = other.length
    ? [{ standing: 'not', quote, reason: item.rest, words: other.map(({ key }) => key) }]
    : [];
  return [...spots, ...fine, ...rest];
}

/** Sorts the answered items into those met and those worth another look. */
export function result(data: SpotPublic, answer: SpotAnswer): SpotResult {
  const answered = data.items.filter(({ id }) => answer.checked.includes(id));
  const met = answered.filter((item) =>
    findings(item, answer.marks[item.id] ?? []).every(({ standing }) => standing === 'found'),
  );
  return {
    met: met.map(({ id }) => id),
    look: answered.filter((item) => !met.includes(item)).map(({ id }) => id),
  };
}

/** The words marked, sentence by sentence. */
export function lines(data: SpotPublic, { marks }: SpotAnswer): Line[] {
  return data.items.flatMap(({ id, text }) => {
    const answers = wordsIn(text).filter(({ key }) => marks[id]?.includes(key));
    return answers.length > 0 ? [{ question: text, answers: answers.map((word) => word.text) }] : [];
  });
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is SpotAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { marks, checked } = value as Partial<SpotAnswer>;
  return isRecordOf(marks, isStringArray) && isStringArray(checked);
}
