import { z } from 'astro/zod';
import { id, text } from './shared.ts';

/** One entry of content/glossary.yaml. */
export const term = z.strictObject({
  /** A short id; also the place on /words/. */
  id,
  /** The term as printed. */
  term: text,
  /** At most two sentences, in our own words. */
  definition: text,
  /** Other words people use for it, shown and searched. */
  also: z.array(z.string().min(1)).default([]),
  /** What people type by mistake: searched, not shown. */
  misspelled: z.array(z.string().min(1)).default([]),
  /** Ids of related terms. */
  see: z.array(id).default([]),
  /** The section that treats it. */
  section: id.optional(),
});
