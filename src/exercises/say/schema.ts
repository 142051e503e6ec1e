import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { breach, id, reader, text } from '../../schemas/shared.ts';

/** `say`: write your own sentence in a scene; the coach names what works and what may land badly. */
export const schema = z.strictObject({
  ...exerciseFields,
  kind: z.literal('say'),
  /** `true`: free practice. The reader picks the kind of message first; one scene for each kind. */
  free: z.literal(true).optional(),
  /** The scenes, two or more, half for each reader where both make sense. */
  scenes: z
    .array(
      z.strictObject({
        /** A short id. */
        id,
        /** Whose words are wanted. */
        for: reader,
        /** Which kind of trust was broken. */
        breach,
        /** What the coach looks for: it differs between an apology and a boundary. */
        situation: z.enum(['opening', 'apology', 'boundary', 'listening', 'reassurance', 'request', 'forgiveness']),
        /** Two or three sentences. */
        scene: text,
        /** What to write. */
        prompt: text,
        /** Four yes/no questions the reader can put to their own words. */
        look: z.array(text).length(4),
        /** Two or three answers by others, shown only after a first try. */
        models: z
          .array(
            z.strictObject({
              /** The words. */
              text,
              /** What this version does, and what it leaves open. */
              comment: text,
            }),
          )
          .min(2)
          .max(3),
      }),
    )
    .min(2)
    .max(8),
});

export type SayData = z.infer<typeof schema>;
