import { useState } from 'preact/hooks';
import { open, seal } from '../../domain/keeping/envelope.ts';
import type { ExerciseKind, Line } from '../../exercises/kind.ts';
import { forget, recall, remember } from '../browser/session.ts';

/** The part of a kind that answering needs. */
type Logic<Public, Answer, Action> = Pick<
  ExerciseKind<unknown, Public, Answer, unknown, Action>,
  'start' | 'update' | 'isAnswer' | 'persist' | 'lines'
>;

export interface Answering<Answer, Action> {
  answer: Answer;
  act(action: Action): void;
  clear(): void;
  /** True when an earlier answer was found and could not be read. It stays where it was, set aside. */
  unread: boolean;
}

/** What each exercise on this page has been given, by id: for a print with the answers. */
export const given = new Map<string, () => Line[]>();

/**
 * Joins a kind's logic to this tab's memory: reads an earlier answer once, stores each new one.
 * Kinds with `persist: 'never'` are kept in this page only.
 */
export function useAnswer<Public, Answer, Action>(
  logic: Logic<Public, Answer, Action>,
  data: Public,
  id: string,
  formerIds: string[] = [],
): Answering<Answer, Action> {
  const keeps = logic.persist !== 'never';
  const [found] = useState(() => (keeps ? earlier(logic, id, formerIds) : { unread: false }));
  const [answer, setAnswer] = useState<Answer>(() => found.answer ?? logic.start(data));

  const act = (action: Action) =>
    setAnswer((current) => {
      const next = logic.update(data, current, action);
      if (keeps) remember(id, seal(next));
      return next;
    });
  given.set(id, () => logic.lines(data, answer));
  const clear = () => {
    forget(id);
    setAnswer(logic.start(data));
  };
  return { answer, act, clear, unread: found.unread };
}

function earlier<Public, Answer, Action>(
  { isAnswer }: Logic<Public, Answer, Action>,
  id: string,
  formerIds: string[],
): { answer?: Answer; unread: boolean } {
  for (const name of [id, ...formerIds]) {
    const text = recall(name);
    if (text === null) continue;
    const opened = open(text, isAnswer);
    if (opened.ok) return { answer: opened.answer, unread: false };
    // Set aside under another name, so that the next answer does not overwrite it.
    remember(`${name}:unread`, text);
    return { unread: true };
  }
  return { unread: false };
}
