import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, text } from '../../schemas/shared.ts';

/** A step offered to the reader. */
const step = z.strictObject({
  /** One sentence: a thing to do. */
  text,
  /** One sentence: why. */
  why: text,
  /** Where it is done: an exercise id, a section id, or an address such as /help-now/. */
  to: z.string().min(1),
});

/** `reflect`: six to twelve statements on a scale, shown as parts without a total. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('reflect'),
    /** Five words for the marks 0 to 4. */
    scale: z.array(text).length(5),
    /** True when the two safety questions come first. Their answers are kept nowhere. */
    safety: z.boolean().default(false),
    /** Two to four parts, each with its own bar. */
    parts: z
      .array(
        z.strictObject({
          /** Items refer to this id. */
          id,
          /** A few words. */
          label: text,
          /** What this part looks at. */
          about: text,
          /** `more`: a higher mark is steadier ground. `less`: a higher mark is a bigger task. */
          wants: z.enum(['more', 'less']),
          /** Shown for marks in the lowest third: what could come next, never a verdict. */
          low: text,
          /** Shown for marks in the middle. */
          middle: text,
          /** Shown for marks in the highest third. */
          high: text,
          /** Offered when this part needs most care. */
          next: step,
        }),
      )
      .min(2)
      .max(4),
    /** The statements, six to twelve, as the reader would say them. */
    items: z
      .array(
        z.strictObject({
          /** Answers are kept under this id. */
          id,
          /** The part it counts for. */
          part: id,
          /** The statement. */
          text,
          /** Why it is asked. */
          why: text,
        }),
      )
      .min(6)
      .max(12),
    /** One step offered where fewer than two parts ask for care. */
    keep: step,
  })
  .refine(
    ({ parts, items }) =>
      items.every(({ part }) => parts.some(({ id }) => id === part)) &&
      parts.every(({ id }) => items.some(({ part }) => part === id)),
    'every item names a part of this reflection, and every part has an item',
  );

export type ReflectData = z.infer<typeof schema>;
