import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, text } from '../../schemas/shared.ts';

/** `timer`: guided time in parts, with a mark before and after. What a reader writes in it is kept nowhere. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('timer'),
    /** A yes/no question asked first, where some readers should do something else. Its answer is kept nowhere. */
    gate: z
      .strictObject({
        /** A question that "yes" turns away from this exercise. */
        question: text,
        /** Shown after a yes: what to do in its place. */
        stop: text,
        /** Where that is done: an exercise id, a section id, or an address such as /help-now/. */
        to: z.string().min(1),
      })
      .optional(),
    /** The same question before and after, marked 0 to 10. Only the change is spoken of. */
    rate: z
      .strictObject({
        /** What is marked, such as how stirred up the body is. A higher mark is harder to bear. */
        question: text,
        /** What 0 means. */
        low: text,
        /** What 10 means. */
        high: text,
        /** Shown when the mark went down. */
        fell: text,
        /** Shown when it moved by no more than one point up. */
        same: text,
        /** Shown when it went up by two or more: another thing to try. */
        rose: text,
        /** Shown when it went up by two or more a second time: stop, and talk to a person. */
        again: text,
      })
      .optional(),
    /** The parts in order. Each has its own time. */
    parts: z
      .array(
        z.strictObject({
          /** A short id. */
          id,
          /** A few words: the name of this part. */
          label: text,
          /** What to do in this part, one to four sentences. */
          guide: text,
          /** Its length in minutes. Readers can add to it or end it. */
          minutes: z.number().min(0.5).max(20).multipleOf(0.5),
          /** Seconds of each breath in and out, where a growing shape leads the breath. No holding of the breath. */
          breath: z
            .strictObject({
              /** Seconds of breathing in. */
              in: z.number().int().min(2).max(5),
              /** Seconds of breathing out, longer than breathing in. */
              out: z.number().int().min(3).max(8),
            })
            .refine((pace) => pace.out > pace.in, 'the breath out is longer than the breath in')
            .optional(),
          /** Up to three prompts, each with a field to write in. */
          write: z.array(text).min(1).max(3).optional(),
          /** A short question to the body, shown again and again during the part. */
          check: z
            .strictObject({
              /** Minutes between two of them. */
              every: z.number().int().min(1).max(10),
              /** The question. */
              text,
            })
            .optional(),
        }),
      )
      .min(1)
      .max(6),
    /** Up to two questions after the last part, marked 0 to 4, such as whether someone felt understood. */
    asks: z
      .array(
        z.strictObject({
          /** A short id. */
          id,
          /** The question, and who answers it. */
          question: text,
          /** What 0 means. */
          low: text,
          /** What 4 means. */
          high: text,
          /** Shown when the mark is below 3. Left out where the mark is for the two of them alone. */
          tip: text.optional(),
        }),
      )
      .max(2)
      .default([]),
    /** What to do next, one or two sentences at the end. */
    close: text,
  })
  .refine(
    ({ parts, minutes }) => parts.reduce((sum, part) => sum + part.minutes, 0) <= minutes,
    'the parts together last no longer than "minutes" says',
  );

export type TimerData = z.infer<typeof schema>;
