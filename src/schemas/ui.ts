import { z } from 'astro/zod';

/** One interface word of content/ui/en.yaml: a dotted key and the text shown. */
export const word = z.strictObject({
  /** Area and name, such as `search.open`. */
  id: z.string().regex(/^[a-z]+(?:\.[a-zA-Z0-9-]+)+$/, 'a key is dotted, like search.open'),
  /** What the reader sees. `{name}` marks a value put in. */
  text: z.string().min(1),
});
