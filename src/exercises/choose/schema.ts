import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, referenceId, text } from '../../schemas/shared.ts';

/** `choose`: read a scene, pick the reply that helps, see a reason for every option. */
export const schema = z.strictObject({
  ...exerciseFields,
  kind: z.literal('choose'),
  /** Asked at every item. */
  question: text,
  /** The scenes, 8 to 14. */
  items: z
    .array(
      z.strictObject({
        /** Answers are kept under this id. */
        id,
        /** One to three sentences: what happened, who says what. */
        scene: text,
        /** True when more than one option may be picked. */
        several: z.boolean().default(false),
        /** Three or four replies, at least one of which helps. */
        options: z
          .array(
            z.strictObject({
              /** Answers are kept under this id. */
              id,
              /** The reply. */
              text,
              /** Whether it helps. */
              helps: z.boolean(),
              /** Why it helps, or what it may cost. */
              reason: text,
              /** The reference behind a factual reason. */
              source: referenceId.optional(),
            }),
          )
          .min(2)
          .max(5)
          .refine((options) => options.some((option) => option.helps), 'at least one option helps'),
      }),
    )
    .min(8)
    .max(14),
});

export type ChooseData = z.infer<typeof schema>;
