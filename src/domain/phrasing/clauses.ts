import type { Subject, Word } from './scan.ts';

/** A stretch of words with one subject: `end` is the index after the last one. */
export interface Clause {
  first: number;
  end: number;
  sentence: number;
  subject: Subject;
}

const subjects: Record<string, Subject> = {
  i: 'i',
  you: 'you',
  we: 'we',
  he: 'third',
  she: 'third',
  they: 'third',
  somebody: 'third',
  someone: 'third',
  everyone: 'third',
  everybody: 'third',
  nobody: 'third',
  people: 'third',
  who: 'third',
  it: 'thing',
  this: 'thing',
  that: 'thing',
  there: 'thing',
  nothing: 'thing',
  everything: 'thing',
};

/** Always begin a clause. */
const openers = new Set('but because if when while although though unless until since whenever'.split(' '));
/** Begin a clause when a subject follows. */
const joiners = new Set('and or so then that as where why how what than whether'.split(' '));
const owners = new Set('my your his her their our the a an'.split(' '));
/** May stand before the subject, or before the verb of an order. */
const light = new Set(
  (
    'and or but so then because if when while although though unless until since whenever that as well oh okay look please just now honestly hey ' +
    'babe baby honey love dear maybe sometimes again still also yes yeah no why how what where come on right fine listen sorry do did does are is ' +
    'was were have has had can could will would should must never always even only really actually'
  ).split(' '),
);
const people = new Set(
  'mother mom father dad sister brother son daughter wife husband friend friends boss therapist counselor partner ex aunt uncle neighbor colleague doctor kids children parents boyfriend girlfriend family man woman'.split(
    ' ',
  ),
);

/** Whether the word is one that may open a clause without being its subject. */
export function isLight(word: string): boolean {
  return light.has(word);
}

function subjectOf(words: Word[], first: number, end: number): Subject {
  for (let index = first; index < end && index < first + 8; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const known = Object.hasOwn(subjects, word.text) ? subjects[word.text] : undefined;
    if (known !== undefined && !(word.text === 'that' && index === first)) return known;
    if (owners.has(word.text)) {
      const owned = [words[index + 1], words[index + 2]].some((next) => next !== undefined && people.has(next.text));
      return owned ? 'third' : 'thing';
    }
    if (!light.has(word.text)) return word.capital && index > first ? 'third' : 'none';
  }
  return 'none';
}

/**
 * Cuts the words of each sentence into clauses, at breaks and conjunctions, and names each subject.
 * Writes the clause of every word into it.
 */
export function cutClauses(words: Word[]): Clause[] {
  const clauses: Clause[] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    const next = words[index + 1];
    const nextIsSubject =
      next !== undefined &&
      next.sentence === word.sentence &&
      !next.broken &&
      (Object.hasOwn(subjects, next.text) || owners.has(next.text));
    const starts =
      previous === undefined ||
      previous.sentence !== word.sentence ||
      word.broken ||
      (openers.has(word.text) && word.start !== previous.start) ||
      (joiners.has(word.text) && nextIsSubject);
    if (starts) clauses.push({ first: index, end: index, sentence: word.sentence, subject: 'none' });
    word.clause = clauses.length - 1;
    const clause = clauses.at(-1);
    if (clause !== undefined) clause.end = index + 1;
  });
  for (const clause of clauses) clause.subject = subjectOf(words, clause.first, clause.end);
  return clauses;
}
