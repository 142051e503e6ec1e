import { isLight } from './clauses.ts';
import type { Draft } from './draft.ts';
import { type Node, type Options, parsePattern, sortOptions } from './pattern.ts';

/** Patterns ready to be tried, found by the words they begin with. */
export type Finder = Options;

/** Makes a finder. A pattern that cannot be read is left out here; the content test reports it. */
export function makeFinder(patterns: string[], lists: Record<string, string[]>): Finder {
  return sortOptions(patterns.map((pattern) => parsePattern(pattern, lists)).filter((parsed) => typeof parsed !== 'string'));
}

/**
 * Where the longest match that begins at a word ends.
 * All ends that are possible so far are carried forward together, so nothing is tried twice and the
 * work for one word is bounded by the size of the patterns.
 * @returns the index after its last word, or -1
 */
export function matchAt(finder: Finder, draft: Draft, at: number): number {
  const sequences = finder.byFirst.get(draft.words[at]?.text ?? '');
  if (sequences === undefined) return -1;
  let longest = -1;
  for (const sequence of sequences) {
    for (const end of follow(sequence, draft, new Map([[at, true]])).keys()) longest = Math.max(longest, end);
  }
  return longest;
}

/** Whether a pattern begins anywhere from `first` up to `end`. */
export function holds(finder: Finder, draft: Draft, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (matchAt(finder, draft, at) >= 0) return true;
  return false;
}

/** Positions reached, each with whether a break may stand before the next word. */
type Places = Map<number, boolean>;

function reach(places: Places, at: number, free: boolean): void {
  places.set(at, free || places.get(at) === true);
}

function follow(sequence: Node[], draft: Draft, from: Places): Places {
  let places = from;
  for (const node of sequence) {
    if (places.size === 0) return places;
    const next: Places = new Map();
    for (const [at, free] of places) {
      draft.steps += 1;
      step(node, draft, at, free, next);
    }
    places = next;
  }
  return places;
}

/** May stand between any two words of a pattern; a pattern that names one of them still finds it. */
const fillers = new Set('just really simply even still honestly truly actually literally so very totally completely absolutely also too ever'.split(' '));
const mostFillers = 2;

function step(node: Node, draft: Draft, at: number, free: boolean, next: Places): void {
  switch (node.kind) {
    case 'break':
      // A break may stand here, yet the sentence may not end: the next word has to belong to it.
      if (free || (at < draft.words.length && draft.words[at - 1]?.sentence === draft.words[at]?.sentence)) reach(next, at, true);
      return;
    case 'edge':
      if (isEdge(node.edge, draft, at)) reach(next, at, free);
      return;
    case 'gap':
      if (node.least === 0) reach(next, at, free);
      for (let count = 1, place = at; count <= node.most && isJoined(draft, place, free && count === 1); count += 1, place += 1) {
        reach(next, place + 1, false);
      }
      return;
    default:
      if (node.optional) reach(next, at, free);
  }
  for (let count = 0, place = at; count <= mostFillers && isJoined(draft, place, free && count === 0); count += 1, place += 1) {
    const word = draft.words[place]?.text ?? '';
    if (node.kind === 'word') {
      if (node.words.has(word)) reach(next, place + 1, false);
    } else {
      for (const option of node.options.byFirst.get(word) ?? none) followInto(option, draft, place, free, next);
      for (const option of node.options.open) followInto(option, draft, place, free, next);
    }
    if (!fillers.has(word)) return;
  }
}

const none: Node[][] = [];

function followInto(option: Node[], draft: Draft, at: number, free: boolean, next: Places): void {
  for (const [end, stillFree] of follow(option, draft, new Map([[at, free]]))) reach(next, end, stillFree);
}

/** Whether the word at an index continues the one before it: same sentence, and no break unless it is free. */
function isJoined(draft: Draft, at: number, free: boolean): boolean {
  const word = draft.words[at];
  if (word === undefined) return false;
  return free || (!word.broken && draft.words[at - 1]?.sentence === word.sentence);
}

function isEdge(edge: '^' | '$' | '<' | '>', draft: Draft, at: number): boolean {
  const before = draft.words[at - 1];
  const after = draft.words[at];
  if (edge === '<') return before === undefined || before.sentence !== after?.sentence;
  if (edge === '>') return after === undefined || before?.sentence !== after.sentence;
  if (edge === '$') return after === undefined || before?.clause !== after.clause;
  for (let index = at - 1; draft.words[index]?.clause === after?.clause; index -= 1) {
    if (!isLight(draft.words[index]?.text ?? '') || at - index > 4) return false;
  }
  return true;
}
