/** Something in content/ that cannot stay as it is. Its parts make one sentence that says what to do. */
export interface Problem {
  /** The file, from the project's root. */
  file: string;
  /** The line in it, where one can be named. */
  line?: number | undefined;
  /** What should stand there. Follows the word "expected". */
  expected: string;
  /** What stands there. Follows the word "found". */
  found: string;
  /** What to do, as a sentence of its own. */
  todo: string;
}

/** A problem as an editor reads it: `file:line: expected …, found …. Do …` */
export function sentence({ file, line, expected, found, todo }: Problem): string {
  return `${file}${line ? `:${line}` : ''}: expected ${expected}, found ${found}. ${todo}`;
}

/** Words in quotation marks, separated by commas. */
export function quoted(words: Iterable<string>): string {
  return [...words].map((word) => `"${word}"`).join(', ');
}

/** A value as words for `found`: never longer than a line. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty field';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
  if (typeof value === 'object') return `fields (${Object.keys(value).join(', ')})`;
  if (typeof value === 'string')
    return value === '' ? 'empty text' : `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  return `the ${typeof value} ${String(value)}`;
}

/** The Levenshtein distance between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word most like another, or nothing when none is like it. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((other) => ({ other, away: distance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, word.length / 3) ? best.other : undefined;
}

/** A sentence that proposes the most similar known word, or else the way out given. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const best = nearest(word, known);
  return best ? `Did you mean "${best}"? ${otherwise}` : otherwise;
}
