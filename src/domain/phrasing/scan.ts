import { plain, spellOut } from './normalize.ts';

/** Who does what a clause says. `none`: an order, or nobody named. */
export type Subject = 'i' | 'you' | 'we' | 'third' | 'thing' | 'none';

/** One word as the checks see it. Two words may share a place: "don't" is "do" and "not". */
export interface Word {
  /** Lower case, contractions written out. */
  text: string;
  /** UTF-16 offsets in the draft. */
  start: number;
  end: number;
  sentence: number;
  clause: number;
  /** A comma, dash, picture or another break stands before it in its sentence. */
  broken: boolean;
  /** Written with a capital letter. */
  capital: boolean;
  /** Somebody else's words, or a title. */
  quoted: boolean;
  /** A negation stands shortly before it in its clause. */
  negated: boolean;
}

/** A stretch of words: `end` is the index after the last one. */
export interface Sentence {
  first: number;
  end: number;
  question: boolean;
}

export interface Scan {
  words: Word[];
  sentences: Sentence[];
  /** Exclamation marks and words in capitals: how loud the text is. */
  loud: number;
}

const wordShape = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['’‘ʼ][\p{L}\p{N}\p{M}\u200c\u200d]+)*/gu;
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'st']);

/** What stands between two words: the end of a sentence, a break, or nothing that parts them. */
function gapBetween(gap: string, before: string, after: string): 'sentence' | 'break' | 'none' {
  if (gap === ' ' || gap === '') return 'none';
  if (gap.includes('\n')) return 'sentence';
  if (/[!?]/u.test(gap)) return 'sentence';
  if (gap.includes('…') || gap.includes('..')) return /^\p{Ll}/u.test(after) ? 'break' : 'sentence';
  if (gap.includes('.')) return /\s/u.test(gap) && !titles.has(before.toLowerCase()) ? 'sentence' : 'none';
  if (/^[\s"“”'‘’*_&/]*$/u.test(gap) || gap === '-') return 'none';
  return 'break';
}

/**
 * Cuts a text into words and sentences, in one pass.
 * Quotation, clauses and negation are filled in by draft.ts.
 */
export function scan(text: string): Scan {
  const raws = [...text.matchAll(wordShape)].map((match) => ({ raw: match[0], start: match.index }));
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let loud = 0;
  let lastEnd = 0;
  let before = '';
  raws.forEach(({ raw, start }, index) => {
    const gap = text.slice(lastEnd, start);
    const kind = index === 0 ? 'sentence' : gapBetween(gap, before, raw);
    if (kind === 'sentence') {
      close(sentences, words.length, gap);
      sentences.push({ first: words.length, end: words.length, question: false });
    }
    const end = start + raw.length;
    const next = raws[index + 1];
    const common = {
      start,
      end,
      sentence: sentences.length - 1,
      clause: 0,
      capital: /^\p{Lu}/u.test(raw),
      quoted: false,
      negated: false,
    };
    spellOut(raw, next === undefined ? '' : plain(next.raw)).forEach((word, part) => {
      words.push({ ...common, text: word, broken: kind === 'break' && part === 0 });
    });
    if (gap.includes('!')) loud += 1;
    if (raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) loud += 1;
    lastEnd = end;
    before = raw;
  });
  const rest = text.slice(lastEnd);
  close(sentences, words.length, rest);
  if (rest.includes('!')) loud += 1;
  return { words, sentences, loud };
}

function close(sentences: Sentence[], end: number, gap: string): void {
  const last = sentences.at(-1);
  if (last === undefined) return;
  last.end = end;
  last.question = gap.includes('?');
}
