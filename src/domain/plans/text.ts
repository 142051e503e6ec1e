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

/** Words that make an act inward or unsure: nobody else could see it done. */
const inward = new Set(
  "am was were be been feel felt think thought hope hoped wish wished want wanted try tried know knew believe believed mean meant guess guessed need needed should could might would may can can't couldn't understand understood love loved care cared regret promise apologize".split(
    ' ',
  ),
);

/** Words between "I" and the act. */
const between = new Set('will have had did do not never also then always still really knowingly simply'.split(' '));

/** Whether a line holds an act of the writer's own, such as "I lied" or "I will call". */
export function hasOwnAct(text: string): boolean {
  const words = plain(text)
    .replace(/\bi(?: am|'m) going to\b/gu, 'i will')
    .match(/[\p{L}\p{N}']+/gu);
  return (words ?? []).some((word, at, all) => {
    if (!/^i(?:'ll|'ve|'d)?$/u.test(word)) return false;
    const act = all.slice(at + 1).find((next) => !between.has(next));
    return act !== undefined && !inward.has(act) && act !== 'i';
  });
}

/** Intentions that no one could watch: "be nicer" has no moment at which it is done. */
export const vague = [
  'try',
  'be better',
  'do better',
  'be more',
  'be less',
  'be nicer',
  'be kinder',
  'be there',
  'be honest',
  'be open',
  'be present',
  'be a better',
  'my best',
  'an effort',
  'work on',
  'improve',
  'communicate',
  'respect',
  'support',
  'pay attention',
  'show love',
  'care more',
  'listen more',
  'make up for',
];

/** Ways to tell a deed without the one who did it. */
export const nobody = [
  'was made',
  'were made',
  'was done',
  'were done',
  'was said',
  'were said',
  'were told',
  'was hidden',
  'were hidden',
  'was broken',
  'were broken',
  'were crossed',
  'was spent',
  'was lost',
  'were sent',
  'it happened',
  'it just happened',
  'things happened',
  'mistakes happened',
  'out of hand',
  'one thing led',
];

/** Whether a line names a day, an hour or a length of time. */
export function namesTime(text: string): boolean {
  return /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|today|tonight|tomorrow|morning|noon|evening|night|midnight|daily|weekly|weekend|minutes?|hours?|days?|weeks?|months?|half past|o'clock)\b/u.test(
    plain(text),
  );
}
