import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text, without numbers in digits and punctuation. */
export function wordsOf(text: string): string[] {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** How many sentences a paragraph has; a paragraph without a full stop is one. */
function sentencesIn(text: string): number {
  return [...sentences.segment(text)].filter(({ segment }) => wordsOf(segment).length > 0).length;
}

/**
 * The Flesch-Kincaid grade of some paragraphs taken together: the school year in the USA in which
 * readers follow it. Headings and labels should be left out; their brevity would flatter the text.
 */
export function gradeOf(paragraphs: string[]): number {
  const all = paragraphs.flatMap(wordsOf);
  return fleschKincaid({
    sentence: paragraphs.reduce((sum, text) => sum + sentencesIn(text), 0),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
}
