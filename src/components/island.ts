import type { IslandProps } from '../exercises/kind.ts';
import { address } from './address.ts';
import { exerciseFile, exercises } from './catalog.ts';
import { t } from './words.ts';

/** What an exercise's island gets from its page: the words of its first screen and where the rest lies. */
export function island(id: string, data: { kind: string; formerIds?: string[] }): IslandProps {
  return {
    kind: data.kind,
    id,
    ...(data.formerIds?.length ? { formerIds: data.formerIds } : {}),
    // An example of the review page is not among the exercises.
    src: exercises.some((exercise) => exercise.id === id) ? exerciseFile(id) : address(`/review/${id}.json`),
    start: t('exercise.start'),
    loading: t('exercise.loading'),
    failed: t('exercise.failed'),
  };
}
