import { type KindName, kinds } from '../exercises/index.ts';
import type { ExerciseFile, TextLink } from '../exercises/kind.ts';
import { address } from './address.ts';
import { referenceOf, stepAddress, valuesOf } from './catalog.ts';
import { t, wordsOf } from './words.ts';

/**
 * The static file that an exercise's island loads: what it asks, without the editor's fields, the words
 * round it, and where its references and steps lead.
 * @param kind name of its kind
 * @param data what the editor wrote, checked by the kind's schema
 * @param where file named in an error
 */
export function exerciseJson(kind: KindName, data: unknown, where: string): Response {
  const shown = kinds[kind].toPublic(data);
  const links: Record<string, TextLink> = {
    help: { href: address('/help-now/'), text: t('nav.help') },
    person: { href: address('/help-now/#helplines-by-country'), text: t('exercise.personLink') },
    rules: { href: address('/practice/rules.json'), text: '' },
    weights: { href: address('/practice/weights.json'), text: '' },
  };
  for (const id of valuesOf('source', shown)) {
    const { strength } = referenceOf(id, where);
    links[id] = { href: address(`/sources/#${id.toLowerCase()}`), text: t(`source.${strength}`) };
  }
  for (const to of valuesOf('to', shown)) links[to] = { href: stepAddress(to, where), text: t('exercise.go') };
  const file: ExerciseFile<unknown> = { data: shown, words: wordsOf('source', 'exercise', kind), links };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
}
