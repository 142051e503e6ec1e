import { useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import { Card } from './Card.tsx';
import { Filters } from './Filters.tsx';
import { Ideas } from './Ideas.tsx';
import { type Choice, fitting, isAnswer, lines, type PickPublic, persist, result, start, update } from './logic.ts';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** By name, so that what only the build needs stays with the build. */
const logic = { start, update, isAnswer, persist, lines };

/** The view of `pick`: the ideas and their filters, then the card, then the picks one at a time where two take turns. */
export function View({ id, formerIds, file: { data, words, links } }: ViewProps<PickPublic>) {
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  const [chosen, setChosen] = useState<Choice>({});
  // Picks that a filter hides, listed apart. As they were when it was set: a row whose mark is taken off stays
  // under the reader's finger.
  const [apart, setApart] = useState<string[]>([]);
  // 0 is the list, 1 the card, 2 the first of the picks.
  const [at, setAt] = useState(0);
  const [round, setRound] = useState(0);
  const heading = useFocus<HTMLParagraphElement & HTMLHeadingElement>(`${at} ${round}`);
  const { picks } = result(data, answer);
  const shown = fitting(data, chosen);

  const choose = (next: Choice) => {
    const fits = fitting(data, next);
    setChosen(next);
    setApart(picks.filter((idea) => !fits.includes(idea)).map((idea) => idea.id));
  };
  // The button is gone with the click, so the focus goes to the question.
  const showAll = () => {
    choose({});
    setRound(round + 1);
  };

  const idea = picks[at - 2];
  if (idea) {
    return (
      <div class={styles['body']}>
        <Progress now={at - 1} all={picks.length} words={words} />
        <p ref={heading} tabIndex={-1} class={styles['asked']}>
          {idea.text}
        </p>
        <p>{data.turns?.[at % 2 ? 'second' : 'first']}</p>
        <Buttons onBack={() => setAt(at - 1)} back={words['back']}>
          <button type="button" class="button" onClick={() => setAt(at - 1 < picks.length ? at + 1 : 1)}>
            {words[at - 1 < picks.length ? 'next' : 'finish']}
          </button>
        </Buttons>
      </div>
    );
  }
  if (at > 0) {
    return (
      <Card
        data={data}
        answer={answer}
        words={words}
        links={links}
        heading={heading}
        onBack={() => setAt(0)}
        onTurns={() => setAt(2)}
        onClear={() => {
          clear();
          choose({});
          setApart([]);
          setAt(0);
        }}
      />
    );
  }

  const count = (words['count'] ?? '')
    .replace('{count}', String(shown.length))
    .replace('{all}', String(data.ideas.length));
  const see = (
    <button type="button" class="button" disabled={picks.length === 0} onClick={() => setAt(1)}>
      {words['see']}
    </button>
  );
  const list = { id, data, picks, words, links, onPick: (name: string) => act({ type: 'pick', idea: name }) };
  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off" class={styles['body']}>
      <Progress now={picks.length} all={Math.max(data.most, picks.length)} words={{ step: words['picked'] ?? '' }} />
      {unread && <p class="quiet">{words['unread']}</p>}
      <p ref={heading} tabIndex={-1} class="ask">
        {data.question}{' '}
        <span class="quiet">
          {(words['hint'] ?? '').replace('{least}', String(data.least)).replace('{most}', String(data.most))}
        </span>
      </p>
      <Filters id={id} data={data} chosen={chosen} words={words} onChoose={choose} />
      {/* The way to the card is here too, so that nobody has to tab through forty ideas. */}
      <div class="buttons">
        <p role="status" class="quiet">
          {shown.length > 0 ? count : words['nothing']}
        </p>
        {shown.length > 0 ? (
          see
        ) : (
          <button type="button" class="button quiet-button" onClick={showAll}>
            {words['showAll']}
          </button>
        )}
      </div>
      {apart.length > 0 && (
        <Ideas {...list} legend={words['apart']} ideas={data.ideas.filter((one) => apart.includes(one.id))} />
      )}
      {shown.length > 0 && <Ideas {...list} legend={words['ideas']} ideas={shown} />}
      <Buttons back={words['back']}>{see}</Buttons>
    </form>
  );
}
