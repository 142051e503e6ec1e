import { z } from 'astro/zod';
import { referenceId, strength, text } from './shared.ts';

/** One entry of content/references.yaml. */
export const reference = z.strictObject({
  /** The key that texts use, such as LEW16. */
  id: referenceId,
  /** Authors, year, title and outlet in one line. */
  cite: z.string().min(1),
  /** How firm the evidence is, A to D. */
  strength,
  /** Who or what was studied, in plain words. */
  who: text,
  /** What it lends support to. */
  shows: text,
  /** What it cannot show. */
  limits: text,
  /** How closely it was read for this guide. */
  read: z.enum(['paper', 'abstract', 'secondary', 'title-known']),
  /** The publisher's or author's own page, where the address is certain. */
  url: z.url().optional(),
});
