import type { Problem } from './problem.ts';
import type { ContentFile, Path } from './read.ts';
import { fieldName, valueAt } from './shape.ts';

/** Ids and section numbers that stand twice: over files, in the list files, inside an exercise. */
export function checkIds(files: ContentFile[]): Problem[] {
  const of = (role: string) => files.filter((file) => file.role === role);
  return [
    ...twice(
      of('exercise'),
      ({ id }) => id,
      'an id that no other exercise has',
      'Rename one of the files; its name is the address.',
    ),
    ...twice(
      of('section'),
      ({ id }) => id,
      'an id that no other section has',
      'Rename one of the files; the name after the number is the address.',
    ),
    ...twice(
      of('section'),
      ({ path }) => number(path),
      'a number that no other section has',
      'Give one of the files another number; it orders the sections.',
    ),
    ...formerIds(of('exercise')),
    ...files.flatMap((file) => (file.role === 'ui' ? [] : within(file, file.data, []))),
  ];
}

const number = (path: string) => /(\d+)-[^/]*$/.exec(path)?.[1] ?? '';

function twice(files: ContentFile[], key: (file: ContentFile) => string, expected: string, todo: string): Problem[] {
  const first = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const earlier = first.get(key(file));
    if (!earlier) first.set(key(file), file);
    return earlier ? [{ file: file.path, expected, found: `"${key(file)}", which ${earlier.path} has too`, todo }] : [];
  });
}

/** A former id finds kept answers again, so it may name no other exercise. */
function formerIds(exercises: ContentFile[]): Problem[] {
  const owner = new Map(exercises.map(({ id, path }) => [id, path]));
  return exercises.flatMap((file) => {
    const former = valueAt(file.data, ['formerIds']);
    if (!Array.isArray(former)) return [];
    return former.flatMap((id, index) => {
      const other = owner.get(id);
      if (!other) owner.set(id, file.path);
      return other
        ? [
            {
              file: file.path,
              line: file.lineOf(['formerIds', index]),
              expected: 'a former id that no exercise has',
              found: `"${id}", which belongs to ${other}`,
              todo: 'Delete it here, or kept answers would be mixed up.',
            },
          ]
        : [];
    });
  });
}

/** Every list inside the data whose entries have ids holds each id once. */
function within(file: ContentFile, value: unknown, path: Path): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    within(file, one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inner;
  const seen = new Set<unknown>();
  const again = value.flatMap((entry, index) => {
    const id = valueAt(entry, ['id']);
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const place = fieldName(file.data, path) || 'the file';
    return [
      {
        file: file.path,
        line: file.lineOf([...path, index, 'id']),
        expected: `each id once in ${place}`,
        found: `"${id}" a second time`,
        todo: 'Give one of the two another id, or delete it.',
      },
    ];
  });
  return [...inner, ...again];
}
