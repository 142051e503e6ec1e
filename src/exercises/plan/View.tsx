import { useState } from 'preact/hooks';
import { today } from '../../islands/browser/clock.ts';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import { Card } from './Card.tsx';
import { Field } from './Field.tsx';
import { findings, isAnswer, lines, type PlanPublic, persist, start, update } from './logic.ts';
import { Note } from './Note.tsx';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** By name, so that the word lists of `toPublic` stay with the build. */
const logic = { start, update, isAnswer, persist, lines };

/** The view of `plan`: one field at a time with its notes, then the card. */
export function View({ id, file: { data, words, links } }: ViewProps<PlanPublic>) {
  const { answer, act, clear } = useAnswer(logic, data, id);
  const [day] = useState(today);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const heading = useFocus<HTMLHeadingElement>(at);
  const field = data.fields[at];
  const go = (to: number) => {
    setShown(false);
    setAt(to);
  };

  if (!field) {
    return (
      <Card
        data={data}
        answer={answer}
        day={day}
        words={words}
        links={links}
        heading={heading}
        onGo={go}
        onClear={() => {
          clear();
          go(0);
        }}
      />
    );
  }

  const found = findings(field, answer, day);
  const notes = found.filter(({ holds }) => !holds);
  const stopped = notes.some(({ red }) => red);
  return (
    <form
      key={field.id}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        // Notes come once; the reader may then keep the words as they are. A red list does not let go.
        if (notes.length === 0 || (shown && !stopped)) go(at + 1);
        else setShown(true);
      }}
    >
      <Progress now={at + 1} all={data.fields.length} words={words} />
      <Field
        name={`${id}-${field.id}`}
        field={field}
        answer={answer}
        words={words}
        heading={heading}
        onAct={(action) => {
          setShown(false);
          act(action);
        }}
      />
      <div role="status" class={`feedback ${styles['stack']}`}>
        {shown &&
          notes.map((note) => (
            <Note key={`${note.check.check} ${note.found}`} note={note} words={words} links={links} />
          ))}
      </div>
      <p class="quiet small">{words['forget']}</p>
      <Buttons onBack={at > 0 ? () => go(at - 1) : undefined} back={words['back']}>
        <button type="submit" class="button">
          {words[shown && notes.length > 0 && !stopped ? 'keep' : at + 1 < data.fields.length ? 'next' : 'finish']}
        </button>
      </Buttons>
    </form>
  );
}
