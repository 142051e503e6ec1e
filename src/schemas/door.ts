import { z } from 'astro/zod';
import { text } from './shared.ts';

/** Where a door leads, and why. */
const way = z.strictObject({
  /** A section id, an exercise id, or an address such as /help-now/. */
  to: z.string().min(1),
  /** One short clause: why this, and why now. */
  why: text,
});

/** One entry of content/doors.yaml: an answer to "Where are you now?". */
export const door = z.strictObject({
  /** A short id. */
  id: z.enum(['hurt', 'broke', 'both', 'unsafe']),
  /** What the reader would say of themselves. */
  label: text,
  /** One sentence to them. */
  text,
  /** The page to open first. */
  first: way,
  /** A reading order of their own, five to eight steps. Links only; nothing is stored. */
  order: z.array(way).min(4).max(8),
});
