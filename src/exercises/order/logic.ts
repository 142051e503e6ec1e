import { isRecordOf, isStringArray, without } from '../../domain/keeping/guards.ts';
import type { Line, Persist } from '../kind.ts';
import type { OrderData } from './schema.ts';

/** What the browser needs: the question, the steps, the rules. */
export type OrderPublic = Pick<OrderData, 'question' | 'ladder' | 'steps' | 'rules'>;
export type Step = OrderPublic['steps'][number];
type Rule = OrderPublic['rules'][number];

export interface OrderAnswer {
  /** Ids of the steps placed, first to last. Steps that no longer exist stay at the end. */
  order: string[];
  /** Marks from 0 to 10, by step id. */
  marks: Record<string, number>;
  /** Whether the rules were asked for since the last change. */
  checked: boolean;
}

export type OrderAction =
  | { type: 'add'; step: string }
  | { type: 'remove'; step: string }
  | { type: 'move'; step: string; to: number }
  | { type: 'mark'; step: string; mark: number }
  | { type: 'check' };

/** One rule and how it stands. */
export interface Finding {
  id: string;
  holds: boolean;
  /** What is said about it. */
  text: string;
  source?: string | undefined;
  /** Where to look when it does not hold: positions counted from 1. */
  at: number[];
}

export interface OrderResult {
  findings: Finding[];
}

/** Placing is a tap, so it may stay in the tab. */
export const persist: Persist = 'session';

/** Leaves out the editor's fields. */
export function toPublic({ question, ladder, steps, rules }: OrderData): OrderPublic {
  return ladder ? { question, ladder, steps, rules } : { question, steps, rules };
}

/** An answer with no step placed. */
export function start(): OrderAnswer {
  return { order: [], marks: {}, checked: false };
}

/** The steps placed, in order; without ids that no longer exist. */
export function placed(data: OrderPublic, answer: OrderAnswer): Step[] {
  return answer.order.flatMap((id) => data.steps.find((step) => step.id === id) ?? []);
}

/** The steps still to be placed, as the editor mixed them. */
export function pool(data: OrderPublic, answer: OrderAnswer): Step[] {
  return data.steps.filter(({ id }) => !answer.order.includes(id));
}

/** Places, takes back, moves or marks a step, or asks for the rules. What cannot be done changes nothing. */
export function update(data: OrderPublic, answer: OrderAnswer, action: OrderAction): OrderAnswer {
  if (action.type === 'check') {
    return answer.checked || missing(data, answer).length > 0 ? answer : { ...answer, checked: true };
  }
  if (!data.steps.some(({ id }) => id === action.step)) return answer;
  const mine = placed(data, answer).map(({ id }) => id);
  const at = mine.indexOf(action.step);
  const others = mine.filter((id) => id !== action.step);
  const open = { ...answer, checked: false };
  const reordered = (order: string[]): OrderAnswer => ({
    ...open,
    order: [...order, ...answer.order.filter((id) => !mine.includes(id))],
  });

  if (action.type === 'add') return at === -1 ? reordered([...mine, action.step]) : answer;
  if (at === -1) return answer;
  if (action.type === 'remove') return { ...reordered(others), marks: without(answer.marks, action.step) };
  if (action.type === 'move') {
    const to = Math.min(Math.max(Math.trunc(action.to), 0), others.length);
    // Not a number, or where it is already.
    if (!(to >= 0) || to === at) return answer;
    return reordered([...others.slice(0, to), action.step, ...others.slice(to)]);
  }
  const fits = Number.isInteger(action.mark) && action.mark >= 0 && action.mark <= 10;
  return fits ? { ...open, marks: { ...answer.marks, [action.step]: action.mark } } : answer;
}

/** Ids of steps that have no place yet; on a ladder, of rungs without a mark, and of all others while it is too short. */
export function missing(data: OrderPublic, answer: OrderAnswer): string[] {
  const rest = pool(data, answer).map(({ id }) => id);
  if (!data.ladder) return rest;
  const rungs = placed(data, answer).map(({ id }) => id);
  return [...rungs.filter((id) => answer.marks[id] === undefined), ...(rungs.length < data.ladder.least ? rest : [])];
}

/** Which rules hold for the order as it stands. Of an order that is not finished, for the steps placed so far. */
export function result(data: OrderPublic, answer: OrderAnswer): OrderResult {
  const order = placed(data, answer).map(({ id }) => id);
  const marks = order.map((id) => answer.marks[id] ?? 0);
  return {
    findings: data.rules.map((rule) => {
      const at = breaches(rule, order, marks);
      const holds = at.length === 0;
      return {
        id: rule.id,
        holds,
        text: holds ? rule.holds : rule.breaks,
        source: rule.source,
        at: at.map((index) => index + 1),
      };
    }),
  };
}

/** Positions, counted from 0, at which a rule does not hold. */
function breaches(rule: Rule, order: string[], marks: number[]): number[] {
  const positions = order.map((_, index) => index);
  const last = order.length - 1;
  const among = (ids: string[], index: number) => ids.includes(order[index] ?? '');
  const climb = (index: number) => (marks[index] ?? 0) - (marks[index - 1] ?? 0);
  switch (rule.check) {
    case 'before':
      // A step of `after` with a step of `first` still to come.
      return positions.filter(
        (index) => among(rule.after, index) && positions.some((later) => later > index && among(rule.first, later)),
      );
    case 'starts':
      return last < 0 || among(rule.of, 0) ? [] : [0];
    case 'ends':
      return last < 0 || among(rule.of, last) ? [] : [last];
    case 'spared':
      return among(rule.of, 0) ? [0] : [];
    case 'small':
      return (marks[0] ?? 0) > rule.most ? [0] : [];
    case 'even':
      return positions.filter((index) => index > 0 && climb(index) > rule.most);
    case 'rising':
      return positions.filter((index) => index > 0 && climb(index) < 0);
  }
}

/** The steps in the reader's order, with their marks on a ladder. */
export function lines(data: OrderPublic, answer: OrderAnswer): Line[] {
  const answers = placed(data, answer).map(({ id, text }, index) => {
    const mark = data.ladder && answer.marks[id];
    return `${index + 1}. ${text}${mark === undefined ? '' : ` (${mark})`}`;
  });
  return answers.length > 0 ? [{ question: data.question, answers }] : [];
}

/** Whether a stored value has the shape of an answer. */
export function isAnswer(value: unknown): value is OrderAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { order, marks, checked } = value as Partial<OrderAnswer>;
  return isStringArray(order) && isRecordOf(marks, isMark) && typeof checked === 'boolean';
}

const isMark = (value: unknown): value is number => typeof value === 'number';
