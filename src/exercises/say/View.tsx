import { useRef, useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import { Coach, shownNotes } from './Coach.tsx';
import { Field } from './Field.tsx';
import { isAnswer, isTry, lines, persist, type SayAction, type SayPublic, type Scene, start, update } from './logic.ts';
import { useCoach } from './useCoach.ts';
import { Versions } from './Versions.tsx';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

const logic = { start, update, isAnswer, persist, lines };

/** The view of `say`, once its file has arrived. */
export function View({ id, file: { data, words, links } }: ViewProps<SayPublic>) {
  const { answer, act } = useAnswer(logic, data, id);
  const [at, setAt] = useState(0);
  const [meter, setMeter] = useState(true);
  const heading = useFocus<HTMLParagraphElement>(at);
  const scene = data.scenes[at] as Scene;
  const draft = answer.drafts[scene.id] ?? '';
  const first = answer.firsts[scene.id];
  const reading = useCoach(draft, first, scene.situation, links);
  const muted = answer.muted
    .filter((note) => note.startsWith(`${scene.id}/`))
    .map((note) => note.slice(scene.id.length + 1));
  const notes = shownNotes(reading?.analysis, draft, muted);
  const field = `${id}-words`;
  const text = useRef<HTMLTextAreaElement>(null);
  /** Does something whose button vanishes with it; the focus goes back to the words. */
  const actAndReturn = (action: SayAction) => {
    act(action);
    text.current?.focus();
  };

  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      {data.free ? (
        <p>
          <label class="ask" for={`${id}-situation`}>
            {words['situation']}
          </label>
          <select
            id={`${id}-situation`}
            class={styles['kind']}
            value={scene.id}
            onChange={(event) => setAt(data.scenes.findIndex((one) => one.id === event.currentTarget.value))}
          >
            {data.scenes.map((one) => (
              <option key={one.id} value={one.id}>
                {words[`situation.${one.situation}`]}
              </option>
            ))}
          </select>
        </p>
      ) : (
        <Progress now={at + 1} all={data.scenes.length} words={words} />
      )}
      <p ref={heading} tabIndex={-1} class={styles['scene']}>
        {scene.scene}
      </p>
      <label class="ask" for={field}>
        {scene.prompt}
      </label>
      <Field
        id={field}
        field={text}
        draft={draft}
        notes={notes}
        describedBy={`${field}-private`}
        onWrite={(written) => act({ type: 'write', scene: scene.id, text: written })}
      />
      <p id={`${field}-private`} class="quiet small">
        {words['forget']}
      </p>
      <Coach
        analysis={reading?.analysis}
        draft={draft}
        notes={notes}
        parts={meter ? reading?.parts : undefined}
        words={words}
        help={links['help']}
        onMute={(note) => actAndReturn({ type: 'mute', scene: scene.id, note })}
      />
      <label class="option">
        <input type="checkbox" checked={meter} onChange={() => setMeter(!meter)} /> <span>{words['partsShow']}</span>
      </label>
      <fieldset key={scene.id} class={styles['check']}>
        <legend>{words['check']}</legend>
        <p class="quiet small">{words['checkMore']}</p>
        {scene.look.map((question) => (
          <label key={question} class="option">
            <input type="checkbox" /> <span>{question}</span>
          </label>
        ))}
      </fieldset>
      {first === undefined ? (
        <p class="small">
          <button
            type="button"
            class="button quiet-button"
            disabled={!isTry(draft)}
            onClick={() => actAndReturn({ type: 'try', scene: scene.id })}
          >
            {words['try']}
          </button>{' '}
          <span class="quiet">{words[isTry(draft) ? 'modelsLater' : 'tooShort']}</span>
        </p>
      ) : (
        <Versions
          key={scene.id}
          first={first}
          latest={draft}
          comparison={reading?.comparison}
          scene={scene}
          words={words}
        />
      )}
      <Buttons onBack={at > 0 && !data.free ? () => setAt(at - 1) : undefined} back={words['back']}>
        {draft && (
          <button type="button" class="link-button" onClick={() => actAndReturn({ type: 'again', scene: scene.id })}>
            {words['againScene']}
          </button>
        )}
        {at + 1 < data.scenes.length && !data.free ? (
          <button type="button" class="button" onClick={() => setAt(at + 1)}>
            {words['next']}
          </button>
        ) : (
          <a href={links['person']?.href}>{links['person']?.text}</a>
        )}
      </Buttons>
    </form>
  );
}
