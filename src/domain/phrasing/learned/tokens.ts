import type { Draft } from '../draft.ts';
import type { Subject } from '../scan.ts';

/** One word or mark as the network sees it. */
export interface Token {
  /** A word, `#` for a number, `<` for the start of a sentence, `,` for a break, or the mark that ends a sentence. */
  text: string;
  /** What is known of it, as indices into `markNames`. */
  marks: number[];
  /** The sentence it stands in. */
  sentence: number;
}

const subjects: Subject[] = ['i', 'you', 'we', 'third', 'thing', 'none'];

/** What may be known of a token besides its text: whose clause it stands in, and how the word is meant. */
export const markNames = [...subjects, 'quoted', 'negated', 'name'] as const;
const [quoted, negated, name] = [subjects.length, subjects.length + 1, subjects.length + 2];

/** The mark that ends a sentence; `>` where none was written. */
function endOf(draft: Draft, last: number, question: boolean): string {
  if (question) return '?';
  const from = draft.words[last]?.end ?? 0;
  const after = draft.text.slice(from, from + 3);
  if (after.includes('!')) return '!';
  if (after.includes('…') || after.includes('..')) return '…';
  return after.includes('.') ? '.' : '>';
}

/** Turns a draft into the tokens that the network was trained on, sentence by sentence, in the order of the text. */
export function tokensOf(draft: Draft): Token[] {
  const tokens: Token[] = [];
  draft.sentences.forEach(({ first, end, question }, sentence) => {
    const add = (text: string, marks: number[] = []) => tokens.push({ text, marks, sentence });
    add('<');
    for (let at = first; at < end; at += 1) {
      const word = draft.words[at];
      if (word === undefined) break;
      if (word.broken) add(',');
      const marks = [subjects.indexOf(draft.clauses[word.clause]?.subject ?? 'none')];
      if (word.quoted) marks.push(quoted);
      if (word.negated) marks.push(negated);
      if (word.capital && at > first && word.text !== 'i') marks.push(name);
      add(/^\d/u.test(word.text) ? '#' : word.text, marks);
    }
    add(endOf(draft, end - 1, question));
  });
  return tokens;
}
