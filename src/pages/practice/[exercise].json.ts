import type { APIRoute } from 'astro';
import { type Exercise, exercises, kindOf } from '../../components/catalog.ts';
import { exerciseJson } from '../../components/exercise-file.ts';

export const getStaticPaths = () =>
  exercises.map((exercise) => ({ params: { exercise: exercise.id }, props: { exercise } }));

/** What an exercise's island loads when a reader starts it. */
export const GET: APIRoute<{ exercise: Exercise }> = ({ props: { exercise } }) =>
  exerciseJson(kindOf(exercise), exercise.data, exercise.filePath ?? exercise.id);
