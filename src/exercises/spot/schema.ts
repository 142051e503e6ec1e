import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, referenceId, text } from '../../schemas/shared.ts';

const letter = /[\p{L}\p{N}']/u;

/** What keeps a quotation from marking words of a text, as words for an editor; nothing when all is well. */
function fault(whole: string, quote: string): string | undefined {
  const at = whole.indexOf(quote);
  if (at === -1) return 'the words stand in "text" exactly as written here';
  if (whole.includes(quote, at + 1)) return 'the words stand once in "text"; quote a few more of them';
  const cut = (edge: number) => letter.test(whole[edge - 1] ?? '') && letter.test(whole[edge] ?? '');
  return cut(at) || cut(at + quote.length) ? 'a quotation begins and ends with a whole word' : undefined;
}

/** Words of the sentence with what is said about them. */
const span = z.strictObject({
  /** The words, quoted exactly from `text`. They stand there once, and no two quotations overlap. */
  quote: text,
  /** One or two sentences: how the words may land and why, or why they are fine. */
  reason: text,
  /** The reference behind a factual reason. */
  source: referenceId.optional(),
});

const item = z
  .strictObject({
    /** Answers are kept under this id. */
    id,
    /** One or two sentences: who says it to whom, and when. */
    scene: text,
    /** What is said, without quotation marks round it. Each word becomes a button. */
    text,
    /** Words that land badly, none to four. An empty list makes an item where nothing needs a mark. */
    spots: z.array(span).max(4),
    /** Words that look like a slip and are none, each with its own reason. */
    fine: z.array(span).default([]),
    /** One sentence for every other word that a reader may mark: why it can stay. */
    rest: text,
    /** The same thing said so that it lands better. Left out where the text can stay as it is. */
    better: text.optional(),
  })
  .superRefine(({ text: whole, spots, fine }, context) => {
    const all = [
      ...spots.map(({ quote }, index) => ({ quote, path: ['spots', index, 'quote'] })),
      ...fine.map(({ quote }, index) => ({ quote, path: ['fine', index, 'quote'] })),
    ];
    all.forEach(({ quote, path }, index) => {
      const start = whole.indexOf(quote);
      const overlaps = all.slice(0, index).some((other) => {
        const from = whole.indexOf(other.quote);
        return from < start + quote.length && start < from + other.quote.length;
      });
      const message = fault(whole, quote) ?? (overlaps ? 'no two quotations share a word' : undefined);
      if (message) context.addIssue({ code: 'custom', message, path });
    });
  });

/** `spot`: mark the words in a sentence that land badly, see a reason for each. */
export const schema = z.strictObject({
  ...exerciseFields,
  kind: z.literal('spot'),
  /** Asked at every item. */
  question: text,
  /** The sentences, 8 to 12. */
  items: z.array(item).min(8).max(12),
});

export type SpotData = z.infer<typeof schema>;
