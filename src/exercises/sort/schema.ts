import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, referenceId, text } from '../../schemas/shared.ts';

/** `sort`: put cards into named piles, see a reason for every card. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('sort'),
    /** Asked above the piles. */
    question: text,
    /** The piles, two to four. */
    piles: z
      .array(
        z.strictObject({
          /** Cards refer to this id. */
          id,
          /** One to three words. */
          label: text,
          /** What belongs here, in a few words. */
          hint: text,
        }),
      )
      .min(2)
      .max(4),
    /** The cards, 8 to 14. */
    cards: z
      .array(
        z.strictObject({
          /** Answers are kept under this id. */
          id,
          /** What stands on the card. */
          text,
          /** The piles that fit: one, or two where two are reasonable. The first fits best. */
          piles: z.array(id).min(1).max(2),
          /** Why it belongs there. */
          reason: text,
          /** The reference behind a factual reason. */
          source: referenceId.optional(),
          /** True when the card describes danger or control: the reason then links to help. */
          help: z.boolean().default(false),
        }),
      )
      .min(8)
      .max(14),
  })
  .refine(
    ({ piles, cards }) => cards.every((card) => card.piles.every((pile) => piles.some(({ id }) => id === pile))),
    'every card names a pile of this exercise',
  );

export type SortData = z.infer<typeof schema>;
