import { inflect } from './inflect.ts';

/**
 * The small language in which rules name word sequences. Words stand in lower case with contractions
 * written out ("do not", "you are"); a sequence never crosses the end of a sentence.
 *
 * - `word` the word itself · `~word` the word in all its forms · `(a|b c)` one of these
 * - `{list}` an entry of a word list · `#` a number up to 99 · `*` any one word · `*3` up to three words, or none
 * - `?` after a word, a group or a list: may be missing
 * - `,` a comma, dash or other break may stand here; elsewhere it may not
 * - `^` `$` start and end of a clause · `<` `>` start and end of a sentence
 *   (openers such as "and", "please", "just" may stand before `^`)
 */
export type Node =
  | { kind: 'word'; words: Set<string>; optional: boolean }
  | { kind: 'group'; options: Options; optional: boolean }
  | { kind: 'gap'; least: number; most: number }
  | { kind: 'edge'; edge: '^' | '$' | '<' | '>' }
  | { kind: 'break' };

/** Alternatives, found by the words they can begin with; `open` are those that can begin with any word. */
export interface Options {
  byFirst: Map<string, Node[][]>;
  open: Node[][];
}

const token = /[()|,^$<>#]|\{[a-z-]+\}|\*\d?|~?[\p{L}\p{N}'-]+|\?/gu;

const numbers = new Set([
  ...'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty'.split(
    ' ',
  ),
  ...Array.from({ length: 100 }, (_, index) => String(index)),
]);

/**
 * Reads a pattern.
 * @param source the pattern as an editor wrote it
 * @param lists the word lists it may name; their entries are patterns too
 * @returns its elements, or a sentence that says what is not understood
 */
export function parsePattern(source: string, lists: Record<string, string[]>): Node[] | string {
  const tokens = source.match(token) ?? [];
  if (tokens.join('') !== source.replace(/\s+/gu, '')) return `“${source}” holds a sign that patterns do not know`;
  let at = 0;

  function group(): Node[][] | string {
    const options: Node[][] = [[]];
    while (at < tokens.length && tokens[at] !== ')') {
      const sign = tokens[at];
      at += 1;
      const last = options.at(-1);
      if (sign === undefined || last === undefined) break;
      if (sign === '|') options.push([]);
      else if (sign === '(') {
        const inner = group();
        if (typeof inner === 'string') return inner;
        if (tokens[at] !== ')') return `“${source}” opens a group that it does not close`;
        at += 1;
        last.push(oneOf(inner));
      } else if (sign === '?') {
        const previous = last.at(-1);
        if (previous?.kind !== 'word' && previous?.kind !== 'group')
          return `“${source}” has a ? with nothing to leave out before it`;
        previous.optional = true;
      } else {
        const node = single(sign);
        if (typeof node === 'string') return node;
        last.push(node);
      }
    }
    return options;
  }

  function single(sign: string): Node | string {
    if (sign === ',') return { kind: 'break' };
    if (sign === '^' || sign === '$' || sign === '<' || sign === '>') return { kind: 'edge', edge: sign };
    if (sign === '*') return { kind: 'gap', least: 1, most: 1 };
    if (sign.startsWith('*')) return { kind: 'gap', least: 0, most: Number(sign.slice(1)) };
    if (sign === '#') return { kind: 'word', words: numbers, optional: false };
    if (sign.startsWith('~')) return { kind: 'word', words: new Set(inflect(sign.slice(1))), optional: false };
    if (!sign.startsWith('{')) return { kind: 'word', words: new Set([sign]), optional: false };
    const name = sign.slice(1, -1);
    const entries = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (entries === undefined) return `“${source}” names the list {${name}}, which does not exist`;
    const options: Node[][] = [];
    for (const entry of entries) {
      const parsed = parsePattern(entry, {});
      if (typeof parsed === 'string') return `list {${name}}: ${parsed}`;
      options.push(parsed);
    }
    return oneOf(options);
  }

  const whole = group();
  if (typeof whole === 'string') return whole;
  if (at < tokens.length) return `“${source}” closes a group that it does not open`;
  const only = whole.length === 1 ? whole[0] : [oneOf(whole)];
  if (only === undefined || firstWords(only) === null) return `“${source}” has to begin with a word`;
  return only;
}

/** The words a sequence can begin with, or null when it can begin with any, or be empty. */
export function firstWords(nodes: Node[]): Set<string> | null {
  const found = new Set<string>();
  for (const node of nodes) {
    if (node.kind === 'edge' || node.kind === 'break') continue;
    if (node.kind === 'gap') return null;
    const firsts =
      node.kind === 'word' ? node.words : node.options.open.length > 0 ? null : new Set(node.options.byFirst.keys());
    if (firsts === null) return null;
    for (const word of firsts) found.add(word);
    if (!node.optional) return found;
  }
  return null;
}

/** One of several alternatives; where each is a single word, that is one word out of a set. */
function oneOf(options: Node[][]): Node {
  const words = new Set<string>();
  for (const [only, second] of options) {
    if (only?.kind !== 'word' || only.optional || second !== undefined)
      return { kind: 'group', options: sortOptions(options), optional: false };
    for (const word of only.words) words.add(word);
  }
  return { kind: 'word', words, optional: false };
}

/** Puts alternatives under the words they can begin with. */
export function sortOptions(sequences: Node[][]): Options {
  const byFirst = new Map<string, Node[][]>();
  const open: Node[][] = [];
  for (const sequence of sequences) {
    const firsts = firstWords(sequence);
    if (firsts === null) open.push(sequence);
    else for (const word of firsts) byFirst.set(word, [...(byFirst.get(word) ?? []), sequence]);
  }
  return { byFirst, open };
}
