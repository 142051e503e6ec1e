import { type Exercise, kindOf, sectionOf, sections } from './catalog.ts';
import { t } from './words.ts';

/** One row of choices: its name, what stands above it, and the values with their words. */
export interface FilterGroup {
  name: string;
  label: string;
  options: [string, string][];
}

/** The rows of choices that make a difference among some exercises. */
export function filterGroups(exercises: Exercise[]): FilterGroup[] {
  const groups: FilterGroup[] = [
    {
      name: 'section',
      label: t('practice.section'),
      options: sections
        .filter(({ id }) => exercises.some((exercise) => sectionOf(exercise) === id))
        .map(({ id, data }) => [id, data.title]),
    },
    {
      name: 'kind',
      label: t('practice.kind'),
      options: [...new Set(exercises.map(kindOf))].map((kind) => [kind, t(`kind.${kind}`)]),
    },
    {
      name: 'role',
      label: t('practice.role'),
      options: [
        ['hurt', t('role.hurt')],
        ['broke', t('role.broke')],
      ],
    },
    {
      name: 'time',
      label: t('practice.time'),
      options: [
        ['short', t('practice.short')],
        ['longer', t('practice.longer')],
      ],
    },
  ];
  return groups.filter(({ options }) => options.length > 1);
}

/** The rules that hide what was not chosen, so that the filter works without JavaScript. */
export function filterCss(groups: FilterGroup[]): string {
  return groups
    .flatMap(({ name, options }) =>
      options.map(
        ([value]) =>
          `.catalog:has(#filter-${name}-${value}:checked) .cards>li:not([data-${name}~="${value}"]){display:none}`,
      ),
    )
    .join('');
}
