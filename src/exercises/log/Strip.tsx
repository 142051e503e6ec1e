import { type Day, inWords } from '../../domain/days/calendar.ts';
import type { LogEntry } from './logic.ts';
import styles from './View.module.css';

/** Such as Tuesday, November 24. */
export const longName = (day: Day) => inWords(day, { weekday: 'long', month: 'long', day: 'numeric' });

/** Such as Nov 24. */
export const shortName = (day: Day) => inWords(day, { month: 'short', day: 'numeric' });

interface Props {
  days: Day[];
  /** The day whose notes are shown. */
  day: Day;
  today: Day;
  entries: LogEntry[];
  words: Record<string, string>;
  onDay(day: Day): void;
}

/** The days in a row that wraps by weeks: one button each, with as many dots as notes. */
export function Strip({ days, day, today, entries, words, onDay }: Props) {
  return (
    <fieldset>
      <legend class="visually-hidden">{words['days']}</legend>
      <div class={styles['strip']}>
        {days.map((one) => {
          const count = entries.filter((entry) => entry.day === one).length;
          return (
            <button
              key={one}
              type="button"
              aria-pressed={one === day}
              disabled={one > today}
              onClick={() => onDay(one)}
            >
              <span aria-hidden="true">{inWords(one, { weekday: 'narrow' })}</span>
              <span aria-hidden="true">{Number(one.slice(-2))}</span>
              <span aria-hidden="true" class={styles['dots']}>
                {count > 3 ? `${count}×` : '·'.repeat(count)}
              </span>
              <span class="visually-hidden">{`${longName(one)}: ${words['count']?.replace('{count}', String(count))}`}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
