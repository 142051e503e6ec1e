import { useEffect, useState } from 'preact/hooks';
import { stripOf } from '../../domain/days/calendar.ts';
import { now, today } from '../../islands/browser/clock.ts';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Marks } from '../../islands/Marks.tsx';
import { Ending, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import {
  isAnswer,
  type LogEntry,
  type LogPublic,
  lines,
  longest,
  notedDays,
  persist,
  result,
  series,
  start,
  update,
} from './logic.ts';
import type { Plot as PlotType } from './Plot.tsx';
import { longName, Strip } from './Strip.tsx';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

const logic = { start, update, isAnswer, persist, lines };

/** The view of `log`, once its file has arrived: the strip of days, one note, what was noted, the pattern. */
export function View({ id, formerIds, file: { data, words, links } }: ViewProps<LogPublic>) {
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  const [day, setDay] = useState(today);
  const [draft, setDraft] = useState<Partial<LogEntry>>({});
  const [said, setSaid] = useState('');
  // Counts the moves of the focus: to the top at first, then to the question when a note is taken up or removed.
  const [moved, setMoved] = useState(0);
  const heading = useFocus<HTMLParagraphElement & HTMLLegendElement>(moved);
  const noted = notedDays(answer);
  // The plot comes with the first note. Where it cannot be had the sentence above says the same.
  const [drawn, setDrawn] = useState<{ Plot: typeof PlotType }>();
  const some = noted.length > 0;
  useEffect(() => {
    if (some) import('./Plot.tsx').then(setDrawn, () => {});
  }, [some]);
  const days = stripOf(noted, today(), data.days);
  const { sentence, ready } = result(data, answer);
  const label = (choice: string) => data.choices.find((entry) => entry.id === choice)?.label ?? choice;
  const write = (change: Partial<LogEntry>) => {
    setSaid('');
    setDraft({ ...draft, ...change });
  };
  const turn = (next: Partial<LogEntry>) => {
    setSaid('');
    setDraft(next);
    setMoved(moved + 1);
  };
  const put = () => {
    const { choice, words: own, marks = {}, id: earlier = String(now()) } = draft;
    if (!choice) return setSaid(words['pick'] ?? '');
    act({ type: 'put', entry: { id: earlier, day, choice, marks, ...(own?.trim() && { words: own.trim() }) } });
    setDraft({});
    setSaid(words['noted'] ?? '');
  };

  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <Progress
        now={days.filter((one) => noted.includes(one)).length}
        all={data.days}
        words={{ step: words['daysNoted'] ?? '' }}
      />
      {unread && <p class="quiet">{words['unread']}</p>}
      <p ref={moved === 0 ? heading : null} tabIndex={-1}>
        {data.guide}
      </p>
      <Strip
        days={days}
        day={day}
        today={today()}
        entries={answer.entries}
        words={words}
        onDay={(one) => {
          setDay(one);
          setDraft({});
          setSaid('');
        }}
      />
      <fieldset>
        <legend ref={moved === 0 ? null : heading} tabIndex={-1}>
          <span class="quiet small">{longName(day)}</span>
          <br />
          {data.question}
        </legend>
        <div class={styles['choices']}>
          {data.choices.map((choice) => (
            <label key={choice.id} class="option">
              <input
                type="radio"
                name={`${id}-choice`}
                checked={draft.choice === choice.id}
                onChange={() => write({ choice: choice.id })}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {data.marks.map(({ id: mark, question, low, high }) => (
        <Marks
          key={mark}
          name={`${id}-${mark}`}
          question={question}
          low={low}
          high={high}
          most={10}
          value={draft.marks?.[mark]}
          onMark={(value) => write({ marks: { ...draft.marks, [mark]: value } })}
        />
      ))}
      {data.words && (
        <label class={styles['words']}>
          {data.words}
          <input
            type="text"
            maxLength={longest}
            value={draft.words ?? ''}
            onInput={(event) => write({ words: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="buttons">
        <div role="status">{said}</div>
        <button type="button" class="button" onClick={put}>
          {words['put']}
        </button>
      </div>
      <ul class={styles['notes']}>
        {answer.entries
          .filter((entry) => entry.day === day)
          .map((entry) => (
            <li key={entry.id}>
              <p id={`${id}-${entry.id}`}>
                {label(entry.choice)}
                {data.marks.map((mark) => ` · ${mark.label}: ${entry.marks[mark.id] ?? '–'}`)}
                {entry.words && <span class="quiet"> {entry.words}</span>}
              </p>
              <button
                type="button"
                class="link-button"
                aria-describedby={`${id}-${entry.id}`}
                onClick={() => turn(entry)}
              >
                {words['edit']}
              </button>
              <button
                type="button"
                class="link-button"
                aria-describedby={`${id}-${entry.id}`}
                onClick={() => {
                  act({ type: 'remove', entry: entry.id });
                  turn({});
                }}
              >
                {words['remove']}
              </button>
            </li>
          ))}
      </ul>
      <h4>{words['pattern']}</h4>
      <p>{sentence}</p>
      {ready && <p class="quiet small">{data.pattern.reminder}</p>}
      {some && drawn && (
        <drawn.Plot days={days} rows={series(data, answer, days)} means={data.marks.length > 0} words={words} />
      )}
      <p class="quiet small">{words['seen']}</p>
      <Ending
        words={words}
        person={links['person']}
        onClear={() => {
          clear();
          turn({});
        }}
      />
    </form>
  );
}
