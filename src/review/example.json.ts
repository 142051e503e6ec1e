import type { APIRoute } from 'astro';
import { exerciseJson } from '../components/exercise-file.ts';
import { examples } from './examples.ts';

export const getStaticPaths = () =>
  examples.map((example) => ({ params: { example: example.id }, props: { example } }));

/** What the island of an example loads. */
export const GET: APIRoute<{ example: (typeof examples)[number] }> = ({ props: { example } }) =>
  exerciseJson(example.kind, example.data, `src/exercises/${example.kind}/examples.yaml (${example.name})`);
