import type { Analysis, HelpLabel, Situation } from './types.ts';

/** A part that a message of its kind may hold, named by what shows that it is there. */
export interface Part {
  /** The part's name in the interface words, under `say.part.`. */
  id: string;
  /** A strength with one of these labels shows the part, unless `rule` names one rule. */
  labels: readonly HelpLabel[];
  rule?: string;
}

const event: Part = { id: 'event', labels: ['specific-event'] };
const feeling: Part = { id: 'feeling', labels: ['feeling'] };
const need: Part = { id: 'need', labels: ['request'], rule: 'need' };
const request: Part = { id: 'request', labels: ['request'] };
const limit: Part = { id: 'limit', labels: ['boundary-self'] };
const act: Part = { id: 'act', labels: ['ownership'] };
const harm: Part = { id: 'harm', labels: ['harm-named'] };
const change: Part = { id: 'change', labels: ['concrete-promise'] };
const room: Part = { id: 'room', labels: ['invites-view'] };
const theirs: Part = { id: 'theirs', labels: ['validation'] };

/**
 * The parts of each kind of message. An opening follows event, feeling, need, request. For an apology: regret, the act,
 * the harm, a change, a repair, room for an answer; research rates owning the act first and repair second
 * (LEW16 in content/references.yaml) and asking for forgiveness last, so that is no part here.
 */
const parts: Record<Situation, readonly Part[]> = {
  opening: [event, feeling, need, request],
  request: [event, feeling, need, request],
  apology: [{ id: 'regret', labels: ['remorse'] }, act, harm, change, { id: 'repair', labels: ['repair-offer'] }, room],
  boundary: [event, feeling, limit, request],
  listening: [theirs, room],
  reassurance: [theirs, act, change, room],
  forgiveness: [event, feeling, limit, request],
};

/**
 * Which parts a draft holds, in their order. A part that is missing is no fault: not every message needs all.
 * @param analysis what the coach found
 * @param situation what kind of message it is
 */
export function partsOf({ strengths }: Analysis, situation: Situation): { id: string; present: boolean }[] {
  return parts[situation].map(({ id, labels, rule }) => ({
    id,
    present: strengths.some((one) =>
      rule === undefined ? labels.includes(one.label) && one.ruleId !== need.rule : one.ruleId === rule,
    ),
  }));
}

/** The ids of all parts, for their words. */
export const partIds = [...new Set(Object.values(parts).flatMap((list) => list.map(({ id }) => id)))];
