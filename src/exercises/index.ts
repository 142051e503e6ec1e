import type { z } from 'astro/zod';
import { defineKind, type ExerciseKind } from './kind.ts';

// biome-ignore lint/suspicious/noExplicitAny: the list holds kinds of every type; each is checked in its own folder
type AnyKind = ExerciseKind<any, any, any, any, any>;
type Logic = Omit<AnyKind, 'name' | 'schema'>;

/** The kinds of exercise, in the order in which pages list them: one line for each folder. */
export const kindNames = ['reflect', 'choose', 'sort', 'spot', 'order', 'say', 'plan', 'timer', 'log', 'pick'] as const;

export type KindName = (typeof kindNames)[number];

const logic = import.meta.glob<Logic>('./*/logic.ts', { eager: true });
const schemas = import.meta.glob<z.ZodObject>('./*/schema.ts', { eager: true, import: 'schema' });

/** Every kind by name: its schema joined to its logic. Throws at once when a folder lacks one of them. */
export const kinds = Object.fromEntries(
  kindNames.map((name) => {
    const own = logic[`./${name}/logic.ts`];
    const schema = schemas[`./${name}/schema.ts`];
    if (!own || !schema) throw new Error(`src/exercises/${name}/ needs schema.ts and logic.ts`);
    return [name, defineKind({ ...own, name, schema })];
  }),
) as Record<KindName, AnyKind>;
