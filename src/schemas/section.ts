import { z } from 'astro/zod';
import { day, examples, referenceId, text } from './shared.ts';

/** A short list of small deeds, one sentence each. */
const deeds = z.array(text).min(1).max(3);

const planned = z.strictObject({
  /** `planned`: the section stands on the map without a link. */
  status: z.literal('planned'),
  /** Sentence case, no colon. */
  title: text,
  /** Two sentences: what this section will be. */
  summary: text,
});

const written = z.strictObject({
  /** `written`: the section has its page. */
  status: z.literal('written'),
  /** Sentence case, no colon. */
  title: text,
  /** Two sentences: what this section is. Shown at the top of the page and on the map. */
  summary: text,
  /** One sentence for search engines, at most 155 characters. */
  description: text.max(155),
  /** Whole minutes of reading and practice. */
  minutes: z.number().int().min(1).max(40),
  /** The day someone last read it against its sources. */
  lastReviewed: day,
  /** The day by which it is read again; a day in the past fails the content test. */
  nextReview: day,
  /** Every reference the section uses, each once. */
  sources: z.array(referenceId).min(1),
  /** One line for each example person or couple, so that variety can be counted. */
  examples,
  /** What a reader can do now: each list holds one to three deeds. */
  today: z.strictObject({
    /** In five minutes, alone. */
    fiveMinutes: deeds,
    /** Tonight. */
    tonight: deeds,
    /** Within this week. */
    thisWeek: deeds,
  }),
});

/** Front matter of content/sections/*.mdx. The file name gives the number and the id. */
export const section = z.discriminatedUnion('status', [planned, written]);
