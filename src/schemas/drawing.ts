import { z } from 'astro/zod';
import { id, text } from './shared.ts';

/** One line of content/drawings.yaml: a file of public/drawings and what it shows. */
export const drawing = z.strictObject({
  /** The section or article it belongs to, and the name of the file. */
  id,
  /** What someone who does not see it should know, in one sentence. */
  alt: text,
});
