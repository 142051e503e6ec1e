import { z } from 'astro/zod';
import { day, id, text } from './shared.ts';

/** One line of content/helplines.yaml. */
export const helpline = z.strictObject({
  /** A short id. */
  id,
  /** The country's English name. */
  country: text,
  /** A part of the country or a language, where the line serves only that. */
  place: text.optional(),
  /** The service's own name. */
  service: z.string().min(1),
  /** What it helps with: abuse, a crisis of any kind, or one's own harmful behavior. */
  about: z.enum(['abuse', 'crisis', 'own-behavior']),
  /** Whom it serves, where it is not everyone. */
  for: text.optional(),
  /** Numbers as people dial them. */
  phone: z.array(z.string().regex(/^[0-9*#+ -]+$/, 'a phone number is digits, spaces and hyphens')).default([]),
  /** How to reach it by text message. */
  text: text.optional(),
  /** Where to chat: a host name as plain text. */
  chat: z.string().optional(),
  /** Opening hours, `24/7` or in words. */
  hours: text.optional(),
  /** Languages spoken, where known. */
  languages: text.optional(),
  /** The service's site: a host name as plain text. */
  web: z.string().optional(),
  /** One more thing worth knowing. */
  also: text.optional(),
  /** The day this line was last compared with its source. */
  checked: day,
});

/** One line of content/emergency.yaml: the number to call when someone is in danger now. */
export const emergency = z.strictObject({
  /** A short id. */
  id,
  /** The country or region. */
  country: text,
  /** The number. */
  number: z.string().min(1),
});
