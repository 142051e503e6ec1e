import { parse } from 'yaml';
import { type KindName, kindNames, kinds } from '../exercises/index.ts';

const files = import.meta.glob<string>('../exercises/*/examples.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every named example of every kind: `id` is `<kind>-<name>`, `data` has passed the kind's schema. */
export const examples = kindNames.flatMap((kind) => {
  const text = files[`../exercises/${kind}/examples.yaml`];
  if (!text) throw new Error(`src/exercises/${kind}/ needs examples.yaml`);
  return Object.entries<object>(parse(text, { merge: true })).map(([name, data]) => ({
    id: `${kind}-${name}`,
    kind: kind as KindName,
    name,
    // biome-ignore lint/suspicious/noExplicitAny: the schema of each kind is its own
    data: (kinds[kind].schema as any).parse({ kind, ...data }),
  }));
});
