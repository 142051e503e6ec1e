import { useRef, useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import { Coach } from './Coach.tsx';
import type { SayPublic, Scene } from './logic.ts';
import * as logic from './logic.ts';
import { useCoach } from './useCoach.ts';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** The view of `say`, once its file has arrived. */
export function View({ id, file: { data, words, links } }: ViewProps<SayPublic>) {
  const { answer, act } = useAnswer(logic, data, id);
  const [at, setAt] = useState(0);
  const heading = useFocus<HTMLParagraphElement>(at);
  const scene = data.scenes[at] as Scene;
  const draft = answer.drafts[scene.id] ?? '';
  const first = answer.firsts[scene.id];
  const analysis = useCoach(draft, scene.situation, links['rules']?.href ?? '');
  const muted = answer.muted
    .filter((note) => note.startsWith(`${scene.id}/`))
    .map((note) => note.slice(scene.id.length + 1));
  const field = `${id}-words`;
  const text = useRef<HTMLTextAreaElement>(null);
  /** Does something whose button vanishes with it; the focus goes back to the words. */
  const actAndReturn = (action: logic.SayAction) => {
    act(action);
    text.current?.focus();
  };

  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <Progress now={at + 1} all={data.scenes.length} words={words} />
      <p ref={heading} tabIndex={-1} class={styles['scene']}>
        {scene.scene}
      </p>
      <label class="ask" for={field}>
        {scene.prompt}
      </label>
      <textarea
        id={field}
        ref={text}
        class={styles['words']}
        rows={5}
        value={draft}
        maxLength={2000}
        spellcheck
        aria-describedby={`${field}-private`}
        onInput={(event) => act({ type: 'write', scene: scene.id, text: event.currentTarget.value })}
      />
      <p id={`${field}-private`} class="quiet small">
        {words['forget']}
      </p>
      <Coach
        analysis={analysis}
        draft={draft}
        muted={muted}
        words={words}
        help={links['help']}
        onMute={(note) => actAndReturn({ type: 'mute', scene: scene.id, note })}
      />
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
            disabled={!logic.isTry(draft)}
            onClick={() => actAndReturn({ type: 'try', scene: scene.id })}
          >
            {words['try']}
          </button>{' '}
          <span class="quiet">{words[logic.isTry(draft) ? 'modelsLater' : 'tooShort']}</span>
        </p>
      ) : (
        <AfterTry key={scene.id} first={first} latest={draft} scene={scene} words={words} />
      )}
      <Buttons onBack={at > 0 ? () => setAt(at - 1) : undefined} back={words['back']}>
        {draft && (
          <button type="button" class="link-button" onClick={() => actAndReturn({ type: 'again', scene: scene.id })}>
            {words['againScene']}
          </button>
        )}
        {at + 1 < data.scenes.length ? (
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

function AfterTry({
  first,
  latest,
  scene,
  words,
}: {
  first: string;
  latest: string;
  scene: Scene;
  words: Record<string, string>;
}) {
  return (
    <>
      <div class={styles['versions']}>
        <div>
          <p class="quiet small">{words['first']}</p>
          <p>{first}</p>
        </div>
        <div>
          <p class="quiet small">{words['latest']}</p>
          <p>{latest}</p>
        </div>
      </div>
      <details>
        <summary>{words['models']}</summary>
        {scene.models.map(({ text, comment }) => (
          <div key={text} class={styles['model']}>
            <p>{text}</p>
            <p class="quiet small">{comment}</p>
          </div>
        ))}
      </details>
    </>
  );
}
