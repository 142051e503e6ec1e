import { z } from 'astro/zod';
import { day, examples, id, referenceId, text } from './shared.ts';

/** Front matter of content/more/*.mdx: an article that goes further than its section. */
export const companion = z.strictObject({
  /** Sentence case, no colon. */
  title: text,
  /** Two sentences: what this article is. */
  summary: text,
  /** One sentence for search engines, at most 155 characters. */
  description: text.max(155),
  /** Whole minutes of reading. */
  minutes: z.number().int().min(1).max(40),
  /** The section it belongs to. */
  section: id,
  /** The day someone last read it against its sources. */
  lastReviewed: day,
  /** The day by which it is read again; a day in the past fails the content test. */
  nextReview: day,
  /** Every reference it uses, each once. */
  sources: z.array(referenceId).min(1),
  /** One line for each example person or couple. */
  examples,
});
