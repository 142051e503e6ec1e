import { z } from 'astro/zod';
import { id, reader, referenceId, text } from './shared.ts';

/** Fields that every exercise has, whatever its kind. */
export const exerciseFields = {
  /** What the reader will do or find out, in sentence case. */
  title: text,
  /** One or two sentences: what it is for and why it helps. */
  intro: text,
  /** Whole minutes, shown before it starts. */
  minutes: z.number().int().min(1).max(30),
  /** Who it is written for. */
  for: reader,
  /** True when it needs two people at once: the safety gate is shown first. */
  together: z.boolean().default(false),
  /** References the exercise rests on. May be empty. */
  sources: z.array(referenceId).default([]),
  /** Earlier ids of this exercise, so that kept answers are found again. */
  formerIds: z.array(id).default([]),
};
