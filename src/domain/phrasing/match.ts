import { isLight } from './clauses.ts';
import type { Draft } from './draft.ts';
import { firstWords, type Node, parsePattern } from './pattern.ts';

/** Patterns ready to be tried, found by the words they begin with. */
export type Finder = Map<string, Trial[]>;

interface Trial {
  sequence: Node[];
  /** The words that can follow the first one, or null when any can: most trials end here. */
  second: Set<string> | null;
}

/** Makes a finder. A pattern that cannot be read is left out here; the content test reports it. */
export function makeFinder(patterns: string[], lists: Record<string, string[]>): Finder {
  const finder: Finder = new Map();
  for (const pattern of patterns) {
    const sequence = parsePattern(pattern, lists);
    if (typeof sequence === 'string') continue;
    const trial = { sequence, second: secondWords(sequence) };
    for (const word of firstWords(sequence) ?? none) finder.set(word, [...(finder.get(word) ?? []), trial]);
  }
  return finder;
}

function secondWords(sequence: Node[]): Set<string> | null {
  const first = sequence.findIndex((node) => node.kind !== 'edge');
  const node = sequence[first];
  return node?.kind === 'word' && !node.optional ? firstWords(sequence.slice(first + 1)) : null;
}

/**
 * Where the longest match that begins at a word ends.
 * All ends that are possible so far are carried forward together, so the work for one word is bounded
 * by the size of the patterns, not by the text.
 * @returns the index after its last word, or -1
 */
export function matchAt(finder: Finder, draft: Draft, at: number): number {
  const next = draft.words[at + 1]?.text ?? '';
  let longest = -1;
  for (const { sequence, second } of finder.get(draft.words[at]?.text ?? '') ?? none) {
    draft.steps += 1;
    if (second !== null && !second.has(next) && !fillers.has(next)) continue;
    for (const place of follow(sequence, draft, [placeOf(at, true)])) longest = Math.max(longest, place >> 1);
  }
  return longest;
}

/** Whether a pattern begins anywhere from `first` up to `end`. */
export function holds(finder: Finder, draft: Draft, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (matchAt(finder, draft, at) >= 0) return true;
  return false;
}

/** Places reached, each a word's index times two, plus one where a break may stand before that word. */
type Places = number[];

const none: never[] = [];

function placeOf(at: number, free: boolean): number {
  return at * 2 + (free ? 1 : 0);
}

function reach(places: Places, place: number): void {
  if (!places.includes(place)) places.push(place);
}

function follow(sequence: Node[], draft: Draft, from: Places): Places {
  let places = from;
  for (const node of sequence) {
    const next: Places = [];
    for (const place of places) {
      draft.steps += 1;
      step(node, draft, place, next);
    }
    if (next.length === 0) return next;
    places = next;
  }
  return places;
}

/** May stand between any two words of a pattern; a pattern that names one of them still finds it. */
const fillers = new Set(
  'just really simply even still honestly truly actually literally so very totally completely absolutely also too ever'.split(
    ' ',
  ),
);
const mostFillers = 2;

function step(node: Node, draft: Draft, from: number, next: Places): void {
  const at = from >> 1;
  const free = (from & 1) === 1;
  if (node.kind === 'edge') {
    if (isEdge(node.edge, draft, at)) reach(next, from);
  } else if (node.kind === 'break') {
    // A break may stand here, yet the sentence may not end: the next word has to belong to it.
    if (free || (at < draft.words.length && draft.words[at - 1]?.sentence === draft.words[at]?.sentence))
      reach(next, placeOf(at, true));
  } else if (node.kind === 'gap') {
    if (node.least === 0) reach(next, from);
    for (let place = at; place < at + node.most && isJoined(draft, place, free && place === at); place += 1)
      reach(next, placeOf(place + 1, false));
  } else {
    if (node.optional) reach(next, from);
    stepWords(node, draft, at, free, next);
  }
}

function stepWords(
  node: Node & { kind: 'word' | 'group' },
  draft: Draft,
  at: number,
  free: boolean,
  next: Places,
): void {
  // Alternatives that begin with an edge or a gap look for themselves, even at the end of the text.
  if (node.kind === 'group') for (const option of node.options.open) followInto(option, draft, placeOf(at, free), next);
  for (let place = at; place <= at + mostFillers && isJoined(draft, place, free && place === at); place += 1) {
    const word = draft.words[place]?.text ?? '';
    if (node.kind === 'group') {
      for (const option of node.options.byFirst.get(word) ?? none)
        followInto(option, draft, placeOf(place, free), next);
    } else if (node.words.has(word)) reach(next, placeOf(place + 1, false));
    if (!fillers.has(word)) return;
  }
}

function followInto(option: Node[], draft: Draft, from: number, next: Places): void {
  for (const place of follow(option, draft, [from])) reach(next, place);
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
  for (let index = at - 1; index >= 0 && draft.words[index]?.clause === after?.clause; index -= 1) {
    if (!isLight(draft.words[index]?.text ?? '') || at - index > 4) return false;
  }
  return true;
}
