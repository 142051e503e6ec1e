import type { Day } from '../../domain/days/calendar.ts';
import { adopt } from '../../islands/browser/styles.ts';
import type { Series } from './logic.ts';
import styles from './Plot.module.css';
import css from './Plot.module.css?inline';
import { shortName } from './Strip.tsx';

adopt(css);

interface Props {
  days: Day[];
  rows: Series[];
  /** True when the rows hold daily means from 0 to 10; else they count. */
  means: boolean;
  words: Record<string, string>;
}

/** Widths in the drawing: a day, and a bar with its gap. A library of scales would weigh more than these. */
const slot = 24;
const tall = 60;

/** Columns of bars for each day, told apart by filling as much as by color, with a table that says the same. */
export function Plot({ days, rows, means, words }: Props) {
  const top = means ? 10 : Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const wide = (slot - 6) / rows.length;
  const noted = days.map((day, at) => ({ day, at })).filter(({ at }) => rows.some(({ values }) => values[at] !== null));
  return (
    <figure class={styles['plot']}>
      <figcaption class="small">
        {words[means ? 'means' : 'counts']?.replace('{top}', String(top))}
        <ul>
          {rows.map(({ id, label }, index) => (
            <li key={id}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path class={styles[`bar${index}`]} d="M1 1H9V9H1z" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${days.length * slot} ${tall + 2}`} preserveAspectRatio="none" aria-hidden="true">
        {rows.map(({ id, values }, index) =>
          values.map((value, at) => {
            if (value === null) return null;
            // A zero that was noted is a thin line, so that it differs from a day without notes.
            const height = Math.max(1, (value / top) * tall);
            const x = at * slot + 3 + index * wide;
            return (
              <path
                key={`${id}${days[at]}`}
                class={styles[`bar${index}`]}
                d={`M${x} ${tall + 1}v${-height}h${wide - 2}v${height}z`}
              />
            );
          }),
        )}
        <path class={styles['ground']} d={`M0 ${tall + 1}H${days.length * slot}`} />
      </svg>
      <p class={styles['ends']} aria-hidden="true">
        <span>{shortName(days[0] as Day)}</span>
        <span>{shortName(days.at(-1) as Day)}</span>
      </p>
      <details>
        <summary>{words['table']}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words['day']}</th>
              {rows.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {noted.map(({ day, at }) => (
              <tr key={day}>
                <th scope="row">{shortName(day)}</th>
                {rows.map(({ id, values }) => (
                  <td key={id}>{values[at]?.toFixed(1).replace('.0', '') ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
