import { useState } from 'preact/hooks';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons } from '../../islands/Steps.tsx';
import type { TextLink } from '../kind.ts';
import styles from './View.module.css';

interface Props {
  id: string;
  words: Record<string, string>;
  help: TextLink | undefined;
  onSafe(): void;
}

const questions = ['afraid', 'harmed'] as const;

/**
 * The two questions before a reflection. Any yes shows help in place of the exercise. The answers live
 * in this component alone and are gone with it; this is no risk assessment.
 */
export function Safety({ id, words, help, onSafe }: Props) {
  const [said, setSaid] = useState<Partial<Record<(typeof questions)[number], boolean>>>({});
  const heading = useFocus<HTMLParagraphElement>('safety');
  const unsafe = questions.some((question) => said[question]);
  const done = questions.every((question) => said[question] === false);
  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <p ref={heading} tabIndex={-1}>
        {words['safety']}
      </p>
      {questions.map((question) => (
        <fieldset key={question} class={styles['safety']}>
          <legend>{words[question]}</legend>
          {[true, false].map((value) => (
            <label key={String(value)} class="option">
              <input
                type="radio"
                name={`${id}-${question}`}
                checked={said[question] === value}
                onChange={() => setSaid({ ...said, [question]: value })}
              />
              <span>{words[value ? 'yes' : 'no']}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div role="status">
        {unsafe && (
          <p class={styles['unsafe']}>
            {words['unsafe']} <a href={help?.href}>{words['unsafeLink']}</a>.
          </p>
        )}
      </div>
      {!unsafe && (
        <Buttons back={undefined}>
          <button type="button" class="button" disabled={!done} onClick={onSafe}>
            {words['next']}
          </button>
        </Buttons>
      )}
    </form>
  );
}
