import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, text } from '../../schemas/shared.ts';

/** `log`: notes over days, a strip and a plot of them, and the reader's own pattern in one sentence. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('log'),
    /** How many days the strip and the paper form show. */
    days: z.number().int().min(3).max(14),
    /** What to note, and when. One to three sentences. */
    guide: text,
    /** Asked for each note: what happened. */
    question: text,
    /** Two or three things that may have happened. The plot counts them where no marks are asked for. */
    choices: z
      .array(
        z.strictObject({
          /** Notes are kept under this id. */
          id,
          /** A few words. */
          label: text,
        }),
      )
      .min(2)
      .max(3),
    /** Up to two marks from 0 to 10 for each note; the plot then shows their daily mean. */
    marks: z
      .array(
        z.strictObject({
          /** Marks are kept under this id. */
          id,
          /** A few words for the plot. */
          label: text,
          /** What is marked. */
          question: text,
          /** What 0 means. */
          low: text,
          /** What 10 means. */
          high: text,
        }),
      )
      .max(2)
      .default([]),
    /** The label of a short line of the reader's own words. Left out where words would tempt to build a case. */
    words: text.optional(),
    /** The sentence that sums up the reader's own notes. It counts, and judges no one. */
    pattern: z
      .strictObject({
        /** Days from the first note to the last before the sentence is shown: a day or two say little. */
        after: z.number().int().min(1).max(14),
        /** Shown before that. */
        few: text,
        /** Only notes with one of these choices are counted. Left out: all notes. */
        of: z.array(id).min(1).optional(),
        /** A note counts as a hit with one of these choices. */
        hits: z.array(id).min(1).optional(),
        /** A note counts as a hit when the second mark is lower than the first. */
        fades: z.tuple([id, id]).optional(),
        /** The sentence, with {hits} and {all} for the two numbers. */
        text: text.refine((value) => value.includes('{hits}') && value.includes('{all}'), 'it holds {hits} and {all}'),
        /** Shown under it: what the numbers can not say. */
        reminder: text,
      })
      .refine(
        ({ hits, fades }) => (hits === undefined) !== (fades === undefined),
        'it has "hits" or "fades", not both',
      ),
  })
  .refine(({ choices, marks, pattern: { of = [], hits = [], fades = [] } }) => {
    const has = (list: { id: string }[]) => (name: string) => list.some((entry) => entry.id === name);
    return [...of, ...hits].every(has(choices)) && fades.every(has(marks));
  }, 'every id in "pattern" names a choice or a mark of this log')
  .refine(({ days, pattern }) => pattern.after <= days, 'the pattern is shown within the days of the strip');

export type LogData = z.infer<typeof schema>;
