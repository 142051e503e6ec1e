import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, referenceId, text } from '../../schemas/shared.ts';

const group = z.strictObject({
  /** The name of the row of choices. */
  id,
  /** Above the row: what is chosen here, such as "Cost". */
  label: text,
  /** The choices, 2 to 5; "Any" is added in front. An id stands once over all groups. */
  values: z
    .array(z.strictObject({ id, label: text }))
    .min(2)
    .max(5),
  /** Names the ideas without a value of this group, such as "All year": they then fit every choice. Left out: they fit none. */
  rest: text.optional(),
  /** True where the words of its values say little beside an idea ("Both of you"). They filter, and stand on paper after the label. */
  quiet: z.boolean().default(false),
});

const idea = z.strictObject({
  /** Answers are kept under this id. */
  id,
  /** The idea, in one sentence or two. */
  text,
  /** Ids of values from any group, in the order of the groups. */
  tags: z.array(id).default([]),
  /** One sentence under the idea and on the card: why it may help, or what to mind. Left out where the idea says it. */
  why: text.optional(),
  /** The reference behind a factual `why`. */
  source: referenceId.optional(),
});

/** `pick`: look through ideas, narrow them by what fits, mark those that matter, take them away on a card. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('pick'),
    /** Asked above the list. */
    question: text,
    /** Rows of choices that narrow the list, 1 to 6. On paper the ideas stand under the values of the first. */
    groups: z.array(group).min(1).max(6),
    /** The ideas, 8 to 60. */
    ideas: z.array(idea).min(8).max(60),
    /** How many picks make sense at least. A hint: nobody is held to it. */
    least: z.number().int().min(1),
    /** How many picks make sense at most. A hint, like `least`. */
    most: z.number().int().max(60),
    /** What could be noticed about two picks or more, said beside the card. May be left out. */
    notes: z
      .array(
        z.strictObject({
          /** The value that every pick carries. */
          all: id,
          /** One or two sentences that notice it and ask. */
          say: text,
        }),
      )
      .default([]),
    /** For questions that two people ask each other: the picks then come one at a time, and the two take turns. */
    turns: z
      .strictObject({
        /** Who asks the first, the third, the fifth. */
        first: text,
        /** Who asks the second, the fourth. */
        second: text,
      })
      .optional(),
    /** The picks, to take away. */
    card: z.strictObject({
      /** Stands on top of the card. */
      title: text,
      /** What to do with it now, in one or two sentences. */
      note: text,
    }),
  })
  .superRefine(({ groups, ideas, least, most, notes }, context) => {
    const add = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
    const values = groups.flatMap((row) => row.values.map((value) => value.id));
    const [first] = groups;
    if (least > most || most > ideas.length)
      add('"least" is no more than "most", and "most" no more than the ideas', 'most');
    groups.forEach((row, at) => {
      const twice = row.values.some((value) => values.indexOf(value.id) !== values.lastIndexOf(value.id));
      if (twice) add('the id of a value stands once over all groups', 'groups', at, 'values');
    });
    ideas.forEach(({ tags }, at) => {
      const known = tags.every((tag, index) => values.includes(tag) && tags.indexOf(tag) === index);
      if (!known) add('each tag is a value of a group, named once', 'ideas', at, 'tags');
      if (!first?.rest && !first?.values.some((value) => tags.includes(value.id)))
        add('each idea has a value of the first group, or that group has "rest"', 'ideas', at, 'tags');
    });
    notes.forEach(({ all }, at) => {
      if (!values.includes(all)) add('"all" is the id of a value', 'notes', at, 'all');
    });
  });

export type PickData = z.infer<typeof schema>;
