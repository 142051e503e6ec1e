import { z } from 'astro/zod';
import { day, id, text } from './shared.ts';

/** One entry of content/changes.yaml: what changed for readers, in plain words. */
export const change = z.strictObject({
  /** A short id; also the place on /about/changes/. */
  id,
  /** The day it was published. */
  day,
  /** What changed, in a few words. */
  title: text,
  /** One or two sentences. */
  text,
});
