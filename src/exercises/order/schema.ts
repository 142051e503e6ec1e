import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, referenceId, text } from '../../schemas/shared.ts';

const said = {
  /** Findings are named by this id. */
  id,
  /** One or two sentences, shown when the rule holds: what this order does for the two people. */
  holds: text,
  /** One or two sentences, shown when it does not: what may happen in this order. */
  breaks: text,
  /** The reference behind a factual reason. */
  source: referenceId.optional(),
};
const ids = z.array(id).min(1);
const most = z.number().int().min(1).max(10);

const rule = z.discriminatedUnion('check', [
  /** Every step of `first` stands before every step of `after`. */
  z.strictObject({ ...said, check: z.literal('before'), first: ids, after: ids }),
  /** One of these steps comes first. */
  z.strictObject({ ...said, check: z.literal('starts'), of: ids }),
  /** One of these steps comes last. */
  z.strictObject({ ...said, check: z.literal('ends'), of: ids }),
  /** None of these steps is the first rung, whatever its mark. */
  z.strictObject({ ...said, check: z.literal('spared'), of: ids }),
  /** Ladders only: the first rung is marked at most so high. */
  z.strictObject({ ...said, check: z.literal('small'), most }),
  /** Ladders only: no rung is marked more than so much above the one before. */
  z.strictObject({ ...said, check: z.literal('even'), most }),
  /** Ladders only: no rung is marked lower than the one before. */
  z.strictObject({ ...said, check: z.literal('rising') }),
]);

const step = z.strictObject({
  /** Answers are kept under this id. */
  id,
  /** The step, as short as it can be. */
  text,
  /** One or two sentences, shown at the end: why it stands where it does, or what makes it small or large. */
  reason: text,
  /** The reference behind a factual reason. */
  source: referenceId.optional(),
  /** Ladders only: what can be seen when it went well. */
  see: text.optional(),
  /** Ladders only: how to stop or step back from it. */
  stop: text.optional(),
});

/** `order`: put steps in order, or build a ladder of marked rungs; see which rule holds and which does not. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('order'),
    /** What to put in order, and from where to where. */
    question: text,
    /** Makes it a ladder: the reader marks each rung from 0 to 10 and may leave steps out. */
    ladder: z
      .strictObject({
        /** What the mark says, as a short question. */
        mark: text,
        /** How many rungs a ladder has at least. */
        least: z.number().int().min(2).max(8),
      })
      .optional(),
    /** The steps, 5 to 12, in the mixed order in which they are offered. */
    steps: z.array(step).min(5).max(12),
    /** What is looked at, 2 to 6. Several orders may hold all rules. */
    rules: z.array(rule).min(2).max(6),
  })
  .superRefine(({ ladder, steps, rules }, context) => {
    const add = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
    if (ladder && ladder.least > steps.length) add('there are as many steps as a ladder needs', 'ladder', 'least');
    steps.forEach(({ see, stop }, index) => {
      if (ladder && !see) add('each step of a ladder says what can be seen', 'steps', index, 'see');
      if (ladder && !stop) add('each step of a ladder says how to stop', 'steps', index, 'stop');
    });
    rules.forEach((one, index) => {
      if (!ladder && ['small', 'even', 'rising'].includes(one.check))
        add('without "ladder" there are no marks; use before, starts, ends or spared', 'rules', index, 'check');
      for (const [field, named] of Object.entries(one)) {
        if (Array.isArray(named) && !named.every((name) => steps.some((entry) => entry.id === name)))
          add('each id is a step of this exercise', 'rules', index, field);
      }
    });
  });

export type OrderData = z.infer<typeof schema>;
