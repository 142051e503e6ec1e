import type { RefObject } from 'preact';
import { printPage } from '../../islands/browser/print.ts';
import { PrintCard } from '../../islands/PrintCard.tsx';
import { Ending } from '../../islands/Steps.tsx';
import type { TextLink } from '../kind.ts';
import { type PickAnswer, type PickPublic, result } from './logic.ts';
import styles from './View.module.css';
import { Why } from './Why.tsx';

interface Props {
  data: PickPublic;
  answer: PickAnswer;
  words: Record<string, string>;
  links: Record<string, TextLink>;
  heading: RefObject<HTMLHeadingElement>;
  onBack(): void;
  /** Begins with the first pick, where two take turns. */
  onTurns(): void;
  onClear(): void;
}

/** The picks as a card to take away, with what could be noticed about them. */
export function Card({ data, answer, words, links, heading, onBack, onTurns, onClear }: Props) {
  const { picks, amount, notes } = result(data, answer);
  const hint = (amount === 'fits' ? '' : (words[amount] ?? ''))
    .replace('{least}', String(data.least))
    .replace('{most}', String(data.most));
  return (
    <div class={styles['body']}>
      <h4 ref={heading} tabIndex={-1}>
        {words['doneTitle']}
      </h4>
      <p>{data.card.note}</p>
      {[...notes, hint].map(
        (note) =>
          note && (
            <p key={note} class="feedback">
              {note}
            </p>
          ),
      )}
      <PrintCard title={data.card.title}>
        <ol class={styles['picks']}>
          {picks.map((idea) => (
            <li key={idea.id}>
              {idea.text}
              <Why idea={idea} links={links} />
            </li>
          ))}
        </ol>
      </PrintCard>
      <div class="buttons">
        <button type="button" class="button quiet-button" onClick={onBack}>
          {words['more']}
        </button>
        <button type="button" class={`button ${data.turns ? 'quiet-button' : ''}`} onClick={printPage}>
          {words['print']}
        </button>
        {data.turns && (
          <button type="button" class="button" onClick={onTurns}>
            {words['turns']}
          </button>
        )}
      </div>
      <Ending words={words} person={links['person']} onClear={onClear} />
    </div>
  );
}
