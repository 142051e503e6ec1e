import { z } from 'astro/zod';
import { exerciseFields } from '../../schemas/exercise.ts';
import { id, referenceId, text } from '../../schemas/shared.ts';

/** Fields that every check may have. */
const words = {
  /** Shown when the check does not hold. Left out: the site's own sentence for this check. */
  say: text.optional(),
  /** Shown beside the finished card when the check holds: what is strong here. */
  ok: text.optional(),
  /** The reference behind a fact in `say` or `ok`. */
  source: referenceId.optional(),
  /** True when there is no card until the check holds. `red-words` always blocks, and at once. */
  blocks: z.boolean().default(false),
};
const whole = z.number().int().min(0);
const phrases = z.array(z.string().regex(/^[^A-Z]+$/, 'words of a check are written in lower case')).min(1);

const check = z.discriminatedUnion('check', [
  /** The field is filled. All other checks are silent on an empty field. */
  z.strictObject({ check: z.literal('required'), ...words }),
  /** The text has no more words than this. */
  z.strictObject({ check: z.literal('most-words'), most: whole, ...words }),
  /** The text has at least this many words. */
  z.strictObject({ check: z.literal('fewest-words'), least: whole, ...words }),
  /** None of these words or phrases stands in the text. `{found}` in `say` is the one that does. */
  z.strictObject({ check: z.literal('no-words'), words: phrases, ...words }),
  /** At least one of these words or phrases stands in the text. */
  z.strictObject({ check: z.literal('any-words'), words: phrases, ...words }),
  /** The text does not hide who did it ("mistakes were made"). */
  z.strictObject({ check: z.literal('active'), ...words }),
  /** The text has an act of the writer's own ("I lied", "I will call"), not only a feeling or a hope. */
  z.strictObject({ check: z.literal('first-person-act'), ...words }),
  /** The text has no intention that nobody could watch ("be nicer"). */
  z.strictObject({ check: z.literal('observable'), ...words }),
  /** The text names a day, an hour or a length of time. */
  z.strictObject({ check: z.literal('names-time'), ...words }),
  /** The date lies so many days after today, or after the date in the field named by `after`. */
  z.strictObject({
    check: z.literal('date-within'),
    least: whole.default(0),
    most: whole,
    after: id.optional(),
    ...words,
  }),
  /** The time of day is not later than this, and not before five in the morning. */
  z.strictObject({ check: z.literal('not-after-time'), time: z.iso.time({ precision: -1 }), ...words }),
  /** The number or the minutes lie between these two. */
  z.strictObject({ check: z.literal('between'), least: whole.default(0), most: whole, ...words }),
  /** So many options are picked. */
  z.strictObject({ check: z.literal('count'), least: whole.default(0), most: whole, ...words }),
  /** At least one of these options is picked. */
  z.strictObject({ check: z.literal('one-of'), picks: z.array(id).min(1), ...words }),
  /** None of these options is picked. */
  z.strictObject({ check: z.literal('none-of'), picks: z.array(id).min(1), ...words }),
  /** Nothing in the text is on a red list: tracking, isolation, withheld money, sex as a duty, harm, force. The lists are code: src/domain/plans/lists.ts. */
  z.strictObject({ check: z.literal('red-words'), ...words }),
]);

const field = z
  .strictObject({
    /** The words given are kept under this id while the page is open. */
    id,
    /** Above the field, and on the card. */
    label: text,
    /** What belongs here, in one or two sentences. On paper it is all the help there is. */
    hint: text,
    /** A line of text, several lines, options to pick, a day, an hour, a length in minutes, or a number. */
    kind: z.enum(['text', 'long', 'choice', 'date', 'time', 'minutes', 'number']),
    /** Openings a reader can take over with one tap into an empty `text` or `long` field. */
    starts: z.array(text).default([]),
    /** For `choice`: what can be picked. */
    options: z.array(z.strictObject({ id, label: text })).default([]),
    /** For `choice`: true when more than one may be picked. */
    several: z.boolean().default(false),
    /** The rules of this field, in the order in which they are spoken of. */
    checks: z.array(check).default([]),
  })
  .refine(
    ({ kind, options }) => (kind === 'choice') === options.length > 1,
    'a choice, and only a choice, has two or more options',
  )
  .refine(
    ({ options, checks }) =>
      checks.every(
        (one) => !('picks' in one) || one.picks.every((pick) => options.some((option) => option.id === pick)),
      ),
    'every pick of a check is an option of its field',
  );

/** `plan`: fill in a plan field by field, each held to its rules, and take it away as a card and a calendar date. */
export const schema = z
  .strictObject({
    ...exerciseFields,
    kind: z.literal('plan'),
    /** The fields, three to ten, one on the screen at a time. */
    fields: z.array(field).min(3).max(10),
    /** The finished plan. */
    card: z.strictObject({
      /** Stands on top of the card. */
      title: text,
      /** What to do with it now, in one or two sentences. */
      note: text,
    }),
    /** Fields that make a date for the calendar. Its title is always the same neutral word. */
    calendar: z
      .strictObject({
        /** A field of kind `date`. */
        date: id,
        /** A field of kind `time`. Left out: the whole day. */
        time: id.optional(),
        /** A field of kind `minutes`: how long. */
        minutes: id.optional(),
      })
      .optional(),
  })
  .refine(({ fields, calendar }) => {
    const kindOf = (name: string | undefined) => fields.find((one) => one.id === name)?.kind;
    const { date, time, minutes } = calendar ?? {};
    return (
      !calendar ||
      (kindOf(date) === 'date' && (!time || kindOf(time) === 'time') && (!minutes || kindOf(minutes) === 'minutes'))
    );
  }, 'the calendar names fields of kind date, time and minutes')
  .refine(
    ({ fields }) =>
      fields.every(({ checks }) =>
        checks.every(
          (one) =>
            !('after' in one) ||
            !one.after ||
            fields.some(({ id: name, kind }) => name === one.after && kind === 'date'),
        ),
      ),
    '"after" names a field of kind date',
  );

export type PlanData = z.infer<typeof schema>;
