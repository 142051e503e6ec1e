import type { Ref } from 'preact';
import type { TextLink } from '../kind.ts';
import type { TimerPublic } from './logic.ts';
import styles from './View.module.css';

interface Props {
  id: string;
  gate: NonNullable<TimerPublic['gate']>;
  link: TextLink | undefined;
  words: Record<string, string>;
  legend: Ref<HTMLLegendElement>;
  answer: 'yes' | 'no' | undefined;
  onAnswer(answer: 'yes' | 'no'): void;
}

/** The question that turns some readers to another place. Its answer stays in this view. */
export function Gate({ id, gate, link, words, legend, answer, onAnswer }: Props) {
  return (
    <>
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          {gate.question}
        </legend>
        <div class={styles['gate']}>
          {(['yes', 'no'] as const).map((value) => (
            <label key={value} class="option">
              <input type="radio" name={`${id}-gate`} checked={answer === value} onChange={() => onAnswer(value)} />
              <span>{value === 'yes' ? words['yes'] : words['no']}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div role="status" class="feedback">
        {answer === 'yes' && (
          <p>
            {gate.stop} <a href={link?.href}>{link?.text}</a>
          </p>
        )}
      </div>
    </>
  );
}
