import { type Clause, cutClauses } from './clauses.ts';
import { markQuoted, markReported, markTitles, quotedRanges } from './quotation.ts';
import { type Scan, scan, type Word } from './scan.ts';

/** A text as the checks see it: words with their place, sentences, clauses, whose words they are. */
export interface Draft extends Scan {
  text: string;
  clauses: Clause[];
  /** How many pattern elements were tried on this draft so far: the tests of growth read it. */
  steps: number;
}

const negations = new Set(['not', 'never', 'no', 'none', 'nobody', 'hardly', 'without']);
/** What follows them is stated, not denied: "I can't believe you made me do it". */
const stating = new Set(['know', 'believe', 'understand', 'see', 'care', 'wonder']);
/** How far a negation reaches, in words. */
const reach = 4;

/**
 * Reads a text once. Time grows with the length of the text, whatever stands in it.
 * Single words that are hard to tell apart (adjective or participle, name or noun) are left open:
 * rules name the words they mean, so no grammar has to be guessed.
 */
export function readDraft(text: string): Draft {
  const { words, sentences, loud } = scan(text);
  const clauses = cutClauses(words);
  for (const sentence of sentences) sentence.question ||= asksWithoutMark(words, sentence.first);
  markQuoted(words, quotedRanges(text));
  markReported(words, sentences);
  markTitles(words);
  markNegated(words);
  return { text, words, sentences, loud, clauses, steps: 0 };
}

const helpers = new Set('do did does are is was were have has can could will would should'.split(' '));
const pronouns = new Set('i you we he she they it'.split(' '));

/** "do you …", "can we …": a question, even where the mark is missing. */
function asksWithoutMark(words: Word[], first: number): boolean {
  const [one, two] = [words[first], words[first + 1]];
  return (
    one !== undefined &&
    two !== undefined &&
    one.sentence === two.sentence &&
    helpers.has(one.text) &&
    pronouns.has(two.text)
  );
}

function markNegated(words: Word[]): void {
  let last = -1;
  words.forEach((word, index) => {
    word.negated = last >= 0 && index - last <= reach && words[last]?.clause === word.clause;
    if (negations.has(word.text)) last = index;
    else if (stating.has(word.text)) last = -1;
  });
}
