import { useRef, useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useDrag } from '../../islands/hooks/useDrag.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Ending, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import type { SortPublic } from './logic.ts';
import * as logic from './logic.ts';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** The view of `sort`, once its file has arrived. */
export function View({ id, formerIds, file: { data, words, links } }: ViewProps<SortPublic>) {
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  const firstOpen = data.cards.findIndex((card) => answer.places[card.id] === undefined);
  const [at, setAt] = useState(firstOpen === -1 ? data.cards.length : firstOpen);
  const heading = useFocus<HTMLParagraphElement & HTMLHeadingElement>(at);
  const card = data.cards[at];
  const piles = useRef<HTMLFieldSetElement>(null);
  const drag = useDrag(piles, (pile) => card && act({ type: 'place', card: card.id, pile }));
  const label = (pile: string | undefined) => data.piles.find((entry) => entry.id === pile)?.label ?? '';
  const again = () => {
    clear();
    setAt(0);
  };

  if (!card) {
    const { look } = logic.result(data, answer);
    return (
      <div>
        <h4 ref={heading} tabIndex={-1}>
          {words['doneTitle']}
        </h4>
        {look.length === 0 ? <p>{words['doneAll']}</p> : <p>{words['doneLook']}:</p>}
        <dl class={styles['piles']}>
          {data.piles.map((pile) => (
            <div key={pile.id}>
              <dt>{pile.label}</dt>
              {data.cards.map(
                (entry, index) =>
                  answer.places[entry.id] === pile.id && (
                    <dd key={entry.id}>
                      {look.includes(entry.id) ? (
                        <button type="button" class="link-button" onClick={() => setAt(index)}>
                          {entry.text}
                        </button>
                      ) : (
                        entry.text
                      )}
                    </dd>
                  ),
              )}
            </div>
          ))}
        </dl>
        <Buttons onBack={() => setAt(data.cards.length - 1)} back={words['back']}>
          <button type="button" class="button" onClick={again}>
            {words['again']}
          </button>
        </Buttons>
        <Ending words={words} person={links['person']} onClear={again} />
      </div>
    );
  }

  const place = answer.places[card.id];
  const [best, other] = card.piles;
  const fits = place !== undefined && card.piles.includes(place);
  const second = place === best ? other : best;
  const source = card.source ? links[card.source] : undefined;
  return (
    <div>
      <Progress now={at + 1} all={data.cards.length} words={words} />
      {unread && <p class="quiet">{words['unread']}</p>}
      <p class="ask">{data.question}</p>
      <p ref={heading} tabIndex={-1} class={styles['card']} {...drag}>
        {card.text}
      </p>
      <fieldset ref={piles} class={styles['row']}>
        <legend class="visually-hidden">{words['piles']}</legend>
        {data.piles.map((pile) => (
          <button
            key={pile.id}
            type="button"
            class={styles['pile']}
            data-drop={pile.id}
            aria-pressed={place === pile.id}
            onClick={() => act({ type: 'place', card: card.id, pile: pile.id })}
          >
            <strong>{pile.label}</strong>
            <span>{pile.hint}</span>
          </button>
        ))}
      </fieldset>
      {place === undefined && <p class="quiet small">{words['hint']}</p>}
      <div role="status" class="feedback">
        {place !== undefined && (
          <p>
            <strong>
              {fits ? words['fits'] : `${words['other']} ${label(best)}.`}
              {fits && second && ` ${words['also']} ${label(second)}.`}
            </strong>{' '}
            {card.reason}{' '}
            {source && (
              <a class="source" href={source.href}>
                {source.text}
              </a>
            )}{' '}
            {card.help && <a href={links['help']?.href}>{words['help']}</a>}
          </p>
        )}
      </div>
      <Buttons onBack={at > 0 ? () => setAt(at - 1) : undefined} back={words['back']}>
        <button type="button" class="button" disabled={place === undefined} onClick={() => setAt(at + 1)}>
          {words[at + 1 < data.cards.length ? 'next' : 'finish']}
        </button>
      </Buttons>
    </div>
  );
}
