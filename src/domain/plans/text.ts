/** Reading a reader's line for the checks of a plan: whole words, small case, straight apostrophes. */

/** A line in lower case, with straight apostrophes and single spaces. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}

/** How many words stand in a line. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** The first of some words or phrases that stands whole in a line, or nothing. */
export function findWords(text: string, phrases: readonly string[]): string | undefined {
  const line = ` ${plain(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases.find((phrase) => line.includes(` ${plain(phrase)} `));
}

/** Words between "I" and the act. */
const between = new Set('will have had did do not never also then always still really knowingly simply'.split(' '));

/**
 * Whether a line holds an act of the writer's own, such as "I lied" or "I will call".
 * @param inward words after "I" that are no act, such as "feel"
 */
export function hasOwnAct(text: string, inward: readonly string[]): boolean {
  const words = plain(text)
    .replace(/\bi(?: am|'m) going to\b/gu, 'i will')
    .match(/[\p{L}\p{N}']+/gu);
  return (words ?? []).some((word, at, all) => {
    if (!/^i(?:'ll|'ve|'d)?$/u.test(word)) return false;
    const act = all.slice(at + 1).find((next) => !between.has(next));
    return act !== undefined && !inward.includes(act) && act !== 'i';
  });
}

/**
 * Whether a line names a day, an hour or a length of time.
 * @param times words for times; a digit counts too
 */
export function namesTime(text: string, times: readonly string[]): boolean {
  return /\d/.test(text) || findWords(text, times) !== undefined;
}
