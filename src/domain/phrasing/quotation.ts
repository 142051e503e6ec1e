import type { Sentence, Word } from './scan.ts';

/** From `start` up to `end`, in UTF-16 offsets. */
interface Range {
  start: number;
  end: number;
}

const letter = /[\p{L}\p{N}]/u;

/** Ranges between quotation marks. An open double mark runs to the end of its line, since the writer may still be typing. */
export function quotedRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let double = -1;
  let single = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (sign === '\n') {
      if (double >= 0) ranges.push({ start: double, end: at });
      double = -1;
      single = -1;
    } else if (sign === '"' && double < 0 && !/\d/u.test(before)) double = at;
    else if (sign === '“') double = at;
    else if ((sign === '"' || sign === '”') && double >= 0) {
      ranges.push({ start: double, end: at });
      double = -1;
    } else if ((sign === "'" || sign === '‘') && single < 0 && !letter.test(before) && letter.test(after)) single = at;
    else if ((sign === "'" || sign === '’') && single >= 0 && !letter.test(after) && before !== ' ') {
      ranges.push({ start: single, end: at });
      single = -1;
    }
  }
  if (double >= 0) ranges.push({ start: double, end: text.length });
  return ranges.sort((a, b) => a.start - b.start);
}

/** Marks the words inside the ranges, in one pass. */
export function markQuoted(words: Word[], ranges: Range[]): void {
  let next = 0;
  for (const word of words) {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= word.start) next += 1;
    const range = ranges[next];
    if (range !== undefined && word.start > range.start) word.quoted = true;
  }
}

const saying = new Set(
  'said says say saying ask asks asking told tells tell telling asked claimed claims shouted yelled wrote texted insists swore'.split(
    ' ',
  ),
);
const thinking = new Set('thinks thought believes believed reckons figured'.split(' '));
const listeners = new Set('me you us him her them'.split(' '));
const toListener = new Set('told tells tell telling ask asks asking asked texted'.split(' '));
const contentStarts = new Set('i you we he she they it this there if whether how why what when where'.split(' '));
const unfinished = new Set('say saying tell telling ask asking'.split(' '));
/** Words between a speaker and the verb of saying. */
const between = new Set(
  'just always never only have had has am are is keep keeps not do did even to will want need must would like also'.split(
    ' ',
  ),
);

/** Where the reported words begin after a verb of saying, or -1 when nothing is reported. */
function reportStart(words: Word[], verb: number, sentence: Sentence): number {
  const said = words[verb]?.text ?? '';
  const isThought = thinking.has(said);
  if (!isThought && !saying.has(said)) return -1;
  // In "…, said the coach" the words stand before: markAttributed sees to those.
  if (words[verb]?.broken === true) return -1;
  const speaker = speakerOf(words, verb, sentence);
  if (isThought && speaker !== 'third') return -1;
  let at = verb + 1;
  if (toListener.has(said) && listeners.has(words[at]?.text ?? '')) at += 1;
  const order = words[at]?.text === 'to' || (words[at]?.text === 'not' && words[at + 1]?.text === 'to');
  if (unfinished.has(said) && (speaker === 'i' || speaker === 'none') && !order && !isSupposed(words, verb)) return -1;
  const hasThat = words[at]?.text === 'that';
  if (hasThat) at += 1;
  // "tell the truth, you …" reports nothing: what is told or asked begins with "that", a subject or a question word.
  if (toListener.has(said) && !hasThat && !order && !contentStarts.has(words[at]?.text ?? '')) return -1;
  const ownStory = speaker === 'i' && words[at]?.text === 'i';
  const inMarks = words[at]?.quoted === true;
  return at >= sentence.end || ownStory || inMarks ? -1 : at;
}

/** "when I say …", "if I ask …": the words are mentioned, not used. */
function isSupposed(words: Word[], verb: number): boolean {
  return words[verb - 1]?.text === 'i' && ['when', 'whenever', 'if'].includes(words[verb - 2]?.text ?? '');
}

/** Who speaks, read off the words before the verb of saying. */
function speakerOf(words: Word[], verb: number, sentence: Sentence): 'i' | 'you' | 'third' | 'none' {
  for (let at = verb - 1; at >= sentence.first && at > verb - 5; at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.broken === true) return 'none';
    if (word.text === 'i' || word.text === 'you') return word.text;
    if (!between.has(word.text)) return 'third';
  }
  return 'none';
}

/**
 * Marks reported speech: "he said (that) …", "my sister thinks …", "stop telling me to …".
 * It reaches to the end of the sentence, or to a "but"; after "I said" only to the next break.
 */
export function markReported(words: Word[], sentences: Sentence[]): void {
  for (const sentence of sentences) {
    let inside = false;
    let own = false;
    for (let at = sentence.first; at < sentence.end; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const next = words[at + 1]?.text;
      const turns =
        word.text === 'but' ||
        (word.broken && (own || ((word.text === 'and' || word.text === 'so') && (next === 'i' || next === 'you'))));
      if (turns) inside = false;
      if (inside) word.quoted = true;
      else {
        const start = reportStart(words, at, sentence);
        if (start < 0) continue;
        inside = true;
        own = speakerOf(words, at, sentence) === 'i';
        at = start - 1;
      }
    }
    markAttributed(words, sentence);
  }
}

/** Marks what stands before "…, said the coach" or "…, she says". */
function markAttributed(words: Word[], sentence: Sentence): void {
  for (let at = sentence.end - 1; at > sentence.first && at >= sentence.end - 4; at -= 1) {
    const word = words[at];
    if (word === undefined || !word.broken) continue;
    const pair = [word.text, words[at + 1]?.text ?? ''];
    const attributed =
      pair.some((one) => one === 'said' || one === 'says') && !pair.includes('i') && !pair.includes('you');
    if (!attributed) return;
    for (let index = sentence.first; index < at; index += 1) {
      const before = words[index];
      if (before !== undefined) before.quoted = true;
    }
    return;
  }
}

const announcing = new Set(
  'song film movie book show episode called titled series podcast watched watching'.split(' '),
);

/** Marks titles: two or more words with capitals after "the film", "watched", "called" and the like. */
export function markTitles(words: Word[]): void {
  for (let at = 0; at < words.length; at += 1) {
    if (!announcing.has(words[at]?.text ?? '')) continue;
    let end = at + 1;
    while (words[end]?.capital === true && words[end]?.sentence === words[at]?.sentence) end += 1;
    if (end - at < 3) continue;
    for (let index = at + 1; index < end; index += 1) {
      const word = words[index];
      if (word !== undefined) word.quoted = true;
    }
    at = end - 1;
  }
}
