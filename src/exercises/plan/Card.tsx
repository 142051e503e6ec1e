import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { printPage } from '../../islands/browser/print.ts';
import { PrintCard } from '../../islands/PrintCard.tsx';
import { Buttons, Ending } from '../../islands/Steps.tsx';
import type { TextLink } from '../kind.ts';
import { isFilled, type PlanAnswer, type PlanField, type PlanPublic, result } from './logic.ts';
import { Note } from './Note.tsx';
import styles from './View.module.css';

interface Props {
  data: PlanPublic;
  answer: PlanAnswer;
  day: string;
  words: Record<string, string>;
  links: Record<string, TextLink>;
  heading: RefObject<HTMLHeadingElement>;
  onGo(step: number): void;
  onClear(): void;
}

/** The end of a plan: what is still open, or the card with what is strong, its print and its date. */
export function Card({ data, answer, day, words, links, heading, onGo, onClear }: Props) {
  const [failed, setFailed] = useState(false);
  const { open, noted, strong, calendar } = result(data, answer, day);
  const list = (ids: string[]) => (
    <ul>
      {data.fields.map(
        (field, index) =>
          ids.includes(field.id) && (
            <li key={field.id}>
              <button type="button" class="link-button" onClick={() => onGo(index)}>
                {field.label}
              </button>
            </li>
          ),
      )}
    </ul>
  );
  const save = () => {
    if (!calendar) return;
    import('../../islands/browser/calendar.ts')
      .then(({ saveDay }) => saveDay(calendar, words['event'] ?? ''))
      .catch(() => setFailed(true));
  };

  return (
    <div class={styles['stack']}>
      <h4 ref={heading} tabIndex={-1}>
        {words[open.length ? 'openTitle' : 'doneTitle']}
      </h4>
      {open.length > 0 ? (
        <>
          <p>{words['open']}</p>
          {list(open)}
        </>
      ) : (
        <>
          <p>{data.card.note}</p>
          <PrintCard title={data.card.title}>
            <dl class={styles['rows']}>
              {data.fields.map(
                (field) =>
                  isFilled(field, answer) && (
                    <div key={field.id}>
                      <dt>{field.label}</dt>
                      <dd>{shown(field, answer, words)}</dd>
                    </div>
                  ),
              )}
            </dl>
          </PrintCard>
          <p class={styles['take']}>
            <button type="button" class="button" onClick={printPage}>
              {words['print']}
            </button>
            {calendar && (
              <button type="button" class="button quiet-button" onClick={save}>
                {words['save']}
              </button>
            )}
          </p>
          {calendar && <p class="quiet small">{words['saveMore']}</p>}
          <p role="status">{failed && words['saveFailed']}</p>
          {strong.length > 0 && <h4>{words['strong']}</h4>}
          {strong.map((finding) => (
            <Note key={finding.check.ok} note={finding} words={words} links={links} />
          ))}
        </>
      )}
      {noted.length > 0 && (
        <>
          <p>{words['noted']}</p>
          {list(noted)}
        </>
      )}
      <Buttons onBack={() => onGo(data.fields.length - 1)} back={words['back']}>
        {null}
      </Buttons>
      <Ending words={{ ...words, kept: words['forget'] ?? '' }} person={links['person']} onClear={onClear} />
    </div>
  );
}

/** What was given, as people write it. */
function shown({ id, kind, options }: PlanField, { texts, picks }: PlanAnswer, words: Record<string, string>): string {
  const text = texts[id] ?? '';
  if (kind === 'choice')
    return options
      .filter((option) => picks[id]?.includes(option.id))
      .map(({ label }) => label)
      .join('; ');
  // Noon, so that no time zone moves the day.
  if (kind === 'date') return new Date(`${text}T12:00`).toLocaleDateString('en-US', { dateStyle: 'full' });
  if (kind === 'time') return new Date(`2000-01-01T${text}`).toLocaleTimeString('en-US', { timeStyle: 'short' });
  return kind === 'minutes' ? `${text} ${words['minutes']}` : text;
}
