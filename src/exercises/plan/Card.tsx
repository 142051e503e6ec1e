import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { printPage } from '../../islands/browser/print.ts';
import { PrintCard } from '../../islands/PrintCard.tsx';
import { Buttons, Ending } from '../../islands/Steps.tsx';
import type { TextLink } from '../kind.ts';
import { lines, type PlanAnswer, type PlanPublic, result } from './logic.ts';
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
              {lines(data, answer).map(({ question, answers }) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd>{answers.join('; ')}</dd>
                </div>
              ))}
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
