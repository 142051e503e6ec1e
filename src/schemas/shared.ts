import { z } from 'astro/zod';

/** An id that answers, links and other files refer to: lower case, hyphens, never changed once published. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower case letters, digits and hyphens');

/** Text shown to a reader. No exclamation marks: nothing here shouts. */
export const text = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .refine((value) => !value.includes('!'), 'exclamation marks are not used on this site');

/** A key of content/references.yaml, such as LEW16. */
export const referenceId = z.string().regex(/^[A-Z]+[0-9]*$/, 'a reference id is upper case, like LEW16');

/** How firm the evidence is: A many studies or a large trial, B several or one sound study, C one small or indirect study, D practice experience. */
export const strength = z.enum(['A', 'B', 'C', 'D']);

/** What kind of trust was broken in an example. Affairs may be at most half of all examples. */
export const breach = z.enum([
  'affair',
  'emotional-affair',
  'money',
  'lie',
  'promise',
  'addiction',
  'phone',
  'privacy',
  'family',
  'control',
]);

/** Who something is written for: the hurt partner, the one who broke trust, or either of them. */
export const reader = z.enum(['hurt', 'broke', 'both']);

/** A day without a time, written 2026-11-24. */
export const day = z.coerce.date();

/** The example people of a text, one line for each, so that variety can be counted. */
export const examples = z
  .array(
    z.strictObject({
      /** Who they are, in a few words. */
      who: text,
      /** Which kind of trust was broken. */
      breach,
    }),
  )
  .min(1);
