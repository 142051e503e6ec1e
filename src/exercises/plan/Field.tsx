import type { RefObject } from 'preact';
import type { PlanAction, PlanAnswer, PlanField } from './logic.ts';
import styles from './View.module.css';

interface Props {
  /** The id of the control in the page. */
  name: string;
  field: PlanField;
  answer: PlanAnswer;
  words: Record<string, string>;
  heading: RefObject<HTMLElement>;
  onAct(action: PlanAction): void;
}

/** One field of a plan as the browser's own control. */
export function Field({ name, field, answer, words, heading, onAct }: Props) {
  const hint = `${name}-hint`;
  const about = (
    <p id={hint} class="quiet">
      {field.hint}
    </p>
  );
  if (field.kind === 'choice') {
    return (
      <fieldset class={styles['stack']} aria-describedby={hint}>
        <legend ref={heading as RefObject<HTMLLegendElement>} tabIndex={-1}>
          {field.label}
        </legend>
        {about}
        {field.options.map(({ id, label }) => (
          <label key={id} class="option">
            <input
              type={field.several ? 'checkbox' : 'radio'}
              name={name}
              checked={answer.picks[field.id]?.includes(id) ?? false}
              onChange={() => onAct({ type: 'pick', field: field.id, option: id })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    );
  }

  const value = answer.texts[field.id] ?? '';
  const write = (text: string) => onAct({ type: 'write', field: field.id, text });
  const shared = {
    id: name,
    class: styles['input'],
    value,
    'aria-describedby': hint,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => write(event.currentTarget.value),
  };
  const isNumber = field.kind === 'minutes' || field.kind === 'number';
  return (
    <>
      <p ref={heading as RefObject<HTMLParagraphElement>} tabIndex={-1} class={styles['label']}>
        <label for={name}>
          {field.label}
          {field.kind === 'minutes' && ` (${words['minutes']})`}
        </label>
      </p>
      {about}
      {field.kind === 'long' ? (
        <textarea {...shared} rows={4} maxLength={1000} />
      ) : (
        <input {...shared} type={isNumber ? 'number' : field.kind} min={isNumber ? 0 : undefined} maxLength={200} />
      )}
      {field.starts.length > 0 && !value && (
        <div class={styles['stack']}>
          <p class="quiet small">{words['starts']}</p>
          {field.starts.map((text) => (
            <button
              key={text}
              type="button"
              class={styles['start']}
              onClick={() => {
                write(`${text} `);
                document.getElementById(name)?.focus();
              }}
            >
              {text} …
            </button>
          ))}
        </div>
      )}
    </>
  );
}
